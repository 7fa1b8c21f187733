import { authorizeLicence, listLicences, listRegisteredUses } from '@tongban/domain/protocol';
import { Blocked, NotOffered } from '../check/check.ts';
import { cameOf } from '../check/expect.ts';
import { type Answer, dig, digList, digText, isSuccess } from '../exchange/answer.ts';
import type { Call } from '../exchange/call.ts';
import { confirmed } from './confirming.ts';
import type { Probe } from './probe.ts';
import { itemOf } from './target.ts';

/** Why licences are asked for (用证事由). */
export const PURPOSE = '一致性检查';
const DAY = 86_400_000;

/** What is asked for when a licence is to be used. */
export interface WantedUse {
  /** The request. */
  request: { licence: string; purpose: string; target: object; fields: string[]; expiresAt: string };
  /** The licence, as it stands in the wallet. */
  licence: unknown;
}

/** The licences of a person. */
export async function walletOf(probe: Probe, who: 'applicant' | 'other-applicant'): Promise<Answer> {
  const answer = await probe.ask({ who, route: listLicences, query: { purpose: PURPOSE, limit: '100' } });
  if (!isSuccess(answer)) throw new Blocked(`the licences cannot be listed: ${cameOf(answer)}`);
  return answer;
}

/** What the item has registered that it needs of licences. */
export async function registeredUses(probe: Probe): Promise<Answer> {
  const { key, division } = itemOf(probe);
  const params = { item: key, division };
  const answer = await probe.ask({ who: 'nobody', route: listRegisteredUses, params, query: { limit: '100' } });
  if (!isSuccess(answer)) throw new Blocked(`the registered uses cannot be listed: ${cameOf(answer)}`);
  return answer;
}

/** A use that the item has registered, of a valid licence that the first person holds. */
export async function wantedUse(probe: Probe): Promise<WantedUse> {
  const licences = digList((await walletOf(probe, 'applicant')).json, 'items');
  const uses = digList((await registeredUses(probe)).json, 'items');
  const { id, division } = itemOf(probe);
  for (const licence of licences.filter((each) => digText(each, 'status') === 'valid')) {
    const use = uses.find((each) => digText(each, 'type') === digText(licence, 'type'));
    const fields = digList(use, 'fields').filter((field) => digList(licence, 'fields').includes(field)) as string[];
    if (fields.length === 0) continue;
    const expiresAt = new Date(Date.parse(digText(licence, 'asOf')) + DAY).toISOString();
    const target = { item: id, division };
    return { licence, request: { licence: digText(licence, 'id'), purpose: PURPOSE, target, fields, expiresAt } };
  }
  throw new NotOffered('the first applicant holds no valid licence of which the item has registered a use');
}

/** Asks to use a licence, with whatever proof is given. */
export function askAuthorization(probe: Probe, request: object, call: Partial<Call> = {}): Promise<Answer> {
  return probe.ask({ who: 'applicant', route: authorizeLicence, body: request, ...call });
}

/** A use that the holder has allowed, on the portal's own page. */
export async function authorized(probe: Probe): Promise<WantedUse & { id: string; answer: Answer }> {
  const wanted = await wantedUse(probe);
  const call: Call = { who: 'applicant', route: authorizeLicence, body: wanted.request };
  const answer = await confirmed(probe, call, { kind: 'authorize-licence', authorization: wanted.request });
  const id = dig(answer.json, 'id');
  if (!isSuccess(answer) || typeof id !== 'string') throw new Blocked(`no use was authorized: ${cameOf(answer)}`);
  return { ...wanted, id, answer };
}
