import { make, t, tellCase } from './chrome.js';
import { client, guideAddress, parameter, pleaseSignIn } from './platform.js';
import { session } from './who.js';

const tracker = document.querySelector('tb-progress-tracker');
const number = parameter('case');
const address = (page) => `${page}?${new URLSearchParams({ case: number })}`;
const decision = document.querySelector('#decision');

tellCase(number);
// A case is read by a party to it alone; where the session cannot be asked, the tracker says what it finds.
const { signedIn } = await session.get().catch(() => ({ signedIn: true }));
if (signedIn) tracker.setAttribute('case-number', number);
else tracker.replaceWith(pleaseSignIn());
const withdraw = make('a', { slot: 'help', href: address('withdraw.html'), hidden: true }, t('撤回申请', 'Withdraw'));
tracker.append(
  make(
    'a',
    { slot: 'task', class: 'button button--primary', href: address('correct.html') },
    t('去补正', 'Correct it'),
  ),
  withdraw,
);
decision.append(make('a', { class: 'button', href: address('decision.html') }, t('看决定', 'Read the decision')));
// The tracker learns of acts by itself; only the platform's clock moves without one.
document.addEventListener('sample-platform-moved', () => void tracker.refresh());

// Limit and telephone come from the guide; there each fact leads to its source. The tracker does without this link.
async function linkGuide() {
  const { item, handling } = await client.cases.get(number);
  const href = guideAddress('guide.html', item, handling.division);
  document
    .querySelector('#guide')
    .append(make('a', { href }, t('看这件事的办事指南和资料来源', 'See the guide to this matter, with its sources')));
}

/** After these nobody can withdraw any more. */
const LATE = new Set(['decided', 'completed', 'declined', 'withdrawn', 'returned', 'terminated']);

/** What she can do besides what is asked of her, as the case moves. */
async function offer() {
  withdraw.hidden = false;
  for await (const { act } of client.cases.watch(number)) {
    if (LATE.has(act.type)) withdraw.hidden = true;
    if (act.type === 'decided') decision.hidden = false;
  }
}

if (signedIn) {
  await linkGuide()
    .then(offer)
    .catch(() => undefined);
}
