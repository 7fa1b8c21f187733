import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { apply, heard, listen, openTracker } from './applicant.ts';
import { addRow, does, send, typed, wrongWith } from './clerk.ts';
import { type Journey, press, reads, startJourney } from './journey.ts';

let journey: Journey;
let her: Page;
let hunan: Page;

before(async () => {
  journey = await startJourney();
});
after(() => journey.end());

it('hands in online, and the desk of the deciding place sees the case by itself', async () => {
  hunan = await journey.open(journey.desks.湖南 ?? '');
  await reads(hunan, 'main', '现在没有');
  her = await journey.open(`${journey.server.url}guide.html?item=local%3Adegree-notarization&division=430000`);
  await apply(her, { handIn: '交给湖南' });
  await openTracker(her);
  await reads(hunan, 'main', '轮到您了');
  await press(hunan, '学历公证');
  await reads(hunan, 'main', '陈*例');
  assert.doesNotMatch(await hunan.content(), /990100199001010012|19900000001|sample-authority/);
});

it('is accepted, after a day that is over was refused beside its field', async () => {
  await send(hunan, 'accepted', { due: '2026-09-01', number: '样例受理1号' });
  assert.match(await wrongWith(hunan, 'accepted', 'due'), /这一天已经过了/);
  assert.equal(await typed(hunan, 'accepted', 'number'), '样例受理1号', 'what was typed is kept');
  await does(hunan, 'accepted', { due: '2026-10-15' });
  await heard(her, '湖南受理');
  await reads(her, 'tb-progress-tracker', '湖南正在办');
});

it('is told once what to correct, and corrects it while the desk waits', async () => {
  await addRow(hunan, 'correction-notified', { 'text-1': '有一页看不清，请重新拍', 'requirement-1': 'diploma' });
  assert.equal(await typed(hunan, 'correction-notified', 'text-1'), '有一页看不清，请重新拍');
  await does(hunan, 'correction-notified', { 'text-2': '没有写用在哪个国家' });
  await heard(her, '湖南请您补正2处');
  await reads(her, 'tb-progress-tracker', '轮到您了');
  await her.click('tb-progress-tracker a[slot=task]');
  await reads(her, 'main', '补正2处');
  const file = await her.waitForSelector('input[type=file]');
  await (file as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile('LICENSE');
  await her.type('textarea', '用在德国');
  await press(her, '交给湖南');
  await her.waitForSelector('tb-progress-tracker');
  await listen(her);
  await reads(hunan, '.log', '用在德国');
});

it('pays, reads the decision, and holds the result', async () => {
  await send(hunan, 'fee-requested', { name: '学历公证费', amount: '一百五' });
  assert.match(await wrongWith(hunan, 'fee-requested', 'amount'), /金额是数字/);
  await does(hunan, 'fee-requested', { amount: '150' });
  await heard(her, '学历公证费');
  await does(hunan, 'fee-paid');
  await does(hunan, 'decided-approved');
  await heard(her, '湖南决定准予');
  await press(her, '看决定');
  await reads(her, 'main', '经审查，准予出具公证书');
  await reads(hunan, '.log', '申请人看了决定');
  await press(her, '回到办件进度');
  await her.waitForSelector('tb-progress-tracker');
  await listen(her);
  await does(hunan, 'licence-issued');
  await send(hunan, 'dispatched', { waybill: '运单' });
  assert.match(await wrongWith(hunan, 'dispatched', 'waybill'), /字母、数字和短横/);
  await does(hunan, 'dispatched', { waybill: 'SAMPLE-POST-1' });
  await heard(her, 'SAMPLE-POST-1');
  await does(hunan, 'delivered', { how: 'post' });
  await does(hunan, 'completed');
  await heard(her, '湖南办结');
  await reads(her, 'tb-progress-tracker', '已办结');
  await reads(hunan, 'main', '已办结');
  assert.deepEqual(journey.problems, []);
});
