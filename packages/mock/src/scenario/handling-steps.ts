import type { Instant, ServiceCase, ServiceGuide } from '@tongban/domain';
import { addWorkingDays, workingCalendar } from '@tongban/domain/clocks';
import { dayOf } from '@tongban/domain/rules';
import { decisionLimit } from '../submission/case-limits.ts';
import { has, type Step } from './step.ts';

/** The day by which the decision is promised, counted from acceptance. */
function decisionDueOn({ limits }: ServiceCase, now: Instant): string | undefined {
  const limit = decisionLimit(limits);
  const days = limit?.amount ?? limit?.most;
  return days === undefined ? undefined : addWorkingDays(dayOf(now), days, workingCalendar).day;
}

/** Acceptance (受理). */
export const acceptStep: Step = {
  id: 'accept',
  label: '受理',
  role: 'handling',
  wait: { workingDays: 1 },
  acts: ({ record, now }) => {
    const dueOn = decisionDueOn(record, now);
    const notice = { number: `样例受理〔${record.caseNumber}〕号`, ...(dueOn ? { decisionDueOn: dueOn } : {}) };
    return [{ type: 'accepted', details: { notice } }];
  },
  isDone: has('accepted'),
};

/** What is charged, asked for and paid; nothing where the guide charges nothing or gives no sum. */
export function feeSteps({ fee }: ServiceGuide): Step[] {
  const first = fee.status === 'present' && fee.value.charged ? fee.value.items[0] : undefined;
  if (!first) return [];
  const asked = { id: 'fee-1', name: first.name, amount: first.amount };
  return [
    {
      id: 'request-fee',
      label: `通知缴费（${first.name}${first.amount}元）`,
      role: 'handling',
      wait: { workingDays: 1 },
      acts: () => [{ type: 'fee-requested', details: { fee: asked } }],
      isDone: has('fee-requested'),
    },
    {
      id: 'receive-fee',
      label: '确认收到缴费',
      role: 'handling',
      wait: { hours: 3 },
      acts: () => [{ type: 'fee-paid', details: { fee: asked } }],
      isDone: has('fee-paid'),
    },
  ];
}
