import type { ServiceCase, ServiceGuide } from '@tongban/domain';
import { has, type Step } from './step.ts';

/** The originals that she handed in at the counter; they travel with the case. */
export function originalsOfIntake({ acts }: ServiceCase): string[] {
  const received = acts.find((act) => act.type === 'received');
  const materials = received?.type === 'received' ? received.details.materials : [];
  return materials.filter(({ how }) => how === 'original').map(({ requirement }) => requirement);
}

/** The first requirement that asks for an original, for a story that needs one. */
export function firstOriginal({ materials }: ServiceGuide): string | undefined {
  const requirements = materials.status === 'present' ? materials.value : [];
  return (requirements.find(({ form }) => form?.includes('原件')) ?? requirements[0])?.id;
}

/** What the receiving place does in a remote intake (异地代收代办), until the handling place has confirmed that it has it. */
export function intakeSteps(originals: readonly string[]): Step[] {
  const travel = originals.length > 0;
  return [
    {
      id: 'intake-check',
      label: '收件地形式审查',
      role: 'receiving',
      wait: { hours: 1 },
      acts: () => [
        ...(travel ? [{ type: 'original-taken' as const, details: { requirements: [...originals] } }] : []),
        { type: 'intake-checked', details: { passed: true, remarks: [] } },
      ],
      isDone: has('intake-checked'),
    },
    {
      id: 'hand-over',
      label: travel ? '收件地转交办理地，寄出原件' : '收件地转交办理地',
      role: 'receiving',
      wait: { workingDays: 1 },
      acts: ({ record }) => [
        ...(travel ? [dispatch(record, originals)] : []),
        { type: 'handed-over', details: { to: record.handling } },
      ],
      isDone: has('handed-over'),
    },
    {
      id: 'arrive',
      label: '办理地确认接到',
      role: 'handling',
      wait: { workingDays: 1 },
      acts: () => [{ type: 'handover-acknowledged', details: {} }],
      isDone: has('handover-acknowledged'),
    },
  ];
}

/** The originals arrive where the case is handled. */
export function originalArrivesStep(originals: readonly string[]): Step {
  return {
    id: 'original-arrives',
    label: '办理地收到原件',
    role: 'handling',
    wait: { workingDays: 1 },
    acts: () => [{ type: 'original-arrived', details: { requirements: [...originals] } }],
    isDone: has('original-arrived'),
  };
}

/** The originals go back to her. */
export function originalReturnsStep(originals: readonly string[], role: 'handling' | 'receiving'): Step {
  return {
    id: 'original-returns',
    label: '原件退还申请人',
    role,
    wait: { workingDays: 1 },
    acts: () => [{ type: 'original-returned', details: { requirements: [...originals] } }],
    isDone: has('original-returned'),
  };
}

function dispatch({ caseNumber, handling }: ServiceCase, originals: readonly string[]) {
  const waybill = `SAMPLE-ORIGINAL-${caseNumber.slice(-4)}`;
  return {
    type: 'original-dispatched' as const,
    details: { requirements: [...originals], to: handling, waybill },
  };
}
