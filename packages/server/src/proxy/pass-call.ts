import { Refusal } from '../answer/refusal.ts';
import { proofOf } from '../confirmation/proofs.ts';
import { countCall } from '../guard/rate-limit.ts';
import { requireOwnOrigin } from '../guard/same-origin.ts';
import { secondsLeft } from '../portal/session-answer.ts';
import type { PlatformAddress } from '../portal/portal-options.ts';
import type { Portal, Visit } from '../portal/portal.ts';
import { askPlatform } from './ask-platform.ts';
import { findRoute } from './find-route.ts';
import { pageAnswer } from './page-answer.ts';
import { inwardHeaders } from './passed-headers.ts';
import { readBody } from './read-body.ts';

/**
 * Passes a call of the page on to a platform, and its answer back.
 *
 * @param path the path below the base, beginning with `/v1/`
 * @throws Refusal
 */
export async function passCall(
  portal: Portal,
  visit: Visit,
  { path, platform }: { path: string; platform: PlatformAddress },
): Promise<Response> {
  const { request, url, from } = visit;
  await countCall(portal, 'address', from);
  const found = findRoute(request.method, path, url.searchParams);
  const { name, route } = found;
  if (request.method !== 'GET') requireOwnOrigin(request, portal.origin);
  const session = await portal.sessions.find(portal.cookies.session(request));
  const open = route.caller === 'anyone' ? undefined : session;
  if (route.caller !== 'anyone' && !open) throw new Refusal('unauthenticated');
  if (session) await countCall(portal, 'session', session.secret);
  if (name === 'lookUpCase') await countCall(portal, 'lookUp', from);
  const { text, parsed, bytes } = await readBody(found, request, open?.session.values ?? {});
  if (name === 'lookUpCase') {
    await countCall(portal, 'lookUpOfCase', (parsed as { caseNumber: string }).caseNumber.trim().toUpperCase());
  }
  const headers = inwardHeaders(request);
  const confirmation = request.headers.get('confirmation');
  if (route.confirmation && open && confirmation !== null) {
    const proof = await proofOf(portal, open, confirmation);
    if (proof !== undefined) headers.set('confirmation', proof);
  }
  const stream = route.event && session ? portal.sessions.attach(session.secret) : undefined;
  const late = stream && session ? AbortSignal.timeout(Math.max(1, session.endsAt - portal.now())) : undefined;
  const signal = AbortSignal.any([request.signal, ...(stream ? [stream.signal] : []), ...(late ? [late] : [])]);
  const question = { platform, method: request.method, address: found.address, headers, body: bytes ?? text };
  const response = await askPlatform(portal, { ...question, open, signal });
  const answer = await pageAnswer(portal, { name, route, response, open });
  if (session) {
    answer.headers.set('session-ends-in', String(secondsLeft(portal, await portal.sessions.goOn(session))));
  }
  return answer;
}
