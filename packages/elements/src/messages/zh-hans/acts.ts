import type { Act, ActType, FeeRequest, Party } from '@tongban/domain';
import { dayText, yuanText } from '../../locale/format.ts';

/** What an act of one type carries. */
export type DetailsOf<T extends ActType> = Extract<Act, { type: T }>['details'];

/** One sentence for every act; `who` is 您, the name of a place, or nothing where that stands above. */
export type ActSentences = { [T in ActType]: (who: string, details: DetailsOf<T>, by: Party) => string };

const day = (date: string) => dayText(date, 'zh-Hans');
const feeText = ({ name, amount }: FeeRequest) => `${yuanText(amount, 'zh-Hans')}（${name}）`;
const waybillText = (waybill: string | undefined) => (waybill ? `，运单号${waybill}` : '');

const notices: Record<string, string> = {
  correction: '补正通知',
  suspension: '暂停通知',
  extension: '延期通知',
  decision: '决定',
};
const channels: Record<string, string> = {
  message: '发消息',
  sms: '发短信',
  post: '寄信',
  counter: '在窗口',
};
const deliveries: Record<string, string> = {
  post: '把结果寄到您手里',
  counter: '在窗口把结果交给您',
  electronic: '把电子结果发给您',
};

/** What happened, in Chinese. */
export const actsZhHans: ActSentences = {
  submitted: (who) => `${who}提交申请`,
  received: (who) => `${who}收件`,
  'intake-checked': (who, { passed, remarks }) =>
    `${who}初步检查材料，${passed ? '没有问题' : '有问题'}${remarks.length > 0 ? `：${remarks.join('；')}` : ''}`,
  'correction-notified': (who, { notice }) => `${who}请您补正${notice.items.length}处`,
  'correction-supplied': (who, { answers }) => `${who}补正了${answers.length}处`,
  accepted: (who, { notice }) =>
    `${who}受理${notice.decisionDueOn ? `，答应${day(notice.decisionDueOn)}前作决定` : ''}`,
  declined: (who, { notice }) => `${who}不予受理：${notice.reason}`,
  'handed-over': (who, { to }) => `${who}转给${to.place}`,
  'handover-acknowledged': (who) => `${who}接到`,
  'step-started': (who, { name }) => `${who}开始${name}`,
  'step-finished': (who, { name }) => `${who}做完${name}`,
  suspended: (who, { reason }) => `${who}暂停办理：${reason.text}`,
  resumed: (who) => `${who}恢复办理`,
  'limit-extended': (who, { reason, dueOn }) => `${who}把期限延长到${day(dueOn)}：${reason.text}`,
  'fee-requested': (who, { fee }) => `${who}请您付${feeText(fee)}`,
  'fee-paid': (who, { fee }, { role }) => `${who}${role === 'applicant' ? '付了' : '收到'}${feeText(fee)}`,
  'fee-waived': (who, { fee, reason }) => `${who}免收${feeText(fee)}：${reason.text}`,
  decided: (who, { outcome, summary }) => `${who}决定${outcome === 'approved' ? '准予' : '不予办理'}：${summary}`,
  'licence-issued': (who, { name, number }) => `${who}出具${name}${number ? `，编号${number}` : ''}`,
  dispatched: (who, { what, waybill }) => `${who}寄出${what}${waybillText(waybill)}`,
  delivered: (who, { how }) => `${who}${deliveries[how] ?? '把结果送给您'}`,
  'decision-opened': (who) => `${who}看了决定`,
  completed: (who) => `${who}办结`,
  withdrawn: (who) => `${who}撤回申请`,
  returned: (who, { reason }) => `${who}退件：${reason.text}`,
  terminated: (who, { reason }) => `${who}终止办理：${reason.text}`,
  'original-taken': (who) => `${who}收下原件`,
  'original-dispatched': (who, { waybill }) => `${who}寄出原件${waybillText(waybill)}`,
  'original-arrived': (who) => `${who}收到寄来的原件`,
  'original-returned': (who, { waybill }) => `${who}把原件还给您${waybillText(waybill)}`,
  'notice-served': (who, { kind, channel }) =>
    `${who}${channels[channel] ?? ''}${notices[kind] ? `告诉您${notices[kind]}` : '通知您'}`,
};
