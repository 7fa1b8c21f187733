import { askEnquiry, escalate, fileComplaint, listAppointmentSlots, type Route } from '@tongban/domain/protocol';
import { Blocked } from '../check/check.ts';
import { cameOf } from '../check/expect.ts';
import { type Answer, digList, digText, isSuccess } from '../exchange/answer.ts';
import type { Who } from '../exchange/call.ts';
import type { Probe } from './probe.ts';

/** What a check writes to an authority. */
export const WORDS = '一致性检查，请忽略。';

/** The division of one of the two authorities. */
export const divisionOf = ({ given }: Probe, who: 'receiving' | 'handling') => given[who]?.division ?? '';

/** Turns to an authority without a case; the key of what was taken in. */
export async function taken(
  probe: Probe,
  route: typeof fileComplaint | typeof escalate | typeof askEnquiry,
  body: object,
): Promise<{ id: string; answer: Answer }> {
  const answer = await probe.ask({ who: 'applicant', route, body: { text: WORDS, ...body } });
  const id = digText(answer.json, 'id');
  if (!isSuccess(answer) || id === '') throw new Blocked(`nothing was taken in: ${cameOf(answer)}`);
  return { id, answer };
}

/** A list, as far as its first page goes; the keys of its entries. */
export async function listed(probe: Probe, who: Who, route: Route): Promise<{ ids: string[]; answer: Answer }> {
  const answer = await probe.ask({ who, route, query: { limit: '100' } });
  if (!isSuccess(answer)) throw new Blocked(`the list cannot be read: ${cameOf(answer)}`);
  return { ids: digList(answer.json, 'items').map((entry) => digText(entry, 'id')), answer };
}

/** The times at the handling authority's counter. */
export async function slotsOf(probe: Probe): Promise<Answer> {
  const query = { division: divisionOf(probe, 'handling'), limit: '100' };
  const answer = await probe.ask({ who: 'nobody', route: listAppointmentSlots, query });
  if (!isSuccess(answer)) throw new Blocked(`the times cannot be listed: ${cameOf(answer)}`);
  return answer;
}
