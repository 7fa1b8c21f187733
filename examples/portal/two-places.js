// The applicant's portal and the desk of the place that has her case, side by side: a visitor sees the case cross.
import { english, large, make, t } from './chrome.js';
import { client, guideAddress, parameter } from './platform.js';
import { cameBack } from './ways.js';

const WAYS = [
  {
    mode: 'fully-online',
    name: t('全程网办', 'Fully online'),
    item: { kind: 'local', code: 'degree-notarization' },
    division: '430000',
    desk: '430000',
    story: t('学历公证：在网上交，湖南办。', 'A notarized degree: handed in online, decided in Hunan.'),
  },
  {
    mode: 'remote-intake',
    name: t('异地代收代办', 'Taken in for another place'),
    item: { kind: 'local', code: 'id-card-remote-renewal' },
    division: '500000',
    desk: '510100',
    story: t('身份证换领：成都收件，重庆办。', 'A new identity card: taken in in Chengdu, decided in Chongqing.'),
  },
  {
    mode: 'joint-handling',
    name: t('多地联办', 'Several places together'),
    item: { kind: 'local', code: 'employee-pension-transfer' },
    division: '510400',
    desk: '510400',
    story: t(
      '养老保险转移：攀枝花和原参保地（选湖南）一起办。',
      'A pension transfer: Panzhihua and where she was insured (choose Hunan).',
    ),
  },
  {
    mode: 'handled-locally',
    name: t('就地办理', 'Decided where she is'),
    item: { kind: 'national', code: '000163002012' },
    division: '150824',
    desk: '150824',
    story: t('港澳签注：人在乌拉特中旗，就在那里办。', 'A Hong Kong and Macao endorsement: decided where she is.'),
  },
];
const ROLES = {
  receiving: t('收件地', 'takes in'),
  handling: t('办理地', 'decides'),
  participating: t('协同地', 'does its part'),
};

/** With these a case goes from one place to another. */
const CROSSING = new Set(['handed-over', 'handover-acknowledged']);

const applicant = document.querySelector('#applicant');
const desk = document.querySelector('#desk');
const who = document.querySelector('#who');
const noDesk = document.querySelector('#no-desk');
const desks = await (await fetch('desks.json')).json();
let followed = '';
let watching = new AbortController();

if (english) for (const frame of [applicant, desk]) frame.title = frame.dataset.enTitle;
noDesk.textContent = t(
  '这个地方在示例里没有窗口。请用下面的演示工具往下办。',
  'The sample country has no desk there. Use the tool below to go on.',
);

/** Shows a desk, in the language and the print of this page; none where there is none. */
function showDesk({ place, role, url }) {
  who.replaceChildren(
    make('span', {}, t(`${place}的窗口`, `The counter of ${place}`)),
    role ? make('span', { class: 'soft' }, ROLES[role]) : '',
  );
  desk.hidden = !url;
  noDesk.hidden = Boolean(url);
  const settings = new URLSearchParams({ lang: english ? 'en' : 'zh', print: large ? 'large' : 'standard' });
  // The desk keeps itself up to date; it is loaded again only when the case has gone to another place.
  if (url && desk.dataset.url !== url) {
    desk.dataset.url = url;
    desk.src = `${url}?${settings}`;
  }
}

function remember(values) {
  history.replaceState(null, '', `?${new URLSearchParams(values)}`);
}

/** Shows the desk that has the case, from now on. */
async function follow(caseNumber) {
  if (caseNumber === followed) return;
  followed = caseNumber;
  watching.abort();
  watching = new AbortController();
  const { signal } = watching;
  remember({ case: caseNumber });
  document.dispatchEvent(new window.CustomEvent('sample-platform-case', { detail: caseNumber }));
  const look = async () => {
    const found = await (await fetch(`desks.json?${new URLSearchParams({ case: caseNumber })}`)).json();
    if (found && !signal.aborted) showDesk(found);
  };
  await look();
  const { acts } = await client.cases.get(caseNumber);
  for await (const { act } of client.cases.watch(caseNumber, { after: acts.length, signal })) {
    if (CROSSING.has(act.type)) await look();
    document.dispatchEvent(new Event('sample-platform-changed'));
  }
}

/** Begins one of the ways, or goes on in it on the page `at`. */
function begin(way, at) {
  watching.abort();
  followed = '';
  for (const button of document.querySelectorAll('[data-mode]'))
    if (button.dataset.mode === way.mode) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  remember({ mode: way.mode });
  applicant.src = at ?? guideAddress('guide.html', way.item, way.division);
  showDesk(desks.find(({ division }) => division === way.desk) ?? { place: '' });
}

document
  .querySelector('#ways')
  .append(
    ...WAYS.map((way) =>
      make(
        'li',
        {},
        make('button', { class: 'button', type: 'button', 'data-mode': way.mode, onclick: () => begin(way) }, way.name),
        make('p', {}, way.story),
      ),
    ),
  );
window.addEventListener('message', ({ origin, source, data }) => {
  const isHers = origin === location.origin && source === applicant.contentWindow;
  if (isHers && typeof data?.caseNumber === 'string') void follow(data.caseNumber).catch(() => undefined);
});
document.addEventListener('sample-platform-moved', () =>
  applicant.contentDocument?.dispatchEvent(new Event('sample-platform-moved')),
);

/** The page on which she left the frame for one of the server's own, and with what she has come back from there. */
function pageOfReturn() {
  if (!/^[a-z]+\.html(?:\?|$)/.test(parameter('page'))) return undefined;
  const url = new URL(parameter('page'), location.href);
  if (cameBack) {
    url.searchParams.set('confirmation', cameBack.confirmation);
    url.searchParams.set('answer', cameBack.approved ? 'approved' : 'refused');
  }
  return url.href;
}

const known = parameter('case');
const at = pageOfReturn();
if (known) {
  applicant.src = at ?? `track.html?${new URLSearchParams({ case: known })}`;
  // A page that does not tell its case, since nobody is signed in, must not leave the other side empty.
  void follow(known).catch(() => undefined);
} else begin(WAYS.find(({ mode }) => mode === parameter('mode')) ?? WAYS[1], at);
