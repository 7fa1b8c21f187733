import type { FeeRequest } from '@tongban/domain';
import { dayText, yuanText } from '../../locale/format.ts';
import type { ActSentences } from '../zh-hans/acts.ts';

const day = (date: string) => dayText(date, 'en');
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const feeText = ({ name, amount }: FeeRequest) => `${yuanText(amount, 'en')} (${name})`;
const waybillText = (waybill: string | undefined) => (waybill ? `, waybill ${waybill}` : '');

const notices: Record<string, string> = {
  correction: 'about the corrections',
  suspension: 'about the suspension',
  extension: 'about the extension',
  decision: 'about the decision',
};
const channels: Record<string, string> = {
  message: ' by message',
  sms: ' by text message',
  post: ' by post',
  counter: ' at the counter',
};
const deliveries: Record<string, string> = {
  post: 'delivered the result by post',
  counter: 'gave you the result at the counter',
  electronic: 'sent you the electronic result',
};

/** What happened, in English. */
export const actsEn: ActSentences = {
  submitted: (who) => `${who} submitted the application`,
  received: (who) => `${who} took the papers in`,
  'intake-checked': (who, { passed, remarks }) =>
    `${who} checked the papers and found ${passed ? 'nothing wrong' : 'something wrong'}${remarks.length > 0 ? `: ${remarks.join('; ')}` : ''}`,
  'correction-notified': (who, { notice }) => `${who} asked you for ${plural(notice.items.length, 'correction')}`,
  'correction-supplied': (who, { answers }) => `${who} answered ${plural(answers.length, 'correction')}`,
  accepted: (who, { notice }) =>
    `${who} accepted the application${notice.decisionDueOn ? ` and promised a decision by ${day(notice.decisionDueOn)}` : ''}`,
  declined: (who, { notice }) => `${who} did not accept the application: ${notice.reason}`,
  'handed-over': (who, { to }) => `${who} handed the case over to ${to.place}`,
  'handover-acknowledged': (who) => `${who} confirmed that it has the case`,
  'step-started': (who, { name }) => `${who} started: ${name}`,
  'step-finished': (who, { name }) => `${who} finished: ${name}`,
  suspended: (who, { reason }) => `${who} suspended the case: ${reason.text}`,
  resumed: (who) => `${who} resumed the case`,
  'limit-extended': (who, { reason, dueOn }) => `${who} extended the limit to ${day(dueOn)}: ${reason.text}`,
  'fee-requested': (who, { fee }) => `${who} asked you to pay ${feeText(fee)}`,
  'fee-paid': (who, { fee }, { role }) => `${who} ${role === 'applicant' ? 'paid' : 'received'} ${feeText(fee)}`,
  'fee-waived': (who, { fee, reason }) => `${who} waived ${feeText(fee)}: ${reason.text}`,
  decided: (who, { outcome, summary }) => `${who} ${outcome === 'approved' ? 'approved' : 'refused'} it: ${summary}`,
  'licence-issued': (who, { name, number }) => `${who} issued: ${name}${number ? `, number ${number}` : ''}`,
  dispatched: (who, { what, waybill }) => `${who} sent: ${what}${waybillText(waybill)}`,
  delivered: (who, { how }) => `${who} ${deliveries[how] ?? 'delivered the result'}`,
  'decision-opened': (who) => `${who} read the decision`,
  completed: (who) => `${who} completed the case`,
  withdrawn: (who) => `${who} withdrew the application`,
  returned: (who, { reason }) => `${who} returned the papers: ${reason.text}`,
  terminated: (who, { reason }) => `${who} ended the case: ${reason.text}`,
  'original-taken': (who) => `${who} took the originals`,
  'original-dispatched': (who, { waybill }) => `${who} sent the originals${waybillText(waybill)}`,
  'original-arrived': (who) => `${who} received the originals that were sent`,
  'original-returned': (who, { waybill }) => `${who} gave the originals back to you${waybillText(waybill)}`,
  'notice-served': (who, { kind, channel }) =>
    `${who} told you${channels[channel] ?? ''}${notices[kind] ? ` ${notices[kind]}` : ''}`,
};
