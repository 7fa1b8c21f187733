import { make, t } from './chrome.js';
import { wayOf, whereSheIs } from './places.js';
import { client, failure, guideAddress, itemOfPage, parameter } from './platform.js';
import { forgetWay, go, luggage, signInAddress } from './ways.js';
import { session } from './who.js';

const checklist = document.querySelector('tb-material-checklist');
const actions = document.querySelector('#actions');
const item = itemOfPage();
const division = parameter('division');
let situation = {};

checklist.setAttribute('item', parameter('item'));
checklist.setAttribute('division', division);
checklist.addEventListener('tb-situation-chosen', (event) => {
  situation = event.choice;
});

// The draft is opened here, once: its key makes the submission safe to repeat. It belongs to a person, so she signs in
// before; what she has answered comes along.
async function begin() {
  start.disabled = true;
  try {
    if (!(await session.get()).signedIn) {
      luggage.put('situation', situation);
      go(signInAddress({ go: 'apply' }));
      return;
    }
    const guide = await client.guides.get({ item, division });
    const draft = await client.applications.create({
      item,
      division,
      guideDigest: guide.digest,
      from: whereSheIs(guide),
    });
    await client.applications.save(draft.id, { situation });
    location.href = `apply.html?${new URLSearchParams({ application: draft.id })}`;
  } catch (error) {
    start.disabled = false;
    actions.querySelector('.now')?.remove();
    actions.append(failure(error, { kept: true, retry: () => void begin() }));
  }
}
const start = make(
  'button',
  { class: 'button button--primary', type: 'button', onclick: () => void begin() },
  t('继续：填写申请', 'Go on: fill in the application'),
);
actions.className = 'stack';
const way = make('p');
actions.append(
  way,
  make(
    'div',
    { class: 'actions' },
    start,
    make('a', { href: guideAddress('guide.html', item, division) }, t('回到指南', 'Back to the guide')),
  ),
);

// Where she hands in and who decides; the list of materials does without it.
const guide = await client.guides.get({ item, division }).catch(() => undefined);
if (guide) way.textContent = await wayOf(guide);

// Back from signing in, she goes on where she was going.
if (parameter('go') === 'apply' && (await session.get().catch(() => undefined))?.signedIn) {
  forgetWay();
  situation = luggage.take('situation') ?? {};
  await begin();
}
