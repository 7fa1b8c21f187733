import { make, t } from './chrome.js';
import { client, failure, guideAddress, parameter } from './platform.js';

const PAGE = 12;
const form = document.querySelector('form');
const results = document.querySelector('#results');
const modes = {
  'fully-online': t('全程网办', 'Fully online'),
  'remote-intake': t('异地代收代办', 'Taken in where you are'),
  'joint-handling': t('多地联办', 'Several places together'),
  'handled-locally': t('就地办理', 'Decided where you are'),
};
let search = new AbortController();

const listing = ({ listing, standing }) => {
  if (standing === 'teaching') return t('教学用，虚构的事项', 'Made up, for teaching');
  if (listing === 'recalled') return t('凭记忆列出，未查证', 'Recalled, not confirmed');
  return t('见于当时的报道', 'Found in reports of the time');
};

function row(item) {
  const division = item.guides[0];
  return make(
    'li',
    { class: 'row result' },
    make(
      'div',
      { class: 'row__text' },
      make(
        'h3',
        {},
        division
          ? make('a', { href: guideAddress('guide.html', item.id, division), lang: 'zh-Hans' }, item.name)
          : make('span', { lang: 'zh-Hans' }, item.name),
      ),
      make('p', { class: 'small soft' }, [item.lead, item.batch].filter(Boolean).join(' · ')),
    ),
    make(
      'p',
      { class: 'row__margin' },
      item.mode
        ? make('span', { class: 'status' }, modes[item.mode])
        : make('span', { class: 'soft' }, t('还没有指南', 'No guide yet')),
    ),
    make('p', { class: 'row__note' }, listing(item)),
  );
}

async function take(iterator, count) {
  const items = [];
  while (items.length < count) {
    const { done, value } = await iterator.next();
    if (done) return { items, more: false };
    items.push(value);
  }
  return { items, more: true };
}

async function run() {
  search.abort();
  search = new AbortController();
  const { signal } = search;
  results.setAttribute('aria-busy', 'true');
  const query = Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
  const iterator = client.items.list(query, { signal })[Symbol.asyncIterator]();
  const list = make('ol', { class: 'rows', role: 'list' });
  const heading = make('h2', {}, t('可以办的事', 'What can be done'));
  const more = make(
    'button',
    { class: 'button', type: 'button', hidden: true },
    t(`再看${PAGE}项`, `Show ${PAGE} more`),
  );
  const next = async () => {
    try {
      const page = await take(iterator, PAGE);
      if (signal.aborted) return;
      list.append(...page.items.map(row));
      more.hidden = !page.more;
      if (!list.children.length) {
        list.replaceWith(
          make(
            'p',
            {},
            t(
              '没有找到。换个说法，或打12345，说出您要办的事。',
              'Nothing was found. Try other words, or call 12345 and say what you need.',
            ),
          ),
        );
      }
    } catch (error) {
      if (!signal.aborted) results.append(failure(error, { retry: () => void run() }));
    }
    results.setAttribute('aria-busy', 'false');
  };
  more.addEventListener('click', () => void next());
  results.replaceChildren(heading, list, more);
  await next();
}

async function fillPlaces() {
  const select = document.querySelector('#there');
  for await (const { code, name } of client.divisions.list())
    select.append(make('option', { value: code, lang: 'zh-Hans' }, name));
  select.value = parameter('division');
}

document.querySelector('#words').value = parameter('query');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
form.addEventListener('change', () => void run());
// The list of places is a convenience: the search works without it.
await fillPlaces().catch(() => undefined);
await run();
