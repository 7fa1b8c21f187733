// A tool for visitors of the demonstration: it moves the sample platform's clock and lets its authorities act.
// Its routes lie under /__mock, outside of the protocol; a real platform has nothing like it.
import { make, t } from './chrome.js';
import { parameter } from './platform.js';

const ask = async (path, body) => {
  const response = await fetch(
    `/__mock${path}`,
    body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!response.ok) throw new Error(`The sample platform answered ${response.status}.`);
  return response.json();
};

const clock = (now) =>
  new Intl.DateTimeFormat(t('zh-CN', 'en-GB'), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(now));

const panel = make('aside', { class: 'sample', 'aria-label': t('样例平台', 'Sample platform') });
const box = make('div', { class: 'wrap' });
panel.append(box);
document.querySelector('.portal-foot').before(panel);

const act = (run) => async (event) => {
  event.currentTarget.disabled = true;
  try {
    await run();
    document.dispatchEvent(new Event('sample-platform-moved'));
  } catch {
    box.append(
      make(
        'p',
        { role: 'alert' },
        t('样例平台没有回答。它停了吗？', 'The sample platform does not answer. Was it stopped?'),
      ),
    );
    return;
  }
  await show();
};

const button = (text, run) => make('button', { class: 'button', type: 'button', onclick: act(run) }, text);

const rowOf = ({ caseNumber, upcoming }) => {
  const number = encodeURIComponent(caseNumber);
  const { state, label } = upcoming;
  const waiting = state === 'waiting-for-applicant';
  return make(
    'li',
    { class: 'actions', 'data-case': caseNumber },
    make('span', {}, `${t('办件', 'Case')} ${caseNumber}`),
    state === 'finished' && make('span', { class: 'soft' }, t('故事已经讲完', 'The story is over')),
    waiting &&
      make(
        'span',
        { class: 'soft' },
        t(
          '等您补正：去补，或让虚构的申请人代补',
          'Waits for you: correct it yourself, or let the made-up applicant do so',
        ),
      ),
    waiting && button(t('代补', 'Correct for me'), () => ask(`/cases/${number}/supply-correction`, {})),
    state === 'ready' &&
      button(t(`让办理地：${label}`, `Let the authority act: ${label}`), () => ask(`/cases/${number}/next`, {})),
  );
};

async function show() {
  try {
    const state = await ask('/state');
    const here = parameter('case');
    const cases = state.cases.filter(({ caseNumber }) => !here || caseNumber === here);
    box.replaceChildren(
      make('h2', {}, t('样例平台（演示工具）', 'Sample platform (a tool of this demonstration)')),
      make('p', {}, t('平台时间：', 'Platform time: '), make('time', { datetime: state.now }, clock(state.now))),
      make('ul', { role: 'list' }, ...cases.map(rowOf)),
      make(
        'div',
        { class: 'actions' },
        button(t('时间过一天', 'Let a day pass'), () => ask('/clock', { advance: { days: 1 } })),
        button(t('时间过一周', 'Let a week pass'), () => ask('/clock', { advance: { days: 7 } })),
      ),
    );
  } catch {
    box.replaceChildren(
      make('p', {}, t('样例平台没有回答。它停了吗？', 'The sample platform does not answer. Was it stopped?')),
    );
  }
}

await show();
document.addEventListener('sample-platform-changed', () => void show());
