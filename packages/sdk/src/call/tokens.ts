import type { PlatformError } from '@tongban/domain';

/**
 * Gives the bearer token of one request; `undefined` for none.
 *
 * @param asked `rejected`: the token that the platform has just refused, when another one is needed
 */
export type Auth = (asked: { rejected?: string }) => string | undefined | Promise<string | undefined>;

/** A failure of the integrator's own `auth`, which reaches the caller as it is. */
export class AuthFailure extends Error {
  /** What `auth` threw. */
  readonly thrown: unknown;

  /** @param thrown what `auth` threw */
  constructor(thrown: unknown) {
    super('auth failed');
    this.name = 'AuthFailure';
    this.thrown = thrown;
  }
}

/** The tokens of one call. */
export interface CallTokens {
  /** The token of the next try. @throws AuthFailure */
  next: () => Promise<string | undefined>;
  /** Whether another try with another token may help: after one refusal, not after two. */
  renew: (failure: PlatformError) => boolean;
}

/** The tokens of one client. */
export interface Tokens {
  /** Those of one call. */
  ofCall(): CallTokens;
}

/** Whether a failure means that nobody is signed in (any more); a missing right is no reason to sign in again. */
export function isSignedOut({ code, remedy }: PlatformError): boolean {
  return code === 'unauthenticated' && remedy !== 'step-up';
}

/**
 * Asks `auth` for the tokens of a client's calls: before every try, and with the refused token when the platform wants
 * another. However many calls wait, it is asked once at a time, so that a refresh token that works once is used once.
 */
export function tokensFrom(auth: Auth): Tokens {
  let asking: Promise<string | undefined> | undefined;
  let renewal: { rejected: string; token: Promise<string | undefined> } | undefined;

  function ask(asked: { rejected?: string }): Promise<string | undefined> {
    const asks = new Promise<string | undefined>((resolve) => resolve(auth(asked)))
      .catch((error: unknown) => {
        throw new AuthFailure(error);
      })
      .finally(() => {
        if (asking === asks) asking = undefined;
      });
    return (asking = asks);
  }

  function replace(rejected: string): Promise<string | undefined> {
    // A call that was refused later, but had the same token, takes what the first one got.
    if (renewal?.rejected === rejected) return renewal.token;
    const token = ask({ rejected });
    const own = (renewal = { rejected, token });
    token.catch(() => {
      if (renewal === own) renewal = undefined;
    });
    return token;
  }

  return {
    ofCall() {
      let token: string | undefined;
      let isRenewed = false;
      let rejected: string | undefined;
      return {
        async next() {
          const asked = rejected === undefined ? (asking ?? ask({})) : replace(rejected);
          rejected = undefined;
          return (token = await asked);
        },
        renew(failure) {
          if (token === undefined || !isSignedOut(failure)) return false;
          // The new token was refused as well: the next call shall ask for one anew.
          if (isRenewed) renewal = undefined;
          else rejected = token;
          const first = !isRenewed;
          isRenewed = true;
          return first;
        },
      };
    },
  };
}
