import { ACT_TYPES, type Act, type ActType, type Party } from '@tongban/domain';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { progressTrackerEn } from '../messages/en/progress-tracker.ts';
import { progressTrackerZhHans } from '../messages/zh-hans/progress-tracker.ts';
import { cases, notice } from './cases.data.ts';
import { caseTimeOf } from './clock.ts';
import { nowOf } from './now.ts';
import { actText, stateText } from './tracker-view.ts';

const applicant: Party = { role: 'applicant' };
const hunan: Party = { role: 'handling', jurisdiction: cases.inReview.handling };
const fee = { id: 'f', name: '学历公证费', amount: 150 };
const reason = { text: '要核实' };

/** Every act once: who does it, and what it carries. */
const details: Record<ActType, [by: Party, details: object, zh: string, en: string]> = {
  submitted: [applicant, { materials: [] }, '您提交申请', 'You submitted the application'],
  received: [hunan, { materials: [] }, '湖南收件', '湖南 took the papers in'],
  'intake-checked': [
    hunan,
    { passed: false, remarks: ['缺第2页', '缺章'] },
    '湖南初步检查材料，有问题：缺第2页；缺章',
    '湖南 checked the papers and found something wrong: 缺第2页; 缺章',
  ],
  'correction-notified': [hunan, { notice }, '湖南请您补正2处', '湖南 asked you for 2 corrections'],
  'correction-supplied': [applicant, { answers: [{ item: 'a' }] }, '您补正了1处', 'You answered 1 correction'],
  accepted: [
    hunan,
    { notice: { number: 'x', decisionDueOn: '2026-10-15' } },
    '湖南受理，答应10月15日（周四）前作决定',
    '湖南 accepted the application and promised a decision by Thursday 15 October',
  ],
  declined: [
    hunan,
    { notice: { number: 'x', reason: '不归这里办' } },
    '湖南不予受理：不归这里办',
    '湖南 did not accept the application: 不归这里办',
  ],
  'handed-over': [hunan, { to: { division: '1', place: '湖北' } }, '湖南转给湖北', '湖南 handed the case over to 湖北'],
  'handover-acknowledged': [hunan, {}, '湖南接到', '湖南 confirmed that it has the case'],
  'step-started': [hunan, { name: '审查' }, '湖南开始审查', '湖南 started: 审查'],
  'step-finished': [hunan, { name: '审查' }, '湖南做完审查', '湖南 finished: 审查'],
  suspended: [hunan, { reason }, '湖南暂停办理：要核实', '湖南 suspended the case: 要核实'],
  resumed: [hunan, {}, '湖南恢复办理', '湖南 resumed the case'],
  'limit-extended': [
    hunan,
    { reason, dueOn: '2026-10-29' },
    '湖南把期限延长到10月29日（周四）：要核实',
    '湖南 extended the limit to Thursday 29 October: 要核实',
  ],
  'fee-requested': [hunan, { fee }, '湖南请您付150元（学历公证费）', '湖南 asked you to pay CNY 150 (学历公证费)'],
  'fee-paid': [hunan, { fee }, '湖南收到150元（学历公证费）', '湖南 received CNY 150 (学历公证费)'],
  'fee-waived': [
    hunan,
    { fee, reason: { text: '减免' } },
    '湖南免收150元（学历公证费）：减免',
    '湖南 waived CNY 150 (学历公证费): 减免',
  ],
  decided: [
    hunan,
    { outcome: 'rejected', summary: '不予。', reasons: [], remedies: [] },
    '湖南决定不予办理：不予。',
    '湖南 refused it: 不予。',
  ],
  'licence-issued': [
    hunan,
    { name: '公证书', number: '1号' },
    '湖南出具公证书，编号1号',
    '湖南 issued: 公证书, number 1号',
  ],
  dispatched: [
    hunan,
    { what: '公证书', waybill: 'SAMPLE-1' },
    '湖南寄出公证书，运单号SAMPLE-1',
    '湖南 sent: 公证书, waybill SAMPLE-1',
  ],
  delivered: [hunan, { how: 'post' }, '湖南把结果寄到您手里', '湖南 delivered the result by post'],
  'decision-opened': [applicant, {}, '您看了决定', 'You read the decision'],
  completed: [hunan, {}, '湖南办结', '湖南 completed the case'],
  withdrawn: [applicant, {}, '您撤回申请', 'You withdrew the application'],
  returned: [hunan, { reason }, '湖南退件：要核实', '湖南 returned the papers: 要核实'],
  terminated: [hunan, { reason }, '湖南终止办理：要核实', '湖南 ended the case: 要核实'],
  'original-taken': [hunan, { requirements: ['a'] }, '湖南收下原件', '湖南 took the originals'],
  'original-dispatched': [
    hunan,
    { requirements: ['a'], waybill: 'SAMPLE-2' },
    '湖南寄出原件，运单号SAMPLE-2',
    '湖南 sent the originals, waybill SAMPLE-2',
  ],
  'original-arrived': [
    hunan,
    { requirements: ['a'] },
    '湖南收到寄来的原件',
    '湖南 received the originals that were sent',
  ],
  'original-returned': [hunan, { requirements: ['a'] }, '湖南把原件还给您', '湖南 gave the originals back to you'],
  'notice-served': [
    hunan,
    { kind: 'decision', channel: 'sms', sentAt: '2026-09-22T10:20:00+08:00' },
    '湖南发短信告诉您决定',
    '湖南 told you by text message about the decision',
  ],
};

const actOf = (type: ActType) => {
  const [by, carried] = details[type];
  return { sequence: 1, at: '2026-09-22T10:20:00+08:00', by, type, details: carried } as Act;
};
const zh = { words: progressTrackerZhHans };
const en = { words: progressTrackerEn };

describe('actText', () => {
  it('has a sentence for every act of the protocol', () => {
    assert.deepEqual(Object.keys(details).sort(), [...ACT_TYPES].sort());
  });
  for (const type of ACT_TYPES) {
    it(type, () => {
      assert.equal(actText(actOf(type), zh), details[type][2]);
      assert.equal(actText(actOf(type), en), details[type][3]);
    });
  }

  it('leaves out who did it where that stands above', () => {
    assert.equal(actText(actOf('handed-over'), zh, ''), '转给湖北');
    assert.equal(actText(actOf('handed-over'), en, ''), 'handed the case over to 湖北');
  });

  it('tells whoever paid from whoever received', () => {
    assert.equal(actText({ ...actOf('fee-paid'), by: applicant }, zh, ''), '付了150元（学历公证费）');
    assert.equal(actText(actOf('fee-paid'), zh, ''), '收到150元（学历公证费）');
  });

  it('says that it does not know an act, with the name the platform gave it', () => {
    const [unknown] = cases.unrecognized.acts.slice(-1) as [Act];
    assert.equal(actText(unknown, zh), '平台记了一件这个页面还不认识的事：video-interview-booked');
    assert.match(actText(unknown, en), /does not know: video-interview-booked$/);
  });

  it('manages values that only a newer platform knows', () => {
    const delivered = { ...actOf('delivered'), details: { how: 'drone' } } as Act;
    assert.equal(actText(delivered, zh), '湖南把结果送给您');
    const served = { ...actOf('notice-served'), details: { kind: 'x', channel: 'y', sentAt: '' } } as unknown as Act;
    assert.equal(actText(served, zh), '湖南通知您');
    assert.equal(actText(served, en), '湖南 told you');
  });

  it('calls an authority by its part where its place is not said', () => {
    assert.equal(actText({ ...actOf('received'), by: { role: 'receiving' } }, zh), '收件地收件');
  });
});

describe('stateText', () => {
  const state = (name: keyof typeof cases) =>
    stateText({ now: nowOf(cases[name]), clock: caseTimeOf(cases[name]).clock, ...zh });

  it('says in a few words how the case stands', () => {
    assert.equal(state('correctionAsked'), '等您补正');
    assert.equal(state('feeAsked'), '等您付费');
    assert.equal(state('feeAndCorrection'), '等您补正');
    assert.equal(state('submitted'), '等湖南收件');
    assert.equal(state('received'), '等湖南受理');
    assert.equal(state('handoverPending'), '等湖南接到');
    assert.equal(state('inReview'), '湖南正在办');
    assert.equal(state('overdue'), '湖南正在办，已超期2个工作日');
    assert.equal(state('suspended'), '湖南暂停办理');
    assert.equal(state('elsewhere'), '湖北正在办');
    assert.equal(state('rejected'), '不予办理');
    assert.equal(state('completed'), '已办结');
    assert.equal(state('withdrawn'), '已撤回');
  });

  it('calls nothing late that was extended, decided, or waits', () => {
    for (const name of ['extended', 'dispatched', 'correctionAsked', 'suspended'] as const)
      assert.doesNotMatch(state(name), /超期/, name);
  });
});
