/** Takes pictures of the portal and of a counter: wide and narrow, standard and large print, light and dark. */
import { mkdirSync } from 'node:fs';
import { apply, type Applying } from '../journeys/applicant.ts';
import { press } from '../journeys/journey.ts';
import { launchBrowser } from './browser.ts';
import { startServer } from './child-server.ts';

const folder = process.argv[2] ?? 'node_modules/.cache/tongban/screenshots';
mkdirSync(folder, { recursive: true });
const server = await startServer(['--conditions=@tongban/source', 'examples/portal/start.ts'], { PORT: '0' });
const browser = await launchBrowser();
const page = await browser.newPage();
const desks = (await (await fetch(`${server.url}desks.json`)).json()) as { division: string; url: string }[];

/** What is applied for. */
interface Wanted extends Applying {
  /** The local code of the item. */
  code: string;
  /** Where it is decided. */
  division: string;
  /** How many acts of the authorities follow. */
  acts: number;
}

/** A case half-way, made as a person makes one: she signs in, fills in and confirms. */
async function openCase({ acts, code, division, ...applying }: Wanted): Promise<string> {
  await page.goto(`${server.url}guide.html?item=local%3A${code}&division=${division}`);
  const caseNumber = await apply(page, applying);
  for (let played = 0; played < acts; played += 1) {
    await fetch(`${server.url}__mock/cases/${caseNumber}/next`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
  }
  return caseNumber;
}

const online = await openCase({ code: 'degree-notarization', division: '430000', handIn: '交给湖南', acts: 2 });
const remote = await openCase({
  code: 'id-card-remote-renewal',
  division: '500000',
  handIn: '交给成都',
  firstMaterial: 'original',
  acts: 1,
});
const guide = 'item=local%3Adegree-notarization&division=430000';
/** A draft to be looked at, half filled in. */
async function openDraft(): Promise<string> {
  await page.goto(`${server.url}materials.html?${guide}`);
  await press(page, '继续：填写申请');
  await page.waitForSelector('form [data-known=idNumber]');
  return page.url();
}
const desk = (division: string) => desks.find((open) => open.division === division)?.url ?? '';
const pages = {
  search: `${server.url}index.html`,
  guide: `${server.url}guide.html?${guide}`,
  materials: `${server.url}materials.html?${guide}`,
  apply: await openDraft(),
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
