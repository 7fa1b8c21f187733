import type { ActType } from '@tongban/domain';
import { nextActs } from '@tongban/domain/rules';
import { type CaseAtDesk, isHere, papersOf } from './case-at-desk.ts';

/**
 * The act that a clerk most likely wants next, of those that are allowed: the desk shows it open and the others folded.
 * It follows the plan of the case; nothing depends on it.
 */
export function usualAct(at: CaseAtDesk): ActType | undefined {
  const { record, facts, party } = at;
  const allowed = nextActs(record, party);
  const first = (...types: ActType[]) => types.find((type) => allowed.includes(type));
  if (!isHere(at)) return undefined;
  const arriving = facts.originals.some(
    ({ state, to }) => state === 'in-transit' && to?.division === party.jurisdiction?.division,
  );
  const has = (type: string, step?: string) =>
    record.acts.some((act) => act.type === type && (step === undefined || act.step === step));
  if (facts.offeredTo) return first('handover-acknowledged');
  if (facts.stage === 'suspended') return first('resumed');
  if (arriving) return first('original-arrived');
  const held = facts.originals.some(
    ({ state, holder }) => state === 'held' && holder.jurisdiction?.division === party.jurisdiction?.division,
  );
  const brought = papersOf(at).some(({ how }) => how === 'original') && !has('original-taken');
  const next = record.plan.find(
    ({ id, finishedBy }) => !has(finishedBy, finishedBy === 'step-finished' ? id : undefined),
  );
  if (next === undefined || facts.outcome === 'rejected') return first(held ? 'original-returned' : 'completed');
  if (next.finishedBy === 'intake-checked' && brought) return first('original-taken', 'intake-checked');
  if (next.finishedBy === 'handed-over' && held) return first('original-dispatched', 'handed-over');
  if (next.jurisdiction && next.jurisdiction.division !== party.jurisdiction?.division) return first('handed-over');
  if (next.finishedBy === 'step-finished') return first('step-finished', 'step-started');
  if (next.finishedBy === 'decided' && party.role !== 'handling') return first('step-finished', 'handed-over');
  if (next.finishedBy === 'delivered' && !has('dispatched')) return first('dispatched', 'delivered');
  return first(next.finishedBy as ActType, 'accepted', 'completed');
}
