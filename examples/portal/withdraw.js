// Takes an application back, after she has read what that means: she confirms it on the server's own page, and comes back.
import { isPlatformError } from '/embed/tongban.js';
import { make, t, tellCase } from './chrome.js';
import { client, failure, parameter } from './platform.js';
import { cameBack, confirmAddress, forgetWay, go } from './ways.js';

const root = document.querySelector('#withdrawal');
const number = parameter('case');
const tracker = `track.html?${new URLSearchParams({ case: number })}`;

tellCase(number);

function show({ itemName, handling }, ...said) {
  const messages = make('div', {}, ...said);
  const confirm = async () => {
    send.disabled = true;
    try {
      const { id } = await client.confirmations.open({ kind: 'withdraw', caseNumber: number });
      go(confirmAddress(id, 'withdraw'));
    } catch (error) {
      send.disabled = false;
      messages.replaceChildren(failure(error, { retry: () => void confirm() }));
    }
  };
  const send = make(
    'button',
    { class: 'button button--primary', type: 'button', onclick: () => void confirm() },
    t('撤回，去确认', 'Withdraw: go and confirm'),
  );
  root.replaceChildren(
    make(
      'header',
      { class: 'group' },
      make('h1', {}, t('要撤回这个申请吗？', 'Withdraw this application?')),
      make('p', {}, make('span', { lang: 'zh-Hans' }, `${itemName} · ${handling.place}`), ' ', number),
    ),
    messages,
    make(
      'ul',
      { class: 'measure' },
      make(
        'li',
        {},
        t('撤回以后，这一件不再办，也不能恢复。', 'Once withdrawn, the case ends and cannot be taken up again.'),
      ),
      make('li', {}, t('还想办，可以重新申请。', 'You can apply again.')),
      make(
        'li',
        {},
        t('交过的原件，问现在拿着它的窗口要回来。', 'Originals that you handed in: ask the counter that has them.'),
      ),
    ),
    make(
      'div',
      { class: 'actions' },
      send,
      make('a', { href: tracker }, t('不撤回，回到进度', 'No, back to the progress')),
    ),
  );
}

/** She has confirmed: now it is done. The confirmation is good once, so that coming here again does nothing. */
async function complete(serviceCase) {
  const { confirmation } = cameBack;
  try {
    await client.cases.withdraw(number, { confirmation });
    location.replace(tracker);
  } catch (error) {
    const isTransient = isPlatformError(error) && ['network', 'timeout', 'unavailable'].includes(error.code);
    show(serviceCase, failure(error, isTransient ? { retry: () => void complete(serviceCase) } : {}));
    if (!isTransient) forgetWay();
  }
}

async function open() {
  try {
    const serviceCase = await client.cases.get(number);
    if (cameBack?.approved) await complete(serviceCase);
    else {
      const refused = make(
        'p',
        { role: 'status' },
        t('您没有确认，申请没有撤回。', 'You did not confirm; nothing was withdrawn.'),
      );
      show(serviceCase, ...(cameBack ? [refused] : []));
    }
  } catch (error) {
    root.replaceChildren(failure(error, { retry: () => void open() }));
  }
  root.setAttribute('aria-busy', 'false');
}
await open();
