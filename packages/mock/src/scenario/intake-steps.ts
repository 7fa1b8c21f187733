import type { Step } from './step.ts';

/** What the receiving place does in a remote intake (异地代收代办), until the handling place has confirmed that it has it. */
export const intakeSteps: readonly Step[] = [
  {
    id: 'intake-check',
    label: '收件地形式审查',
    role: 'receiving',
    wait: { hours: 1 },
    acts: () => [{ type: 'intake-checked', details: { passed: true, remarks: [] } }],
    doneBy: 'intake-checked',
  },
  {
    id: 'hand-over',
    label: '收件地转交办理地',
    role: 'receiving',
    wait: { workingDays: 1 },
    acts: ({ record }) => [{ type: 'handed-over', details: { to: record.handling } }],
    doneBy: 'handed-over',
  },
  {
    id: 'arrive',
    label: '办理地确认接到',
    role: 'handling',
    wait: { workingDays: 1 },
    acts: () => [{ type: 'handover-acknowledged', details: {} }],
    doneBy: 'handover-acknowledged',
  },
];
