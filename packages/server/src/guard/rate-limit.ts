import { Refusal } from '../answer/refusal.ts';
import { base64url, digestOf } from '../session/secret.ts';
import type { SessionStore } from '../session/session-store.ts';

/** How many calls of a kind are let through in how many milliseconds. */
export interface RateLimit {
  /** How many. */
  calls: number;
  /** In how long. */
  milliseconds: number;
}

/** The limits of a portal. */
export interface RateLimits {
  /** All calls of one session. */
  session: RateLimit;
  /** All calls from one address. */
  address: RateLimit;
  /** Look-ups by number and code from one address. */
  lookUp: RateLimit;
  /** Look-ups of one case number, wherever they come from. */
  lookUpOfCase: RateLimit;
  /** Sign-ins and confirmations from one address. */
  signIn: RateLimit;
}

const MINUTE = 60_000;

/** What is let through unless an operator says otherwise. Behind one address there may be a whole service center. */
export const USUAL_LIMITS: RateLimits = {
  session: { calls: 300, milliseconds: MINUTE },
  address: { calls: 1200, milliseconds: MINUTE },
  lookUp: { calls: 20, milliseconds: MINUTE },
  lookUpOfCase: { calls: 30, milliseconds: 60 * MINUTE },
  signIn: { calls: 60, milliseconds: MINUTE },
};

/**
 * Counts a call. The store learns a digest alone, of an address, a case number or a session.
 *
 * @throws Refusal `rate-limited`
 */
export async function countCall(
  { store, limits }: { store: SessionStore; limits: RateLimits },
  kind: keyof RateLimits,
  who: string,
): Promise<void> {
  const { calls, milliseconds } = limits[kind];
  const key = base64url(await digestOf(`count ${kind} ${who}`));
  if ((await store.count(key, milliseconds)) > calls) {
    throw new Refusal('rate-limited', { retryAfter: Math.ceil(milliseconds / 1000) });
  }
}
