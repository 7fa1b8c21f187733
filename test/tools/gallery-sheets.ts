/**
 * Takes a picture of every example of every element in each way of seeing it, and lays those of an element on one sheet.
 *
 *     node --conditions=@tongban/source test/tools/gallery-sheets.ts [folder] [element] [way]
 *
 * The sheets of the ways that are kept go to `docs/images/gallery`; every single picture, the other ways and the paper
 * go to the folder, to be looked at (docs/gallery-checks.md).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { launchBrowser } from './browser.ts';
import { serveGallery } from './gallery-server.ts';

const kept = fileURLToPath(new URL('../../docs/images/gallery/', import.meta.url));
const [folder = 'node_modules/.cache/tongban/gallery', element = '', onlyWays = ''] = process.argv.slice(2);

/** Where a picture is cut off: a list of 500 rows says no more in the rest. */
const LONGEST = 9000;

/** A way of seeing an example. */
interface Way {
  /** What its files are called. */
  name: string;
  /** What it adds to the address. */
  query: string;
  /** How wide the window is. */
  width: number;
  /** What the system of the reader asks for. */
  scheme: 'light' | 'dark';
  /** Whether the system sets the colors. */
  forced?: boolean;
  /** How many columns its sheet has, and how wide each is, where a sheet is kept. */
  sheet?: { columns: number; columnWidth: number };
}

/** The ways in the order in which they are taken: a new address is a new page, the rest only narrows it. */
const allWays: readonly Way[] = [
  { name: 'wide', query: '', width: 1100, scheme: 'light', sheet: { columns: 4, columnWidth: 460 } },
  { name: 'phone-dark', query: '', width: 375, scheme: 'dark', sheet: { columns: 8, columnWidth: 240 } },
  { name: 'zoom-forced', query: '', width: 320, scheme: 'light', forced: true },
  { name: 'large-english', query: '&lang=en&large', width: 375, scheme: 'light' },
];

const ways = allWays.filter(({ name }) => onlyWays === '' || onlyWays.split(',').includes(name));

/** The examples that are printed. */
const paper = [
  'tb-correction-notice built',
  'tb-guide-viewer notarization',
  'tb-guide-viewer hostile',
  'tb-material-checklist answered',
  'tb-material-checklist verdicts',
  'tb-progress-tracker in-review',
  'tb-progress-tracker hop-2-overdue',
];

async function look(page: Page, session: CDPSession, { width, scheme, forced = false }: Way): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
}

const gallery = await serveGallery();
const browser = await launchBrowser();
const page = await browser.newPage();
// What is emulated lasts as long as its session.
const session = await page.createCDPSession();
await page.goto(gallery.url);
const addresses = await page.$$eval('main a', (links) => links.map((link) => link.search));
const pictures = new Map<string, { name: string; file: string }[]>();
for (const address of addresses) {
  const wanted = new URLSearchParams(address);
  const [tag, name] = [wanted.get('element') ?? '', wanted.get('example') ?? ''];
  if (element !== '' && tag !== element) continue;
  mkdirSync(`${folder}/${tag}`, { recursive: true });
  let shown = '';
  for (const way of ways) {
    await look(page, session, way);
    if (shown !== address + way.query) {
      shown = address + way.query;
      await page.goto(gallery.url + shown, { waitUntil: 'load' });
      await page.waitForNetworkIdle({ idleTime: 50 });
      await page.evaluate(() => document.querySelector('.ways')?.remove());
    }
    const file = `${folder}/${tag}/${name}.${way.name}.jpg`;
    const long = await page.evaluate(() =>
      Math.max(innerHeight / 9, document.querySelector('main')?.offsetHeight ?? 0),
    );
    const clip = { x: 0, y: 0, width: way.width, height: Math.min(long, LONGEST) };
    await page.screenshot({ path: file, clip, captureBeyondViewport: true, type: 'jpeg', quality: 80 });
    const sheet = `${tag.replace('tb-', '')}.${way.name}`;
    pictures.set(sheet, [...(pictures.get(sheet) ?? []), { name, file }]);
    if (way.name === 'wide' && paper.includes(`${tag} ${name}`))
      await page.pdf({ path: `${folder}/${tag}/${name}.pdf`, format: 'A4', margin: { top: '15mm', bottom: '15mm' } });
  }
}
await page.close();

// The sheet is laid out by the browser too: the shortest column takes the next picture.
for (const way of ways) {
  if (!way.sheet) continue;
  const { columns, columnWidth } = way.sheet;
  for (const [sheet, all] of pictures) {
    if (!sheet.endsWith(`.${way.name}`)) continue;
    const page = await browser.newPage();
    await page.setViewport({ width: columns * (columnWidth + 8) + 8, height: 400 });
    await page.setContent(
      `<style>body { margin: 8px; background: #888; display: flex; gap: 8px; align-items: start; font: 13px sans-serif }
      div { inline-size: ${columnWidth}px } figure { margin: 0 0 8px } img { display: block; inline-size: 100% }
      figcaption { background: #fff; padding: 2px 4px }</style>${'<div></div>'.repeat(columns)}`,
    );
    for (const { name, file } of all) {
      const source = `data:image/jpeg;base64,${readFileSync(file).toString('base64')}`;
      await page.evaluate(
        async (caption, src) => {
          const [shortest] = [...document.querySelectorAll('div')].sort((a, b) => a.offsetHeight - b.offsetHeight);
          const figure = document.createElement('figure');
          const image = Object.assign(new Image(), { src });
          await image.decode();
          figure.append(Object.assign(document.createElement('figcaption'), { textContent: caption }), image);
          shortest?.append(figure);
        },
        name,
        source,
      );
    }
    const bytes = await page.screenshot({ fullPage: true, type: 'webp', quality: 45 });
    writeFileSync(`${kept}${sheet}.webp`, bytes);
    await page.close();
  }
}
await browser.close();
await gallery.close();
console.log(`The sheets are in ${kept} and ${folder}`);
