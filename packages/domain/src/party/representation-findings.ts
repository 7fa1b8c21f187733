import { itemKey } from '../catalog/item-key.ts';
import type { ItemId } from '../catalog/item-id.ts';
import type { Finding } from '../law/finding.ts';
import type { CalendarDay } from '../schema/instant.ts';
import type { Representation } from './representation.ts';

/** What somebody wants to do for another. */
export interface RepresentedAct {
  /** What, as the scope names it. */
  act: string;
  /** For which item; absent where it is for none in particular. */
  item?: ItemId;
  /** On which day, in Asia/Shanghai. */
  day: CalendarDay;
}

/**
 * Why a representation does not carry an act: `not-yet-effective`, `ended`, `act-outside-scope`, `item-outside-scope`;
 * none when it does.
 */
export function representationFindings(
  { from, until, endedOn, scope }: Representation,
  { act, item, day }: RepresentedAct,
): Finding[] {
  const codes = [
    day < from && 'not-yet-effective',
    ((until !== undefined && day > until) || (endedOn !== undefined && day >= endedOn)) && 'ended',
    !scope.acts.includes(act) && 'act-outside-scope',
    item && scope.items && !scope.items.some((each) => itemKey(each) === itemKey(item)) && 'item-outside-scope',
  ];
  return codes.flatMap((code) => (code ? [{ code, path: ['onBehalfOf'], params: {} }] : []));
}
