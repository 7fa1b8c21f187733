import { itemKey } from '../catalog/item-key.ts';
import type { ServiceGuide } from '../catalog/service-guide.ts';
import type { Finding } from '../law/finding.ts';
import { decideMaterials } from '../material/decide-materials.ts';
import { circularProofs } from '../material/material-citations.ts';
import { asDemand, demandsOf, fieldsOf, oneSetOf, resultAnswering } from './bundle-materials.ts';
import type { BundlePlan, BundleQuestion, BundleStep } from './bundle-plan.ts';
import { criticalPathOf, scheduleOf } from './bundle-schedule.ts';

/**
 * Plans several items at several places as one thing (一件事): one set of materials, one list of fields, and who runs
 * beside whom until when (国发〔2022〕5号 四(一)).
 *
 * A material that another item of the bundle gives as its result is not asked of her; the item that needs it waits.
 *
 * @throws {RangeError} when two guides are of the same item
 */
export function planBundle(guides: readonly ServiceGuide[], question: BundleQuestion): BundlePlan {
  const keys = guides.map(({ item }) => itemKey(item));
  if (new Set(keys).size < keys.length) throw new RangeError('Each item stands once in a bundle.');
  const { facts, choices = {} } = question;
  const decisions = new Map(
    guides.map((guide, index) => {
      const key = keys[index] ?? '';
      const choice = Object.hasOwn(choices, key) ? choices[key] : undefined;
      return [key, decideMaterials(guide, { ...facts, choice: choice ?? {}, bundle: keys })];
    }),
  );
  const demands = demandsOf(decisions).filter(
    ({ decision: { verdict } }) => verdict !== 'not-applicable' && verdict !== 'abolished',
  );
  const givers = new Map(
    demands.flatMap((demand) => {
      const giver = resultAnswering(demand, guides);
      return giver === undefined ? [] : [[demand, giver] as const];
    }),
  );
  const waitsFor = new Map<string, Set<string>>();
  for (const [{ item }, giver] of givers) waitsFor.set(item, (waitsFor.get(item) ?? new Set()).add(giver));
  const { steps, circular } = scheduleOf(guides, waitsFor, question);
  // What would come out of a circle cannot come: she hands it in.
  const isGiven = (item: string, giver: string) => !(circular.includes(item) && circular.includes(giver));
  const fromResults = [...givers].filter(([{ item }, giver]) => isGiven(item, giver));
  const given = new Set(fromResults.map(([demand]) => demand));
  const ends = steps.map(({ dueOn }) => dueOn);
  const known = ends.filter((day) => day !== undefined);
  return {
    decisions,
    materials: oneSetOf(demands.filter((demand) => !demand.decision.because && !given.has(demand))),
    fromResults: fromResults.map(([demand, resultOf]) => ({ ...asDemand(demand), resultOf })),
    fields: fieldsOf(demands),
    steps,
    criticalPath: criticalPathOf(steps),
    doneOn:
      known.length === ends.length
        ? known.reduce<string | undefined>((a, b) => (a && a > b ? a : b), undefined)
        : undefined,
    findings: findingsOf(steps, circular),
  };
}

function findingsOf(steps: readonly BundleStep[], circular: readonly string[]): Finding[] {
  const unstated = steps
    .filter(({ startOn, dueOn }) => startOn !== undefined && dueOn === undefined)
    .map(({ item }): Finding => ({ code: 'limit-not-stated', path: ['steps', item], params: { item } }));
  const circle: Finding[] =
    circular.length > 0
      ? [
          {
            code: 'circular-dependency',
            path: ['steps'],
            params: { items: circular.join(' ') },
            citation: circularProofs,
          },
        ]
      : [];
  return [...circle, ...unstated];
}
