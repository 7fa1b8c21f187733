/** Takes pictures of the portal and of a counter: wide and narrow, standard and large print, light and dark. */
import { mkdirSync } from 'node:fs';
import { launchBrowser } from './browser.ts';
import { startServer } from './child-server.ts';

const folder = process.argv[2] ?? 'node_modules/.cache/tongban/screenshots';
mkdirSync(folder, { recursive: true });
const server = await startServer(['--conditions=@tongban/source', 'examples/portal/start.ts'], { PORT: '0' });
const browser = await launchBrowser();
const page = await browser.newPage();
const desks = (await (await fetch(`${server.url}desks.json`)).json()) as { division: string; url: string }[];

/** What is applied for. */
interface Wanted {
  /** The local code of the item. */
  code: string;
  /** Where it is decided. */
  division: string;
  /** Where it is handed in. */
  from: string;
  /** How many acts of the authorities follow. */
  acts: number;
}

/** A case half-way, made through the same routes as any other. */
async function openCase({ acts, ...wanted }: Wanted): Promise<string> {
  await page.goto(server.url);
  const caseNumber = await page.evaluate(async ({ code, division, from }) => {
    const entry = '/embed/tongban.js';
    const { createClient } = (await import(entry)) as typeof import('@tongban/embed');
    const client = createClient({ baseUrl: '/tongban' });
    const item = { kind: 'local', code } as const;
    const guide = await client.guides.get({ item, division });
    const draft = await client.applications.create({ item, division, guideDigest: guide.digest, from });
    const applicant = { name: '陈示例', idNumber: '990100199001010012', phone: '19900000001' };
    const situation = { q1: 'o1', q2: 'o1' };
    const requirements = guide.materials.status === 'present' ? guide.materials.value : [];
    const materials = requirements.slice(0, 2).map(({ id, name }, at) => ({
      requirement: id,
      name,
      how: at === 0 ? ('original' as const) : ('not-yet' as const),
    }));
    const { submissionKey, target } = draft;
    return (await client.cases.submit({ submissionKey, target, applicant, situation, fields: {}, materials }))
      .caseNumber;
  }, wanted);
  for (let played = 0; played < acts; played += 1) {
    await fetch(`${server.url}__mock/cases/${caseNumber}/next`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
  }
  return caseNumber;
}

const online = await openCase({ code: 'degree-notarization', division: '430000', from: '510100', acts: 2 });
const remote = await openCase({ code: 'id-card-remote-renewal', division: '500000', from: '510100', acts: 1 });
const desk = (division: string) => desks.find((open) => open.division === division)?.url ?? '';
const guide = 'item=local%3Adegree-notarization&division=430000';
const pages = {
  search: `${server.url}index.html`,
  guide: `${server.url}guide.html?${guide}`,
  materials: `${server.url}materials.html?${guide}`,
  track: `${server.url}track.html?case=${online}`,
  correct: `${server.url}correct.html?case=${online}`,
  withdraw: `${server.url}withdraw.html?case=${online}`,
  cases: `${server.url}cases.html`,
  'two-places': `${server.url}two-places.html?case=${remote}`,
  'counter-inbox': desk('510100'),
  'counter-case': `${desk('510100')}cases/${remote}`,
  'counter-decision': `${desk('430000')}cases/${online}`,
};
for (const width of [1280, 375]) {
  for (const mode of ['standard', 'large', 'dark'] as const) {
    const print = mode === 'large' ? 'large' : 'standard';
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: mode === 'dark' ? 'dark' : 'light' }]);
    await page.goto(`${desk('510100')}?print=${print}`);
    await page.goto(server.url);
    await page.evaluate((chosen) => localStorage.setItem('portal-print', chosen), print);
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      // The tracker's stream stays open, so the network never falls idle; two frames after the data are enough.
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
      await new Promise((resolve) => setTimeout(resolve, name === 'two-places' ? 2500 : 500));
      await page.screenshot({ path: `${folder}/${name}-${width}-${mode}.png`, fullPage: true });
    }
  }
}
// The picture of the README: the tracker alone, small.
await page.setViewport({ width: 900, height: 700 });
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
await page.goto(server.url);
await page.evaluate(() => localStorage.setItem('portal-print', 'standard'));
await page.goto(pages.track, { waitUntil: 'domcontentloaded' });
await page.waitForSelector('tb-progress-tracker >>> time[datetime]');
const tracker = await page.$('tb-progress-tracker');
const box = await tracker?.boundingBox();
if (box)
  await page.screenshot({
    path: `${folder}/readme.png`,
    clip: { x: box.x - 24, y: box.y, width: box.width + 48, height: 760 },
  });
await browser.close();
await server.kill();
console.log(`The pictures are in ${folder}`);
process.exit();
