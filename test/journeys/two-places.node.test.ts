import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { apply } from './applicant.ts';
import { does } from './clerk.ts';
import { type Journey, press, reads, startJourney } from './journey.ts';

let journey: Journey;
let page: Page;

before(async () => {
  journey = await startJourney();
  page = await journey.open(`${journey.server.url}two-places.html`);
});
after(() => journey.end());

async function frame(id: string): Promise<Frame> {
  const element = await page.waitForSelector(`#${id}`);
  const found = await element?.contentFrame();
  assert.ok(found);
  // A frame that has gone nowhere yet is another document a moment later.
  await found.waitForFunction(() => location.href !== 'about:blank' && document.readyState !== 'loading');
  return found;
}

it('shows the case cross from one counter to the other', async () => {
  await page.click('[data-mode=remote-intake]');
  await reads(page, '#who', '成都的窗口');
  // She signs in and confirms on whole pages, which lead back to both sides.
  await apply(page, { handIn: '交给成都' }, () => frame('applicant'));
  const hers = await frame('applicant');
  const desk = await frame('desk');
  await press(hers, '看办件进度');
  await reads(hers, 'tb-progress-tracker', '等成都转交');
  await does(desk, 'intake-checked', { passed: 'yes' });
  await reads(hers, 'tb-progress-tracker', '成都');
  const form = await desk.waitForSelector('#form-handed-over');
  await form?.$eval('button[type=submit]', (button) => button.click());
  await reads(page, '#who', '重庆的窗口');
  await reads(page, '#who', '办理地');
  await reads(desk, 'main', '成都转来，等您确认接到');
  await does(desk, 'handover-acknowledged');
  await reads(hers, 'tb-progress-tracker', '等重庆受理');
  assert.deepEqual(journey.problems, []);
});

it('is the only page that may show a counter in a frame', async () => {
  const { origin } = new URL(journey.server.url);
  for (const url of Object.values(journey.desks)) {
    const policy = (await fetch(url)).headers.get('content-security-policy') ?? '';
    assert.ok(policy.split('; ').includes(`frame-ancestors ${origin}`), policy);
  }
  const portal = await fetch(`${journey.server.url}two-places.html`);
  assert.equal(portal.headers.get('content-security-policy'), "frame-ancestors 'self'");
});
