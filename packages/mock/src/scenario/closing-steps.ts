import type { ServiceGuide } from '@tongban/domain';
import { resultName } from '../submission/case-plan.ts';
import { has, hasTold, type Step } from './step.ts';

/** From the decision to the completed case: decided, made out, sent, delivered, closed. */
export function closingSteps(guide: ServiceGuide): Step[] {
  const result = resultName(guide) ?? '办理结果';
  return [
    {
      id: 'decide',
      label: '作出决定（准予）',
      role: 'handling',
      wait: { workingDays: 3 },
      acts: ({ now }) => [
        { type: 'decided', details: { outcome: 'approved', summary: `经审查，准予出具${result}。` } },
        { type: 'notice-served', details: { kind: 'decision', channel: 'message', sentAt: now } },
      ],
      isDone: hasTold('decision'),
    },
    {
      id: 'issue',
      label: `出具${result}`,
      role: 'handling',
      wait: { workingDays: 1 },
      acts: ({ record }) => [
        { type: 'licence-issued', details: { name: result, number: `样例出证〔${record.caseNumber}〕号` } },
      ],
      isDone: has('licence-issued'),
    },
    {
      id: 'dispatch',
      label: '寄出',
      role: 'handling',
      wait: { hours: 4 },
      acts: ({ record }) => [
        { type: 'dispatched', details: { what: result, waybill: `SAMPLE-POST-${record.caseNumber.slice(-4)}` } },
      ],
      isDone: has('dispatched'),
    },
    {
      id: 'deliver',
      label: '送达',
      role: 'handling',
      wait: { days: 2 },
      acts: () => [{ type: 'delivered', details: { how: 'post' } }],
      isDone: has('delivered'),
    },
    {
      id: 'complete',
      label: '办结',
      role: 'handling',
      wait: { hours: 1 },
      acts: () => [{ type: 'completed', details: {} }],
      isDone: has('completed'),
    },
  ];
}
