import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { apply, heard, openTracker } from './applicant.ts';
import { does } from './clerk.ts';
import { type Journey, press, reads, startJourney } from './journey.ts';

let journey: Journey;
let her: Page;
let panzhihua: Page;
let hunan: Page;

before(async () => {
  journey = await startJourney();
});
after(() => journey.end());

it('asks her where she was insured, and is accepted where she is now', async () => {
  her = await journey.open(`${journey.server.url}guide.html?item=local%3Aemployee-pension-transfer&division=510400`);
  const caseNumber = await apply(her, { handIn: '交给攀枝花', participating: '430000' });
  await openTracker(her);
  await reads(her, 'tb-progress-tracker', '湖南');
  panzhihua = await journey.open(`${journey.desks.攀枝花 ?? ''}cases/${caseNumber}`);
  hunan = await journey.open(journey.desks.湖南 ?? '');
  await does(panzhihua, 'accepted');
  await heard(her, '攀枝花受理');
});

it('does the first part, and the second place learns of the case only when it is handed over', async () => {
  await does(panzhihua, 'step-started');
  await heard(her, '攀枝花开始审核并发函');
  await does(panzhihua, 'step-finished');
  await reads(hunan, 'main', '现在没有');
  await does(panzhihua, 'handed-over');
  await heard(her, '攀枝花转给湖南');
  await reads(hunan, 'main', '攀枝花转来，等您确认接到');
});

it('does the second part in the other province', async () => {
  await press(hunan, '企业职工基本养老保险');
  await reads(hunan, 'main', '本窗口是协同地：湖南');
  await does(hunan, 'handover-acknowledged');
  await heard(her, '湖南接到');
  await reads(panzhihua, 'main', '现在在湖南');
  const offered = await hunan.$$eval('form.act', (forms) => forms.map(({ id }) => id));
  assert.ok(
    offered.every((id) => !/accepted|decided|declined/.test(id)),
    'what only the deciding place may do',
  );
  await does(hunan, 'step-started');
  await does(hunan, 'step-finished');
  await heard(her, '湖南做完转出');
  await does(hunan, 'handed-over');
  await heard(her, '湖南转给攀枝花');
});

it('comes back, is finished and decided', async () => {
  await reads(panzhihua, 'main', '湖南转来，等您确认接到');
  await does(panzhihua, 'handover-acknowledged');
  await heard(her, '攀枝花接到');
  await does(panzhihua, 'step-started');
  await does(panzhihua, 'step-finished');
  await does(panzhihua, 'decided-approved');
  await heard(her, '攀枝花决定准予');
  await does(panzhihua, 'licence-issued', { number: '样例编号1' });
  await does(panzhihua, 'delivered', { how: 'electronic' });
  await does(panzhihua, 'completed');
  await heard(her, '攀枝花办结');
  await reads(hunan, 'main', '已办结');
  assert.deepEqual(journey.problems, []);
});
