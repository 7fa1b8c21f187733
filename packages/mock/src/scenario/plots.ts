import type { ServiceCase, ServiceGuide } from '@tongban/domain';
import { closingSteps } from './closing-steps.ts';
import { correctionSteps } from './correction-steps.ts';
import { acceptStep, feeSteps } from './handling-steps.ts';
import { hopSteps } from './hop-steps.ts';
import {
  firstOriginal,
  intakeSteps,
  originalArrivesStep,
  originalReturnsStep,
  originalsOfIntake,
} from './intake-steps.ts';
import { declineStep, lateBy, lossSteps, rejectStep, suspensionSteps, terminateStep } from './lapse-steps.ts';
import { has, type Plot, silence, type Step } from './step.ts';

/** What another place takes in, and how it comes to the one that decides; nothing where nobody else takes in. */
function intake(record: ServiceCase): Step[] {
  if (!record.receiving) return [];
  const originals = originalsOfIntake(record);
  return [...intakeSteps(originals), ...(originals.length > 0 ? [originalArrivesStep(originals)] : [])];
}

/** Originals go back before the case is closed. */
function closing(record: ServiceCase, guide: ServiceGuide): Step[] {
  const steps = closingSteps(guide);
  const originals = record.receiving ? originalsOfIntake(record) : [];
  if (originals.length === 0) return steps;
  return [...steps.slice(0, -1), originalReturnsStep(originals, 'handling'), ...steps.slice(-1)];
}

/** From acceptance to the end, with something in between. */
function story(
  between: Plot = () => [],
  change: (steps: Step[], record: ServiceCase) => Step[] = (steps) => steps,
): Plot {
  return (record, guide) => [
    ...intake(record),
    acceptStep,
    ...between(record, guide),
    ...change([...hopSteps(record), ...feeSteps(guide), ...closing(record, guide)], record),
  ];
}

/** The same steps, with one of them changed. */
const changed = (id: string, change: (step: Step) => Step) => (steps: Step[]) =>
  steps.map((step) => (step.id === id ? change(step) : step));

const withFault =
  (fault: Extract<Step, { fault?: unknown }>['fault']) =>
  (step: Step): Step =>
    step.role === 'applicant' || step.role === 'nobody' || !fault ? step : { ...step, fault };

function dueOnOf({ acts }: ServiceCase): string | undefined {
  const accepted = acts.find((act) => act.type === 'accepted');
  return accepted?.type === 'accepted' ? accepted.details.notice.decisionDueOn : undefined;
}

const isAdministrative = ({ itemKind }: ServiceGuide) =>
  itemKind.status === 'present' && itemKind.value.value !== 'public-service';

const afterRefusal: Plot = (record, guide) =>
  closing(record, guide).filter(({ id }) => id === 'original-returns' || id === 'complete');

/** How a case can go, by the scenario's name. */
export const PLOTS = {
  /** Accepted, two things to correct, paid, approved, sent. */
  correction: story(() => [...correctionSteps]),
  /** The same without anything to correct. */
  smooth: story(),
  /** The decision comes after the last day. */
  late: story(undefined, (steps, record) =>
    changed('decide', (step) => lateBy(step, dueOnOf(record), record.acts.at(-1)?.at ?? record.asOf))(steps),
  ),
  /** Not accepted. */
  declined: (record) => [...intake(record), declineStep()],
  /** Not accepted, because another authority is competent: the one where she handed in, for want of a better one. */
  'wrong-authority': (record) => [
    ...intake(record),
    declineStep(
      record.receiving ?? { division: record.handling.division, place: `${record.handling.place}的另一机关（样例）` },
    ),
  ],
  /** Refused, with reasons and remedies; ended without a decision where the item is no administrative act. */
  rejected: (record, guide) => [
    ...intake(record),
    acceptStep,
    ...hopSteps(record),
    ...(isAdministrative(guide) ? [rejectStep, ...afterRefusal(record, guide)] : [terminateStep]),
  ],
  /** The clock stops and runs again. */
  suspended: story((_, guide) => suspensionSteps(guide)),
  /** The platform does not answer for a while. */
  'platform-down': story(undefined, changed('decide', withFault({ kind: 'down', retryAfter: 2, count: 4 }))),
  /** The platform answers slowly for a while. */
  slow: story(undefined, changed('decide', withFault({ kind: 'slow', milliseconds: 3000, count: 4 }))),
  /** Nobody does anything for a long time. */
  stalled: (record, guide) => {
    const steps = story()(record, guide);
    const before = record.receiving ? 'arrive' : 'decide';
    const at = steps.findIndex(({ id }) => id === before);
    const until = steps[at]?.isDone ?? has('decided');
    const quiet = silence('silence', '十二个工作日没有人办理', { workingDays: 12, until });
    return [...steps.slice(0, at), quiet, ...steps.slice(at)];
  },
  /** An original does not arrive; the case goes on by the copy, and the original is found later. */
  'original-lost': (record, guide) => {
    const known = originalsOfIntake(record);
    const first = firstOriginal(guide);
    const originals = known.length > 0 ? known : first === undefined ? [] : [first];
    const role = record.receiving ? 'receiving' : 'handling';
    const sending = record.receiving ? intakeSteps(originals) : [acceptStep, ...sendingBack(originals)];
    const rest = record.receiving ? [acceptStep] : [];
    const loss = lossSteps(originals, 'handling');
    const quiet = silence('silence', '十二个工作日没有收到原件', {
      workingDays: 12,
      until: loss[0]?.isDone ?? has('decided'),
    });
    return [
      ...sending,
      ...rest,
      quiet,
      ...loss.slice(0, 1),
      ...hopSteps(record),
      ...feeSteps(guide),
      ...closingSteps(guide).slice(0, -1),
      ...lossSteps(originals, role).slice(1),
      originalReturnsStep(originals, role),
      ...closingSteps(guide).slice(-1),
    ];
  },
} as const satisfies Record<string, Plot>;

/** The deciding place itself takes an original and sends it on its way. */
function sendingBack(originals: readonly string[]): Step[] {
  return [
    {
      id: 'original-sent',
      label: '收原件核对后寄回',
      role: 'handling',
      wait: { workingDays: 1 },
      acts: () => [
        { type: 'original-taken', details: { requirements: [...originals] } },
        { type: 'original-dispatched', details: { requirements: [...originals], waybill: 'SAMPLE-ORIGINAL' } },
      ],
      isDone: has('original-dispatched'),
    },
  ];
}

/** The name of a scenario. */
export type ScenarioName = keyof typeof PLOTS;

/** The name of every scenario. */
export const SCENARIO_NAMES = Object.keys(PLOTS) as ScenarioName[];
