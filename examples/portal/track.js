import { make, t } from './chrome.js';
import { parameter } from './platform.js';

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
document.addEventListener('sample-platform-moved', () => tracker.refresh?.());
