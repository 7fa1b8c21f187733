import { isPlatformError, type PlatformError } from '@tongban/domain';
import type { Route } from '@tongban/domain/protocol';
import { isSignedOut } from './tokens.ts';

/** Notices when the session of a client ends. */
export interface SessionWatch {
  /** A route was answered. */
  answered: (route: Route) => void;
  /** A call failed. */
  failed: (error: unknown) => void;
}

/**
 * Tells once that nobody is signed in any more, however many calls wait: a page shows one dialog, not ten. It tells
 * again after a call that needs a person was answered in between. A missing right does not end a session.
 */
export function sessionWatch(onSessionEnd: ((error: PlatformError) => void) | undefined): SessionWatch {
  let hasEnded = false;
  return {
    answered({ caller }) {
      if (caller !== 'anyone') hasEnded = false;
    },
    failed(error) {
      if (hasEnded || !isPlatformError(error) || !isSignedOut(error)) return;
      hasEnded = true;
      onSessionEnd?.(error);
    },
  };
}
