import type { PlannedStep, ServiceGuide } from '@tongban/domain';

/** The Chinese name of what a person holds in the end; `undefined` where the guide does not say. */
export function resultName({ result }: ServiceGuide): string | undefined {
  return result.status === 'present' ? result.value[0]?.name : undefined;
}

const INTAKE: readonly PlannedStep[] = [
  { id: 'intake-check', name: '代收并形式审查', role: 'receiving', finishedBy: 'intake-checked' },
  { id: 'hand-over', name: '转交', role: 'receiving', finishedBy: 'handed-over' },
  { id: 'arrive', name: '办理地接到', role: 'handling', finishedBy: 'handover-acknowledged' },
];

/** The steps that a case will take, in order; another place's intake only where another place takes in. */
export function casePlan(guide: ServiceGuide, { remoteIntake }: { remoteIntake: boolean }): PlannedStep[] {
  return [
    { id: 'submit', name: '提交申请', role: 'applicant', finishedBy: 'submitted' },
    ...(remoteIntake ? INTAKE.map((step) => ({ ...step })) : []),
    { id: 'accept', name: '受理', role: 'handling', finishedBy: 'accepted' },
    { id: 'decide', name: '审查并决定', role: 'handling', finishedBy: 'decided' },
    { id: 'issue', name: `出具${resultName(guide) ?? '结果'}`, role: 'handling', finishedBy: 'licence-issued' },
    { id: 'deliver', name: '送达', role: 'handling', finishedBy: 'delivered' },
  ];
}
