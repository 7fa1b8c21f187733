import type { Jurisdiction } from '../place/jurisdiction.ts';
import type { Act } from './act.ts';
import type { CasePlaces } from './answerable.ts';

/** One hop of a joint handling that was begun: from when its place has the case, to when it is done. */
export interface Hop {
  /** Which one, from 1. */
  hop: number;
  /** The step that it is. */
  step: string;
  /** The act that gave the case to its place, or began the step. */
  start: Act;
  /** The act that finished it; `undefined` while it is under way. */
  end: Act | undefined;
  /** Where it is done. */
  jurisdiction: Jurisdiction;
}

/**
 * The hops that were begun. A hop begins when its place says that it has the case, not when it takes it from the pile:
 * the limits of the guides count from receipt (接到). Where nobody handed over, it begins with its step.
 */
export function hopsOf(acts: readonly Act[], { plan = [], handling }: CasePlaces): Hop[] {
  const planned = plan.filter(({ hop }) => hop !== undefined);
  const steps = planned.length > 0 ? planned : startedWithoutPlan(acts);
  let behind = 0;
  return steps.flatMap(({ id: step, hop = 0, jurisdiction }) => {
    const started = acts.find((act) => act.type === 'step-started' && act.step === step);
    const end = acts.find((act) => act.type === 'step-finished' && act.step === step);
    const place = started?.by.jurisdiction ?? jurisdiction;
    const arrived = acts.findLast(
      (act) =>
        act.type === 'handover-acknowledged' &&
        act.sequence > behind &&
        act.sequence < (started?.sequence ?? Infinity) &&
        act.by.jurisdiction?.division === place?.division,
    );
    const isNext = behind > 0 || hop === 1;
    const start = (isNext ? arrived : undefined) ?? started;
    behind = end?.sequence ?? 0;
    return start ? [{ hop, step, start, end, jurisdiction: place ?? handling }] : [];
  });
}

/** Steps named `hop-1`, `hop-2`, … in a case whose plan says nothing of hops. */
function startedWithoutPlan(acts: readonly Act[]) {
  const numbers = acts.flatMap((act) =>
    act.type === 'step-started' ? (/^hop-(\d)$/.exec(act.step ?? '')?.[1] ?? []) : [],
  );
  return numbers.map((number) => ({ id: `hop-${number}`, hop: Number(number), jurisdiction: undefined }));
}
