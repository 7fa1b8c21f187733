// Takes an application back, after she has read what that means: a page of its own, never one click.
import { make, t, tellCase } from './chrome.js';
import { client, failure, parameter } from './platform.js';

const root = document.querySelector('#withdrawal');
const number = parameter('case');
const tracker = `track.html?${new URLSearchParams({ case: number })}`;

tellCase(number);

function show({ itemName, handling }) {
  const messages = make('div');
  const withdraw = async () => {
    send.disabled = true;
    try {
      await client.cases.withdraw(number);
      location.href = tracker;
    } catch (error) {
      send.disabled = false;
      messages.replaceChildren(failure(error, { retry: () => void withdraw() }));
    }
  };
  const send = make(
    'button',
    { class: 'button button--primary', type: 'button', onclick: () => void withdraw() },
    t('确定撤回', 'Yes, withdraw it'),
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

async function open() {
  try {
    show(await client.cases.get(number));
  } catch (error) {
    root.replaceChildren(failure(error, { retry: () => void open() }));
  }
  root.setAttribute('aria-busy', 'false');
}
await open();
