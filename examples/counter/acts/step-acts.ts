import type { ActType } from '@tongban/domain';
import { type CaseAtDesk, waysOf } from '../case-at-desk.ts';
import type { Field, Values } from '../fields.ts';
import { say } from '../words.ts';
import type { ActForm } from './act-form.ts';

/** A step's name: as planned, or as it was begun. */
function stepName({ record, facts }: CaseAtDesk, step: string): string | undefined {
  const planned = record.plan.find(({ id }) => id === step)?.name;
  return planned ?? facts.steps.find((known) => known.step === step)?.name;
}

/** Which step: one of those that can be begun or finished now; a new one is named. */
function stepFields(at: CaseAtDesk, type: ActType): Field[] {
  const steps = waysOf(at, type).flatMap(({ step }) => (step === undefined ? [] : [step]));
  const known = steps.filter((step) => stepName(at, step) !== undefined);
  if (known.length === 0) {
    const missing = say('请写这一步叫什么', 'Please name the step');
    return [{ kind: 'text', name: 'name', label: say('这一步叫什么', 'Name of the step'), missing }];
  }
  const options = known.map((step) => ({ value: step, label: stepName(at, step) ?? step }));
  const missing = say('请选哪一步', 'Please choose a step');
  return [{ kind: 'choice', name: 'step', label: say('哪一步', 'Which step'), options, missing, ...first(options) }];
}

const first = (options: readonly { value: string }[]) =>
  options.length === 1 ? { value: options[0]?.value ?? '' } : {};

function stepOf(values: Values, at: CaseAtDesk) {
  const step = values.text('step') || `step-${at.facts.steps.length + 1}`;
  return { step, details: { name: values.text('name') || (stepName(at, step) ?? step) } };
}

/** The steps of a joint handling, and of whoever works in steps. */
export const stepActs: readonly ActForm[] = [
  {
    id: 'step-started',
    type: 'step-started',
    label: say('开始办这一步', 'Begin the step'),
    fields: (at) => stepFields(at, 'step-started'),
    draft: (values, at) => ({ type: 'step-started', ...stepOf(values, at) }),
  },
  {
    id: 'step-finished',
    type: 'step-finished',
    label: say('办完这一步', 'Finish the step'),
    fields: (at) => stepFields(at, 'step-finished'),
    draft: (values, at) => ({ type: 'step-finished', ...stepOf(values, at) }),
  },
];
