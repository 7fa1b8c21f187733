import type { Caller } from '../caller/caller.ts';
import { isClosed } from '@tongban/domain/rules';
import type { StoredCase } from '../world/cases.ts';
import type { SupportLog, SupportRecords } from '../world/support-logs.ts';
import type { World } from '../world/world.ts';
import { authorityIn } from './case-view.ts';

/**
 * The records of one log that a caller may see, the newest first: a person her own, an authority those that concern it.
 *
 * @param concerns whether a record concerns the authority of a division
 */
export function visibleRecords<L extends SupportLog>(
  log: L,
  { caller, world }: { caller: Caller; world: World },
  concerns: (record: SupportRecords[L], division: string) => boolean,
): SupportRecords[L][] {
  const all = world.support.list(log);
  const seen =
    caller.kind === 'authority'
      ? all.filter(({ record }) => concerns(record, caller.division))
      : all.filter(({ owner }) => owner === caller.subject);
  return seen.map(({ record }) => record);
}

/** Whether a case is over, and the authority of a division has had a part in it. */
export function isOverFor(stored: StoredCase | undefined, division: string): boolean {
  return stored !== undefined && isClosed(stored.record.acts) && authorityIn(stored, division) !== undefined;
}
