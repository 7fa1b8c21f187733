import type { Party, ServiceCase } from '@tongban/domain';
import { heldBy } from '@tongban/domain/rules';
import { isSame } from './holders.ts';
import type { Now } from './now.ts';
import { actorOf, type StepState, type Timeline } from './timeline.ts';

/** One hop of a joint handling (段), as far as words go. */
export interface HopStation {
  /** Which one, from 1. */
  hop: number;
  /** Who does it. */
  party: Party;
  /**
   * Done, with the place that answers now, handed over to it and not acknowledged, waiting for the applicant, still to
   * come, or no longer done because the case is over.
   */
  state: 'done' | 'here' | 'offered' | 'waits' | 'todo' | 'dropped';
  /** The place before it, where that is another one. */
  from: Party | undefined;
}

const STATES: Record<StepState, HopStation['state']> = {
  done: 'done',
  current: 'waits',
  todo: 'todo',
  ended: 'dropped',
  dropped: 'dropped',
  unrecorded: 'dropped',
};

/**
 * The hops that the plan announces. One of them is "here" unless it is the applicant's turn or the case is over: the
 * one under way, else the last that the answering place did, else its first.
 */
export function hopStations(serviceCase: ServiceCase, { steps }: Timeline, now: Now): HopStation[] {
  const hops = steps.filter(({ plan }) => plan.hop !== undefined);
  const parties = hops.map((step) => actorOf(step, serviceCase));
  const holder = heldBy(serviceCase.acts, serviceCase);
  const isTheirs = (index: number) => {
    const party = parties[index];
    return holder !== undefined && party !== undefined && isSame(holder, party);
  };
  const offeredTo = now.kind === 'waiting' ? now.handedOver?.details.to.division : undefined;
  const under = hops.findIndex(({ state }, index) => state === 'current' && isTheirs(index));
  const done = hops.findLastIndex(({ finish }, index) => finish && isTheirs(index));
  const here = under >= 0 ? under : done >= 0 ? done : hops.findIndex((_, index) => isTheirs(index));
  return hops.map(({ plan, finish, state }, index) => {
    const party = parties[index] ?? { role: plan.role };
    const before = parties[index - 1];
    const isOffered = state === 'current' && offeredTo !== undefined && offeredTo === party.jurisdiction?.division;
    return {
      hop: plan.hop ?? 0,
      party,
      state: index === here ? 'here' : finish ? 'done' : isOffered ? 'offered' : STATES[state],
      from: before && !isSame(before, party) ? before : undefined,
    };
  });
}
