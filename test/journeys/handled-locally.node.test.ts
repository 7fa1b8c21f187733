import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { apply, confirm, heard, openTracker } from './applicant.ts';
import { does, send, wrongWith } from './clerk.ts';
import { type Journey, press, reads, startJourney } from './journey.ts';

let journey: Journey;
let her: Page;
let desk: Page;

before(async () => {
  journey = await startJourney();
});
after(() => journey.end());

const guide = () => `${journey.server.url}guide.html?item=national%3A000163002012&division=150824`;

it('is handed in and accepted where she is; nothing is handed over', async () => {
  her = await journey.open(guide());
  const caseNumber = await apply(her, { handIn: '交给乌拉特中旗', firstMaterial: 'original' });
  await openTracker(her);
  desk = await journey.open(`${journey.desks.乌拉特中旗 ?? ''}cases/${caseNumber}`);
  await does(desk, 'accepted');
  await heard(her, '乌拉特中旗受理');
  assert.equal(await desk.$('#form-handed-over'), null);
});

it('is stopped only with the clause that allows it, and goes on', async () => {
  await send(desk, 'suspended', { reason: '需要专家评审（样例）' });
  assert.match(await wrongWith(desk, 'suspended', 'document'), /请写依据/);
  await does(desk, 'suspended', { document: '中华人民共和国行政许可法', article: '第四十五条' });
  await heard(her, '乌拉特中旗暂停办理');
  await does(desk, 'resumed');
  await heard(her, '乌拉特中旗恢复办理');
});

it('is granted and handed over at the counter', async () => {
  await does(desk, 'decided-approved');
  await does(desk, 'licence-issued', { number: '样例签注1' });
  await does(desk, 'delivered', { how: 'counter' });
  await heard(her, '在窗口把结果交给您');
  await does(desk, 'completed');
  await heard(her, '乌拉特中旗办结');
});

it('is taken back by her, after she has read what that means', async () => {
  await her.goto(guide());
  const caseNumber = await apply(her, { handIn: '交给乌拉特中旗' });
  await openTracker(her);
  await desk.goto(`${journey.desks.乌拉特中旗 ?? ''}cases/${caseNumber}`);
  await reads(desk, 'main', '轮到您了');
  await press(her, '撤回申请');
  await reads(her, 'main', '要撤回这个申请吗？');
  await reads(desk, 'main', '轮到您了');
  await press(her, '撤回，去确认');
  await confirm(her, '确认撤回');
  await reads(her, 'tb-progress-tracker', '已撤回');
  await reads(desk, 'main', '申请人已撤回');
  assert.deepEqual(journey.problems, []);
});
