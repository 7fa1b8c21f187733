import { make, t } from './chrome.js';
import { client, failure } from './platform.js';

const section = document.querySelector('#cases');

async function show() {
  section.setAttribute('aria-busy', 'true');
  try {
    const rows = [];
    for await (const { caseNumber, itemName, handling } of client.cases.list()) {
      rows.push(
        make(
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
            make('p', { class: 'soft' }, `${t('办理地', 'Decided in')} ${handling.place}`),
          ),
          make('p', { class: 'row__margin num' }, caseNumber),
        ),
      );
    }
    section.replaceChildren(
      rows.length
        ? make('ol', { class: 'rows', role: 'list' }, ...rows)
        : make(
            'p',
            {},
            t('您还没有办件。', 'You have no cases yet.'),
            ' ',
            make('a', { href: 'index.html' }, t('去找要办的事', 'Find what you need')),
          ),
    );
  } catch (error) {
    section.replaceChildren(failure(error, { retry: () => void show() }));
  }
  section.setAttribute('aria-busy', 'false');
}
await show();
