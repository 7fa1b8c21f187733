import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { apply, heard, listen, openTracker } from './applicant.ts';
import { does, send, typed, unfold, wrongWith } from './clerk.ts';
import { type Journey, press, reads, startJourney } from './journey.ts';

let journey: Journey;
let her: Page;
let chengdu: Page;
let chongqing: Page;
let caseNumber: string;

before(async () => {
  journey = await startJourney();
});
after(() => journey.end());

it('is handed in at the counter where she is, with an original', async () => {
  her = await journey.open(`${journey.server.url}guide.html?item=local%3Aid-card-remote-renewal&division=500000`);
  caseNumber = await apply(her, { handIn: '交给成都', firstMaterial: 'original' });
  await openTracker(her);
  await reads(her, 'tb-progress-tracker', '等成都转交');
  chengdu = await journey.open(`${journey.desks.成都 ?? ''}cases/${caseNumber}`);
  chongqing = await journey.open(journey.desks.重庆 ?? '');
  await reads(chengdu, 'main', '窗口交原件');
});

it('tells a second clerk what the first one did, and keeps what was typed', async () => {
  const second = await journey.open(`${journey.desks.成都 ?? ''}cases/${caseNumber}`);
  await unfold(second, 'intake-checked');
  await does(chengdu, 'original-taken');
  await heard(her, '成都收下原件');
  await reads(second, '.news', '这一件有新进展');
  await send(second, 'intake-checked', { passed: 'yes', remarks: '照片已核对' });
  await reads(second, '[role=alert]', '成都收下原件');
  await reads(second, '[role=alert]', '还没有记下您这一次');
  assert.equal(await typed(second, 'intake-checked', 'remarks'), '照片已核对');
  await does(second, 'intake-checked');
  await heard(her, '成都初步检查材料');
  await second.close();
});

it('crosses with its original, and the answer moves only when the other place confirms', async () => {
  await reads(chengdu, '.log', '照片已核对');
  await does(chengdu, 'original-dispatched', { waybill: 'SAMPLE-YJ-0001' });
  await heard(her, '成都寄出原件');
  await does(chengdu, 'handed-over');
  await heard(her, '成都转给重庆');
  await reads(her, 'tb-progress-tracker', '现在仍由成都答复您');
  await reads(chongqing, 'main', '成都转来，等您确认接到');
  await press(chongqing, '居民身份证');
  await does(chongqing, 'handover-acknowledged');
  await heard(her, '重庆接到');
  await reads(chengdu, 'main', '现在在重庆');
  await does(chongqing, 'original-arrived');
  await does(chongqing, 'accepted');
  await heard(her, '重庆受理');
});

it('is refused with reasons and remedies, which no clerk can leave out', async () => {
  await send(chongqing, 'decided-rejected', { summary: '经审查，不予换领。' });
  assert.match(await wrongWith(chongqing, 'decided-rejected', 'first-reason'), /请写理由/);
  assert.match(await wrongWith(chongqing, 'decided-rejected', 'reconsideration-where'), /请至少写一条救济途径/);
  await does(chongqing, 'decided-rejected', {
    'first-reason': '照片和本人不一致。（样例）',
    'first-document': '中华人民共和国居民身份证法',
    'first-article': '第十条',
    'reconsideration-where': '有管辖权的行政复议机关（样例）',
    'reconsideration-until': '2026-12-01',
  });
  await heard(her, '重庆决定不予办理');
  await press(her, '看决定');
  await reads(her, 'main', '照片和本人不一致');
  await reads(her, 'main', '《中华人民共和国居民身份证法》第十条');
  await reads(her, 'main', '有管辖权的行政复议机关（样例），最晚2026年12月1日');
  await press(her, '回到办件进度');
  await her.waitForSelector('tb-progress-tracker');
  await listen(her);
});

it('gives the original back before it ends', async () => {
  // Her reading is an act too: the desk shows it by itself before it does the next.
  await reads(chongqing, '.log', '申请人看了决定');
  await does(chongqing, 'original-returned', { waybill: 'SAMPLE-YJ-0002' });
  await heard(her, '把原件还给您');
  await does(chongqing, 'completed');
  await heard(her, '重庆办结');
  await reads(chengdu, 'main', '已办结');
  assert.deepEqual(journey.problems, []);
});
