/** Explores the states that a case can reach, act by act, and looks for one that must not be. */
import type { Act, ActDraft, Party } from '@tongban/domain';
import {
  type Attempt,
  attemptsOf,
  type CaseFacts,
  type CasePlaces,
  factsOf,
  isAllowed,
  stepHeldBy,
} from '@tongban/domain/rules';

/** How far the model goes. */
export interface Bounds {
  /** Notices of corrections in one case. */
  corrections: number;
  /** Suspensions of one step, or of the whole case outside of steps. */
  suspensions: number;
  /** Originals that are taken in. */
  originals: number;
  /** Fees that are asked for. */
  fees: number;
}

/** What the exploration found. */
export interface Exploration {
  /** Every state that was reached. */
  states: readonly CaseFacts[];
  /** How many acts lead from one to another. */
  moves: number;
  /** What must not be, each once, with the acts that lead there. */
  faults: string[];
}

interface Node {
  acts: Act[];
  facts: CaseFacts;
  next: string[];
}

/** What must not be taken in a state, and why; `undefined` for what may. */
export type MayTake = (facts: CaseFacts, by: Party, attempt: Attempt) => string | undefined;

const asDraft = ({ type, step, to, keys = [] }: Attempt, outcome?: 'approved' | 'rejected'): ActDraft =>
  ({
    type,
    ...(step === undefined ? {} : { step }),
    details: {
      to: { division: to, place: '示例' },
      requirements: keys,
      fee: { id: keys[0], name: '示例费', amount: 1 },
      name: '示例步骤',
      reason: { text: '示例' },
      notice: { number: '示例', items: [{ id: 'a', text: '示例' }] },
      outcome,
      passed: true,
    },
  }) as unknown as ActDraft;

/** The parties of a case in these places. */
export const partiesOf = ({ receiving, handling, plan = [] }: CasePlaces): Party[] => [
  { role: 'applicant' },
  ...(receiving ? [{ role: 'receiving' as const, jurisdiction: receiving }] : []),
  { role: 'handling', jurisdiction: handling },
  ...plan.flatMap(({ role, jurisdiction }): Party[] => (role === 'participating' ? [{ role, jurisdiction }] : [])),
];

/** Explores every state of a case in these places within the bounds. */
export function explore(places: CasePlaces, bounds: Bounds, mayTake: MayTake): Exploration {
  const parties = partiesOf(places);
  const submitted = { sequence: 1, at: '2026-09-16T09:00:00+08:00', by: { role: 'applicant' }, type: 'submitted' };
  const start = [{ ...submitted, details: { materials: [] } }] as Act[];
  const nodes = new Map<string, Node>();
  const queue: string[] = [];
  const faults = new Map<string, string>();
  const found = (fault: string, acts: readonly Act[]) => {
    if (!faults.has(fault))
      faults.set(fault, `${fault}: ${acts.map(({ type, by }) => `${by.role} ${type}`).join(', ')}`);
  };
  const visit = (acts: Act[]): string => {
    const facts = factsOf({ ...places, acts });
    const key = keyOf(facts, acts);
    if (!nodes.has(key)) {
      nodes.set(key, { acts, facts, next: [] });
      queue.push(key);
      for (const fault of faultsOf(facts, acts)) found(fault, acts);
    }
    return key;
  };
  visit(start);
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    const node = nodes.get(key);
    if (!node) continue;
    const { acts, facts } = node;
    for (const by of parties) {
      for (const attempt of everyAttempt(facts)) {
        if (!isAllowed(facts, by, attempt)) continue;
        const fault = mayTake(facts, by, attempt);
        if (fault !== undefined) found(fault, acts);
        for (const outcome of attempt.type === 'decided' ? (['approved', 'rejected'] as const) : [undefined]) {
          const act = { sequence: acts.length + 1, at: submitted.at, by, ...asDraft(attempt, outcome) } as Act;
          const log = [...acts, act];
          if (isWithin(log, bounds)) node.next.push(visit(log));
        }
      }
    }
  }
  const alive = thatReachAnEnd(nodes);
  for (const [key, { acts }] of nodes) if (!alive.has(key)) found('no end can be reached', acts);
  const moves = [...nodes.values()].reduce((sum, { next }) => sum + next.length, 0);
  return { states: [...nodes.values()].map(({ facts }) => facts), moves, faults: [...faults.values()] };
}

const TYPES = [
  'received intake-checked correction-notified correction-supplied accepted declined handed-over handover-acknowledged',
  'step-started step-finished suspended resumed limit-extended fee-requested fee-paid fee-waived decided licence-issued',
  'dispatched delivered decision-opened completed withdrawn returned terminated original-taken original-dispatched',
  'original-arrived original-returned notice-served',
].flatMap((line) => line.split(' ')) as Attempt['type'][];

/** Every attempt, whether the table has it or not. */
export const everyAttempt = (facts: CaseFacts) => TYPES.flatMap((type) => attemptsOf(facts, type));

const count = (acts: readonly Act[], ...types: Act['type'][]) => acts.filter(({ type }) => types.includes(type)).length;

function isWithin(acts: readonly Act[], bounds: Bounds): boolean {
  const last = acts.at(-1);
  const suspensions = acts.filter(({ type, step }) => type === 'suspended' && step === last?.step).length;
  const originals = factsOf({ mode: 'fully-online', handling: { division: '', place: '' }, acts }).originals.length;
  return (
    count(acts, 'correction-notified') <= bounds.corrections &&
    (last?.type !== 'suspended' || suspensions <= bounds.suspensions) &&
    originals <= bounds.originals &&
    count(acts, 'fee-requested') <= bounds.fees
  );
}

/** What makes two states one. Acts that change nothing (a notice, a check) are not in it. */
function keyOf(
  { stage, liesWith, offeredTo, outcome, steps, originals, fees }: CaseFacts,
  acts: readonly Act[],
): string {
  const suspended = acts.filter(({ type }) => type === 'suspended').map(({ step }) => step ?? '');
  return JSON.stringify([
    stage,
    liesWith.role,
    offeredTo?.division,
    outcome,
    steps.map(({ step, state, holder }) => [step, state, holder.role]),
    originals.map(({ state, holder }) => [state, holder.role]),
    [...fees],
    count(acts, 'correction-notified'),
    suspended.sort(),
  ]);
}

/** What is wrong with a state by itself. */
function faultsOf({ closed, holder, steps, originals, stage, liesWith }: CaseFacts, acts: readonly Act[]): string[] {
  const faults: string[] = [];
  if (closed === (holder !== undefined)) faults.push(closed ? 'somebody answers for a closed case' : 'nobody answers');
  if (holder && holder.role !== 'applicant' && !holder.jurisdiction)
    faults.push('an authority without a place answers');
  for (const { step, state } of steps) {
    const isHeld = stepHeldBy(acts, step) !== undefined;
    if (isHeld !== (!closed && state !== 'finished')) faults.push(`a ${state} step has ${isHeld ? 'a' : 'no'} holder`);
  }
  if (new Set(originals.map(({ requirement }) => requirement)).size < originals.length)
    faults.push('two hold one original');
  if (originals.some(({ state, holder: with_ }) => (state === 'with-applicant') !== (with_.role === 'applicant'))) {
    faults.push('an original is where its holder is not');
  }
  if (stage === 'decided' && (liesWith.role !== 'handling' || steps.some(({ state }) => state !== 'finished'))) {
    faults.push('it is decided while a step or another place has it');
  }
  return faults;
}

/** The states from which a closed one can be reached. */
function thatReachAnEnd(nodes: ReadonlyMap<string, Node>): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const [key, { next }] of nodes) for (const to of next) before.set(to, [...(before.get(to) ?? []), key]);
  const ends = [...nodes].filter(([, { facts }]) => facts.closed).map(([key]) => key);
  const seen = new Set(ends);
  for (let at = ends.pop(); at !== undefined; at = ends.pop()) {
    for (const key of before.get(at) ?? []) {
      if (seen.has(key)) continue;
      seen.add(key);
      ends.push(key);
    }
  }
  return seen;
}
