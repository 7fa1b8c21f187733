import type { Caller } from '../caller/caller.ts';
import type { ConfirmationOwner } from './confirmations.ts';

/** To whom a confirmation of a caller's is bound. */
export function ownerOf(caller: Caller): ConfirmationOwner {
  return { subject: caller.subject, session: caller.kind === 'applicant' ? caller.session : '' };
}
