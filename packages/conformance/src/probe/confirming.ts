import { approveConfirmation, openConfirmation } from '@tongban/domain/protocol';
import { Blocked } from '../check/check.ts';
import { cameOf } from '../check/expect.ts';
import { type Answer, dig, digText, isSuccess } from '../exchange/answer.ts';
import type { Call } from '../exchange/call.ts';
import type { Probe } from './probe.ts';

/** Asks for a confirmation of exactly one call that is to follow. */
export async function askConfirmation(probe: Probe, content: object): Promise<Answer> {
  const opened = await probe.ask({ who: 'applicant', route: openConfirmation, body: { content } });
  if (!isSuccess(opened)) throw new Blocked(`no confirmation could be asked for: ${cameOf(opened)}`);
  return opened;
}

/** The person says yes, on the portal's own page, to what was asked. */
export function approve(probe: Probe, { json }: Answer, call: Partial<Call> = {}): Promise<Answer> {
  const params = { confirmation: digText(json, 'id') };
  const body = { digest: dig(json, 'digest') };
  return probe.ask({ who: 'portal', route: approveConfirmation, params, body, ...call });
}

/** The proof that a person has confirmed. */
export async function proofOf(probe: Probe, content: object): Promise<string> {
  const approved = await approve(probe, await askConfirmation(probe, content));
  if (!isSuccess(approved)) throw new Blocked(`the portal could not confirm: ${cameOf(approved)}`);
  return digText(approved.json, 'token');
}

/**
 * Makes a call that may need a person's confirmation: where it does, she confirms through the portal's own server, if
 * that was given.
 */
export async function confirmed(probe: Probe, call: Call, content: object): Promise<Answer> {
  const answer = await probe.ask(call);
  const isAsked = digText(answer.json, 'code') === 'confirmation-required';
  if (!isAsked || probe.given.portal === undefined || call.who !== 'applicant') return answer;
  const confirmation = await proofOf(probe, content);
  return probe.ask({ ...call, headers: { ...call.headers, confirmation } });
}
