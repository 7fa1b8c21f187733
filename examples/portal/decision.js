// The decision as she reads it, with what she can do about a refusal; the authority learns that she has opened it.
import { make, t, tellCase } from './chrome.js';
import { client, failure, parameter } from './platform.js';

const root = document.querySelector('#paper');
const number = parameter('case');
const tracker = `track.html?${new URLSearchParams({ case: number })}`;
const back = () => make('p', {}, make('a', { href: tracker }, t('回到办件进度', 'Back to the progress')));
const KINDS = {
  reconsideration: t('行政复议', 'Administrative reconsideration'),
  litigation: t('行政诉讼', 'Litigation'),
};

tellCase(number);

const day = (date) =>
  new Intl.DateTimeFormat(t('zh-CN', 'en-GB'), { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(new Date(date));

const row = (title, ...children) =>
  make(
    'section',
    { class: 'row' },
    make('h2', { class: 'row__margin' }, title),
    make('div', { class: 'row__text' }, ...children),
  );

const reason = ({ text, citation }) =>
  make(
    'li',
    { lang: 'zh-Hans' },
    text,
    citation &&
      make('p', { class: 'small soft' }, `《${citation.document.replace(/^《|》$/g, '')}》${citation.article}`),
  );

const remedy = ({ kind, where, until }) =>
  make(
    'li',
    {},
    `${KINDS[kind] ?? kind}${t('：', ': ')}`,
    make('span', { lang: 'zh-Hans' }, where),
    until && t(`，最晚${day(until)}`, `, by ${day(until)}`),
  );

function show({ itemName, handling }, { at, details }) {
  const { outcome, summary, reasons = [], remedies = [] } = details;
  const granted = outcome === 'approved';
  root.replaceChildren(
    make(
      'header',
      { class: 'group' },
      make('h1', {}, granted ? t('准予', 'Granted') : t('不予办理', 'Refused')),
      make('p', {}, make('span', { lang: 'zh-Hans' }, itemName), ' ', number),
    ),
    make(
      'div',
      { class: 'rows' },
      row(t('决定', 'Decision'), make('p', { lang: 'zh-Hans' }, summary)),
      row(
        t('谁、哪天', 'By whom, when'),
        make('p', {}, make('span', { lang: 'zh-Hans' }, handling.authority ?? handling.place), ' · ', day(at)),
      ),
      reasons.length > 0 && row(t('理由', 'Reasons'), make('ol', {}, ...reasons.map(reason))),
      remedies.length > 0 && row(t('不服怎么办', 'If you disagree'), make('ul', {}, ...remedies.map(remedy))),
    ),
    back(),
  );
}

async function open() {
  try {
    const serviceCase = await client.cases.get(number);
    const decided = serviceCase.acts.findLast(({ type }) => type === 'decided');
    if (decided) {
      show(serviceCase, decided);
      await client.cases.openDecision(number);
    } else {
      root.replaceChildren(make('h1', {}, t('还没有决定', 'There is no decision yet')), back());
    }
  } catch (error) {
    root.replaceChildren(failure(error, { retry: () => void open() }), back());
  }
  root.setAttribute('aria-busy', 'false');
}
await open();
