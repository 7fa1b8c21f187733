import { askedOfApplicant } from '/embed/tongban.js';
import { make, t } from './chrome.js';
import { nameOf } from './places.js';
import { client, failure } from './platform.js';

const section = document.querySelector('#cases');

function row({ caseNumber, itemName, receiving, handling, acts }) {
  const isAsked = askedOfApplicant(acts).length > 0;
  return make(
    'li',
    { class: 'row' },
    make(
      'div',
      { class: 'row__text' },
      make(
        'h2',
        {},
        make('a', { href: `track.html?${new URLSearchParams({ case: caseNumber })}`, lang: 'zh-Hans' }, itemName),
      ),
      make(
        'p',
        { class: 'soft' },
        [
          receiving && `${t('收件地', 'Taken in by')} ${receiving.place}`,
          `${t('办理地', 'Decided in')} ${handling.place}`,
        ]
          .filter(Boolean)
          .join(' · '),
      ),
      isAsked && make('p', { class: 'status', 'data-tone': 'act' }, t('轮到您了', 'It is your turn')),
    ),
    make('p', { class: 'row__margin num' }, caseNumber),
  );
}

/** Which places did not answer: their cases are missing, and only theirs. */
async function missing(divisions) {
  const names = await Promise.all(divisions.map(async (division) => (await nameOf(division)) ?? division));
  const places = names.slice(0, 3).join(t('、', ', ')) + (names.length > 3 ? t('等地', ' and others') : '');
  return make(
    'section',
    { class: 'now', 'data-tone': 'late', role: 'alert' },
    make('h2', {}, t(`${places}没有回答`, `${places} did not answer`)),
    make(
      'p',
      {},
      t(
        '在那里办的，现在看不到；没有丢。别处的都在下面。',
        'What is handled there cannot be shown now; it is not lost. All else is below.',
      ),
    ),
    make('button', { class: 'button', type: 'button', onclick: () => void show() }, t('再试一次', 'Try again')),
  );
}

async function show() {
  section.setAttribute('aria-busy', 'true');
  try {
    const cases = [];
    const unanswered = new Set();
    for await (const page of client.cases.list().byPage()) {
      cases.push(...page.items);
      for (const division of page.unanswered ?? []) unanswered.add(division);
    }
    const nothing = make(
      'p',
      {},
      t('您还没有办件。', 'You have no cases yet.'),
      ' ',
      make('a', { href: 'index.html' }, t('去找要办的事', 'Find what you need')),
    );
    section.replaceChildren(
      ...(unanswered.size > 0 ? [await missing([...unanswered])] : []),
      ...(cases.length > 0 ? [make('ol', { class: 'rows', role: 'list' }, ...cases.map(row))] : []),
      ...(cases.length + unanswered.size > 0 ? [] : [nothing]),
    );
  } catch (error) {
    section.replaceChildren(failure(error, { retry: () => void show() }));
  }
  section.setAttribute('aria-busy', 'false');
}
await show();
