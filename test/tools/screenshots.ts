/** Takes pictures of the portal's pages: wide and narrow, standard and large print, light and dark. */
import { mkdirSync } from 'node:fs';
import { launchBrowser } from './browser.ts';
import { startServer } from './child-server.ts';

const folder = process.argv[2] ?? 'node_modules/.cache/tongban/screenshots';
mkdirSync(folder, { recursive: true });
const guide = 'item=local%3Adegree-notarization&division=430000';
const server = await startServer(['--conditions=@tongban/source', 'examples/portal/start.ts'], { PORT: '0' });
const browser = await launchBrowser();
const page = await browser.newPage();

/** A case half-way, made through the same routes as any other. */
async function openCase(): Promise<string> {
  await page.goto(server.url);
  const caseNumber = await page.evaluate(async () => {
    const entry = '/embed/tongban.js';
    const { createClient } = (await import(entry)) as typeof import('@tongban/embed');
    const client = createClient({ baseUrl: '/tongban' });
    const item = { kind: 'local', code: 'degree-notarization' } as const;
    const { digest } = await client.guides.get({ item, division: '430000' });
    const draft = await client.applications.create({ item, division: '430000', guideDigest: digest });
    const applicant = { name: '陈示例', idNumber: '990100199001010012', phone: '19900000001' };
    const situation = { q1: 'o1', q2: 'o1' };
    const { submissionKey, target } = draft;
    return (await client.cases.submit({ submissionKey, target, applicant, situation, fields: {}, materials: [] }))
      .caseNumber;
  });
  for (let acts = 0; acts < 2; acts += 1) {
    await fetch(`${server.url}__mock/cases/${caseNumber}/next`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
  }
  return caseNumber;
}

const caseNumber = await openCase();
const pages = {
  search: 'index.html',
  guide: `guide.html?${guide}`,
  materials: `materials.html?${guide}`,
  track: `track.html?case=${caseNumber}`,
  correct: `correct.html?case=${caseNumber}`,
  cases: 'cases.html',
};
for (const width of [1280, 375]) {
  for (const mode of ['standard', 'large', 'dark'] as const) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: mode === 'dark' ? 'dark' : 'light' }]);
    await page.evaluate(
      (print) => localStorage.setItem('portal-print', print),
      mode === 'large' ? 'large' : 'standard',
    );
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(server.url + address, { waitUntil: 'domcontentloaded' });
      // The tracker's stream stays open, so the network never falls idle; two frames after the data are enough.
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      await page.screenshot({ path: `${folder}/${name}-${width}-${mode}.png`, fullPage: true });
    }
  }
}
// The picture of the README: the tracker alone, small.
await page.setViewport({ width: 900, height: 700 });
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
await page.evaluate(() => localStorage.setItem('portal-print', 'standard'));
await page.goto(server.url + pages.track, { waitUntil: 'domcontentloaded' });
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
