import type { DivisionCode } from '../place/division-code.ts';
import type { ActDraft, ActType } from './act.ts';
import type { CaseFacts } from './case-facts.ts';
import type { NextActs } from './next-acts.ts';

/** As much of an act as decides whether it is allowed. */
export interface Attempt {
  /** Its type. */
  type: ActType;
  /** The step it names. */
  step?: string | undefined;
  /** The division to which a case is handed over. */
  to?: DivisionCode;
  /** The originals that move, or the fee. */
  keys?: readonly string[];
}

/** What an act can be about. */
export type Thing = keyof NextActs;

const THINGS: Partial<Record<ActType, Thing>> = {
  'step-started': 'step',
  'step-finished': 'step',
  'original-taken': 'original',
  'original-dispatched': 'original',
  'original-arrived': 'original',
  'original-returned': 'original',
  'fee-requested': 'fee',
  'fee-paid': 'fee',
  'fee-waived': 'fee',
};

/** What acts of a type are about; what is about no part is about the whole case. */
export const thingOf = (type: ActType): Thing => THINGS[type] ?? 'case';

/** What decides about a draft. */
export function attemptOf(draft: ActDraft): Attempt {
  const { type, step } = draft;
  switch (draft.type) {
    case 'handed-over':
      return { type, step, to: draft.details.to.division };
    case 'original-taken':
    case 'original-dispatched':
    case 'original-arrived':
    case 'original-returned':
      return { type, step, keys: draft.details.requirements };
    case 'fee-requested':
    case 'fee-paid':
    case 'fee-waived':
      return { type, step, keys: [draft.details.fee.id] };
    default:
      return { type, step };
  }
}

/** Every way to do an act of a type that can make a difference, with one new step, original and fee. */
export function attemptsOf(facts: CaseFacts, type: ActType): Attempt[] {
  const { places, steps, originals, fees } = facts;
  const planned = (places.plan ?? []).filter(({ finishedBy }) => finishedBy === 'step-finished').map(({ id }) => id);
  const keys = new Set([...planned, ...steps.map(({ step }) => step), ...(planned.length > 0 ? [] : ['new'])]);
  const thing = thingOf(type);
  if (thing === 'step') return [...keys].map((step) => ({ type, step }));
  if (thing === 'original') {
    return [...originals.map(({ requirement }) => requirement), 'new'].map((key) => ({ type, keys: [key] }));
  }
  if (thing === 'fee') return [...fees.keys(), 'new'].map((key) => ({ type, keys: [key] }));
  if (type === 'handed-over') return destinationsOf(facts).map((to) => ({ type, to }));
  if (type === 'suspended' || type === 'resumed')
    return [{ type }, ...steps.map(({ step }): Attempt => ({ type, step }))];
  return [{ type }];
}

function destinationsOf({ places: { receiving, handling, plan } }: CaseFacts): DivisionCode[] {
  const all = [handling, receiving, ...(plan ?? []).map(({ jurisdiction }) => jurisdiction)];
  return [...new Set(all.flatMap((place) => (place ? [place.division] : [])))];
}
