// A tool for visitors of the demonstration: it moves the sample platform's clock and lets its authorities act.
// Its routes lie under /__mock, outside of the protocol; a real platform has nothing like it.
import { framed, make, t } from './chrome.js';
import { parameter } from './platform.js';
import { SCENARIOS, stepText } from './scenario-words.js';

const ask = async (path, body) => {
  const response = await fetch(
    `/__mock${path}`,
    body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!response.ok) throw new Error(`The sample platform answered ${response.status}.`, { cause: response.status });
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
// Which story was chosen for a case, until it is played.
const chosen = new Map();
let here = parameter('case');

const sorry = ({ cause }) =>
  cause
    ? t('现在不能这样演。', 'That cannot be played now.')
    : t('样例平台没有回答。它停了吗？', 'The sample platform does not answer. Was it stopped?');

const act = (run) => async (event) => {
  const { currentTarget: pressed } = event;
  pressed.disabled = true;
  try {
    await run();
    document.dispatchEvent(new Event('sample-platform-moved'));
  } catch (error) {
    box.querySelector('[role=alert]')?.remove();
    box.append(make('p', { role: 'alert' }, sorry(error)));
    pressed.disabled = false;
    return;
  }
  await show();
};

const button = (text, run) => make('button', { class: 'button', type: 'button', onclick: act(run) }, text);

function storyOf({ caseNumber, scenario }) {
  const select = make(
    'select',
    { class: 'input', 'aria-label': t('怎么演', 'How it goes'), name: 'scenario' },
    ...Object.entries(SCENARIOS).map(([name, text]) => make('option', { value: name }, text)),
  );
  select.value = chosen.get(caseNumber) ?? scenario;
  select.addEventListener('change', () => {
    chosen.set(caseNumber, select.value);
    void show();
  });
  return make('label', { class: 'sample__story' }, make('span', {}, t('怎么演', 'How it goes')), select);
}

const rowOf = (one) => {
  const { caseNumber, itemName, scenario, upcoming } = one;
  const number = encodeURIComponent(caseNumber);
  const { state } = upcoming;
  const other = chosen.get(caseNumber);
  const isOther = other !== undefined && other !== scenario;
  const waiting = state === 'waiting-for-applicant' && !isOther;
  const next = isOther
    ? t(`按“${SCENARIOS[other]}”往下演`, `Go on as “${SCENARIOS[other]}”`)
    : t(`下一步：${stepText(upcoming)}`, `Next: ${stepText(upcoming)}`);
  return make(
    'li',
    { class: 'sample__case', 'data-case': caseNumber },
    make('p', {}, make('span', { lang: 'zh-Hans' }, itemName), ' ', make('span', { class: 'soft num' }, caseNumber)),
    state !== 'finished' && storyOf(one),
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
    (state === 'ready' || (isOther && state !== 'finished')) &&
      button(next, async () => {
        await ask(`/cases/${number}/next`, isOther ? { scenario: other } : {});
        chosen.delete(caseNumber);
      }),
  );
};

async function show() {
  try {
    const state = await ask('/state');
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
  } catch (error) {
    box.replaceChildren(make('p', {}, sorry(error)));
  }
}

// In a frame, the page around it has the panel.
if (!framed) {
  panel.append(box);
  document.querySelector('.portal-foot').before(panel);
  await show();
  document.addEventListener('sample-platform-changed', () => void show());
  document.addEventListener('sample-platform-case', ({ detail }) => {
    here = detail;
    void show();
  });
}
