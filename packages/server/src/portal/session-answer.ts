import { jsonAnswer, Refusal } from '../answer/refusal.ts';
import { requireOwnOrigin } from '../guard/same-origin.ts';
import { asMasked } from '../masking/mask-answer.ts';
import type { OpenSession } from '../session/session.ts';
import type { Portal, Visit } from './portal.ts';

/** Seconds until a moment, as the page is told: `Session-Ends-In`. */
export function secondsLeft({ now }: Portal, endsAt: number): number {
  return Math.max(0, Math.floor((endsAt - now()) / 1000));
}

/**
 * Says whether somebody is signed in, until when, and what is known of her, masked. Asking does not prolong a session: a
 * page that asks every minute would keep it for ever.
 */
export async function sessionAnswer(portal: Portal, { request }: Visit): Promise<Response> {
  const open = await portal.sessions.find(portal.cookies.session(request));
  return jsonAnswer(open ? described(portal, open) : { signedIn: false });
}

/** The person goes on: her session lives for its idle time again. @throws Refusal `unauthenticated` when it is over */
export async function extendSession(portal: Portal, { request }: Visit): Promise<Response> {
  requireOwnOrigin(request, portal.origin);
  const open = await portal.sessions.find(portal.cookies.session(request));
  if (!open) throw new Refusal('unauthenticated');
  return jsonAnswer(described(portal, { ...open, endsAt: await portal.sessions.goOn(open) }));
}

function described(portal: Portal, { session, endsAt }: OpenSession) {
  const known = Object.entries(session.values).map(([ref, value]) => [
    ref.replace(/^identity:/, ''),
    asMasked(ref, value),
  ]);
  return {
    signedIn: true,
    level: session.level,
    endsIn: secondsLeft(portal, endsAt),
    // Past the longest life nothing helps but to sign in again.
    canExtend: session.latestEnd - endsAt > 1000,
    known: Object.fromEntries(known) as Record<string, unknown>,
  };
}
