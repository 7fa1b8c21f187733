import { Refusal } from '../answer/refusal.ts';
import type { OpenSession, Session } from '../session/session.ts';
import { SignInError, type Tokens } from '../sign-in/sign-in.ts';
import type { PlatformAddress } from './portal-options.ts';
import type { Portal } from './portal.ts';

/** A token that would run out on its way counts as run out. */
const MARGIN = 20_000;

/**
 * The access token for a platform: the one of the sign-in, renewed when it has run out, or one exchanged for that
 * platform alone. Calls that come at once renew once; the others wait and take what that brought.
 *
 * @throws Refusal `unauthenticated` when the sign-in is over at the provider: the session then ends here too
 */
export async function tokenFor(portal: Portal, open: OpenSession, platform: PlatformAddress): Promise<string> {
  const isGood = (tokens: Tokens | undefined): tokens is Tokens =>
    tokens !== undefined && (tokens.expiresAt === undefined || tokens.expiresAt - MARGIN > portal.now());
  const { audience } = platform;
  const isHome = platform === portal.platform || audience === undefined;
  const held = (session: Session) => (isHome ? session.tokens : session.exchanged[audience]);
  const known = held(open.session);
  if (isGood(known)) return known.access;
  try {
    const access = await portal.sessions.change(open.secret, async (session) => {
      const mine = held(session);
      if (isGood(mine)) return mine.access;
      if (!isGood(session.tokens)) {
        if (!portal.signIn.renew) throw new SignInError('ended');
        session.tokens = await portal.signIn.renew(session.tokens);
      }
      if (isHome) return session.tokens.access;
      if (!portal.signIn.exchange) throw new Refusal('forbidden');
      const exchanged = await portal.signIn.exchange(session.tokens, audience);
      session.exchanged[audience] = exchanged;
      return exchanged.access;
    });
    if (access !== undefined) return access;
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    if (error.code === 'unavailable') throw new Refusal('unavailable', { retryAfter: 5 });
    if (error.code !== 'ended') throw new Refusal('forbidden');
    await portal.sessions.end(open.secret);
  }
  throw new Refusal('unauthenticated');
}
