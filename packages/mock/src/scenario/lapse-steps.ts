import type { ActDraft, CitedReason, Jurisdiction, ServiceCase, ServiceGuide } from '@tongban/domain';
import { LICENSING_SUSPENSIONS, workingCalendar, addWorkingDays } from '@tongban/domain/clocks';
import { dayOf } from '@tongban/domain/rules';
import { has, hasTold, type Step } from './step.ts';

const told = (kind: 'suspension' | 'decision' | 'information', now: string): ActDraft => ({
  type: 'notice-served',
  details: { kind, channel: 'message', sentAt: now },
});

/** Not accepted: what is asked for is not what the authority decides. */
export function declineStep(competent?: Jurisdiction): Step {
  const reason = competent
    ? `所申请的事项由${competent.place}办理，本机关无权受理。（样例）`
    : '所申请的事项依法不需要办理。（样例）';
  return {
    id: 'decline',
    label: competent ? `不予受理，告知应找${competent.place}` : '不予受理',
    role: 'handling',
    wait: { workingDays: 1 },
    acts: ({ record, now }) => {
      const notice = { number: `样例不予受理〔${record.caseNumber}〕号`, reason, ...(competent && { competent }) };
      return [{ type: 'declined', details: { notice } }, told('decision', now)];
    },
    isDone: hasTold('decision'),
  };
}

/** The clock is stopped, for what the guide or the law does not count where there is such a thing, and runs again. */
export function suspensionSteps(guide: ServiceGuide): Step[] {
  return [
    {
      id: 'suspend',
      label: '暂停计时',
      role: 'handling',
      wait: { workingDays: 1 },
      acts: ({ record, now }) => [
        { type: 'suspended', details: { reason: reasonOf(record, guide) } },
        told('suspension', now),
      ],
      isDone: hasTold('suspension'),
    },
    {
      id: 'resume',
      label: '恢复计时',
      role: 'handling',
      wait: { workingDays: 6 },
      acts: () => [{ type: 'resumed', details: {} }],
      isDone: has('resumed'),
    },
  ];
}

function reasonOf({ limits, regime }: ServiceCase, { itemKind }: ServiceGuide): CitedReason {
  const excluded = limits.flatMap(({ exclusions }) => exclusions ?? [])[0];
  if (excluded !== undefined) return { text: excluded };
  const isLicensing = regime === 'administrative-licensing' && itemKind.status === 'present';
  return { text: isLicensing ? `需要${LICENSING_SUSPENSIONS[6]}（样例）` : '等待上级系统开放（样例）' };
}

/** Refused, with reasons and with what she can do about it. */
export const rejectStep: Step = {
  id: 'reject',
  label: '作出决定（不予）',
  role: 'handling',
  wait: { workingDays: 3 },
  acts: ({ now }) => [
    {
      type: 'decided',
      details: {
        outcome: 'rejected',
        summary: '经审查，不予办理。（样例）',
        reasons: [{ text: '提交的情况与登记的信息不一致。（样例）' }],
        remedies: [reconsideration(now)],
      },
    },
    told('decision', now),
  ],
  isDone: hasTold('decision'),
};

/** It ends without a decision: what is no administrative act has no reconsideration, so that no remedy is made up. */
export const terminateStep: Step = {
  id: 'terminate',
  label: '终止办理',
  role: 'handling',
  wait: { workingDays: 3 },
  acts: ({ now }) => [
    { type: 'terminated', details: { reason: { text: '提交的情况与核实的结果不一致，不能继续办理。（样例）' } } },
    told('decision', now),
  ],
  isDone: hasTold('decision'),
};

/** Sixty days from when she knew of it; the last day moves no further here, as a law of its own governs it. */
function reconsideration(now: string) {
  const until = new Date(Date.parse(`${dayOf(now)}T00:00:00Z`) + 60 * 86_400_000).toISOString().slice(0, 10);
  return {
    kind: 'reconsideration' as const,
    where: '有管辖权的行政复议机关（样例）',
    until,
    citation: {
      document: '中华人民共和国行政复议法',
      article: '第二十条',
      phrase: '可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请',
      reach: 'national',
      kind: 'statute' as const,
    },
  };
}

/** The decision comes days after the last one allowed. */
export function lateBy(step: Step, dueOn: string | undefined, from: string): Step {
  if (step.role === 'applicant' || step.role === 'nobody') return step;
  let workingDays = 30;
  if (dueOn !== undefined)
    for (workingDays = 3; addWorkingDays(dayOf(from), workingDays, workingCalendar).day <= dueOn;) workingDays += 1;
  return { ...step, wait: { workingDays: workingDays + 2 } };
}

/** What is said when an original does not arrive. */
export function lossSteps(originals: readonly string[], role: 'handling' | 'receiving'): Step[] {
  return [
    {
      id: 'tell-loss',
      label: '告知原件没有寄到，正在查找',
      role,
      wait: { hours: 1 },
      acts: ({ now }) => [told('information', now)],
      isDone: hasTold('information'),
    },
    {
      id: 'original-found',
      label: '原件退回寄出地',
      role,
      wait: { workingDays: 3 },
      acts: () => [{ type: 'original-arrived', details: { requirements: [...originals] } }],
      isDone: has('original-arrived'),
    },
  ];
}
