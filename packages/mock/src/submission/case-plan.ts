import type { Jurisdiction, PlannedStep, ServiceGuide } from '@tongban/domain';

/** The Chinese name of what a person holds in the end; `undefined` where the guide does not say. */
export function resultName({ result }: ServiceGuide): string | undefined {
  return result.status === 'present' ? result.value[0]?.name : undefined;
}

const INTAKE: readonly PlannedStep[] = [
  { id: 'intake-check', name: '代收并形式审查', role: 'receiving', finishedBy: 'intake-checked' },
  { id: 'hand-over', name: '转交', role: 'receiving', finishedBy: 'handed-over' },
  { id: 'arrive', name: '办理地接到', role: 'handling', finishedBy: 'handover-acknowledged' },
];

/** The places of a case besides the one that decides. */
export interface OtherPlaces {
  /** Who takes in, where that is another place. */
  receiving: Jurisdiction | undefined;
  /** Who does a part of a joint handling. */
  participating: Jurisdiction | undefined;
}

/** The hops of a joint handling, as the guide's process counts them, each with its place. */
function hops({ process, jurisdiction }: ServiceGuide, participating: Jurisdiction | undefined): PlannedStep[] {
  const steps = process.status === 'present' ? process.value : [];
  return steps.flatMap(({ hop, role, name }): PlannedStep[] => {
    const place = role === 'participating' ? participating : jurisdiction;
    if (hop === undefined || !place) return [];
    const part = role === 'participating' ? 'participating' : 'handling';
    return [{ id: `hop-${hop}`, name, role: part, finishedBy: 'step-finished', jurisdiction: place, hop }];
  });
}

/** The steps that a case will take, in order; another place's intake only where another place takes in. */
export function casePlan(guide: ServiceGuide, { receiving, participating }: OtherPlaces): PlannedStep[] {
  return [
    { id: 'submit', name: '提交申请', role: 'applicant', finishedBy: 'submitted' },
    ...(receiving ? INTAKE.map((step) => ({ ...step })) : []),
    { id: 'accept', name: '受理', role: 'handling', finishedBy: 'accepted' },
    ...hops(guide, participating),
    { id: 'decide', name: '审查并决定', role: 'handling', finishedBy: 'decided' },
    { id: 'issue', name: `出具${resultName(guide) ?? '结果'}`, role: 'handling', finishedBy: 'licence-issued' },
    { id: 'deliver', name: '送达', role: 'handling', finishedBy: 'delivered' },
  ];
}
