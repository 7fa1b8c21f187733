import type { ActType } from '@tongban/domain';
import { say, type Words } from './words.ts';

/** What was done, by the type of the act; after the name of who did it. */
export const DONE: Record<ActType, Words> = {
  submitted: say('提交申请', 'handed in the application'),
  received: say('收件', 'took the papers in'),
  'intake-checked': say('做了形式审查', 'made the formal check'),
  'correction-notified': say('一次性告知补正', 'told everything to correct'),
  'correction-supplied': say('补正', 'supplied the corrections'),
  accepted: say('受理', 'accepted'),
  declined: say('不予受理', 'declined'),
  'handed-over': say('转交', 'handed over'),
  'handover-acknowledged': say('接到', 'confirmed that it has the case'),
  'step-started': say('开始一步', 'began a step'),
  'step-finished': say('办完一步', 'finished a step'),
  suspended: say('暂停计时', 'stopped the clock'),
  resumed: say('恢复计时', 'let the clock run again'),
  'limit-extended': say('延长期限', 'extended the limit'),
  'fee-requested': say('通知缴费', 'asked for a fee'),
  'fee-paid': say('收到缴费', 'received the fee'),
  'fee-waived': say('免收', 'waived the fee'),
  decided: say('作出决定', 'decided'),
  'licence-issued': say('出证', 'made out the paper'),
  dispatched: say('寄出结果', 'sent the result'),
  delivered: say('送达', 'delivered the result'),
  'decision-opened': say('看了决定', 'opened the decision'),
  completed: say('办结', 'completed the case'),
  withdrawn: say('撤回申请', 'withdrew the application'),
  returned: say('退件', 'gave the papers back'),
  terminated: say('终止办理', 'ended the case without a decision'),
  'original-taken': say('收下原件', 'took originals in'),
  'original-dispatched': say('寄出原件', 'sent originals on'),
  'original-arrived': say('收到寄来的原件', 'received originals by post'),
  'original-returned': say('把原件还给申请人', 'gave originals back'),
  'notice-served': say('发出通知', 'sent a notice'),
};

/** What was done, also for an act that this version does not know. */
export const doneOf = (type: string): Words =>
  type in DONE ? DONE[type as ActType] : say(`办了一件本程序还不认识的事（${type}）`, `did something new (${type})`);
