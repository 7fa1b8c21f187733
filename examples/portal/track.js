import { make, t } from './chrome.js';
import { client, guideAddress, parameter } from './platform.js';

const tracker = document.querySelector('tb-progress-tracker');
const number = parameter('case');
tracker.setAttribute('case-number', number);
tracker.append(
  make(
    'a',
    { slot: 'task', class: 'button button--primary', href: `correct.html?${new URLSearchParams({ case: number })}` },
    t('去补正', 'Correct it'),
  ),
);
// The tracker learns of acts by itself; only the platform's clock moves without one.
document.addEventListener('sample-platform-moved', () => void tracker.refresh());

// Limit and telephone come from the guide; there each fact leads to its source. The tracker does without this link.
const serviceCase = await client.cases.get(number).catch(() => undefined);
if (serviceCase) {
  const { item, handling } = serviceCase;
  const href = guideAddress('guide.html', item, handling.division);
  document
    .querySelector('#guide')
    .append(make('a', { href }, t('看这件事的办事指南和资料来源', 'See the guide to this matter, with its sources')));
}
