// Our tracker shows a whole case, not steps alone: its floor is the same tree, made by hand.
import '@tongban/elements/progress-tracker/define';
import { caseOf } from '../../packages/elements/src/progress-tracker/cases.data.ts';

const planOf = (steps) =>
  steps.map(({ name }, index) => ({ id: `p${index}`, name, role: 'handling', finishedBy: 'completed' }));
const started = (name) => ['09-18 15:30', 'handling', { type: 'step-started', details: { name } }];
const submitted = ['09-16 09:12', 'applicant', { type: 'submitted', details: { materials: [] } }];
const received = ['09-16 14:05', 'handling', { type: 'received', details: { materials: [] } }];

export async function many(host, steps, count) {
  const plan = planOf(steps);
  const states = [false, true].map((isOn) =>
    caseOf('09-24 10:40', [submitted, received, ...(isOn ? [started(steps[1].name)] : [])], { plan }),
  );
  const all = Array.from({ length: count }, () =>
    Object.assign(document.createElement('tb-progress-tracker'), { serviceCase: states[0] }),
  );
  host.append(...all);
  await Promise.all(all.map((element) => element.updateComplete));
  return (one, isOn) => {
    all[one].serviceCase = states[Number(isOn)];
    return all[one].updateComplete;
  };
}
