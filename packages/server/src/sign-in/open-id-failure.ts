import * as oauth from 'oauth4webapi';
import { SignInError } from './sign-in.ts';

/** Codes of RFC 6749 §5.2 which say that what the portal holds is no longer good, not that the portal is wrong. */
const ENDED = new Set(['invalid_grant', 'invalid_token']);
const REFUSED = new Set(['access_denied', 'login_required', 'interaction_required', 'consent_required']);

/** Turns a failure of oauth4webapi, which may quote what came back, into one that holds nothing. */
export function openIdFailure(error: unknown): never {
  if (error instanceof SignInError) throw error;
  if (error instanceof oauth.AuthorizationResponseError) {
    if (error.error === 'unmet_authentication_requirements') throw new SignInError('level-not-met');
    throw new SignInError(REFUSED.has(error.error) ? 'refused' : 'invalid');
  }
  if (error instanceof oauth.ResponseBodyError) {
    if (error.status >= 500) throw new SignInError('unavailable');
    throw new SignInError(ENDED.has(error.error) ? 'ended' : 'invalid');
  }
  if (error instanceof oauth.OperationProcessingError) {
    throw new SignInError(isProviderDown(error) ? 'unavailable' : 'invalid');
  }
  if (error instanceof oauth.WWWAuthenticateChallengeError) throw new SignInError('invalid');
  // A network that fails rejects with TypeError; a time-out, with a DOMException.
  if (error instanceof TypeError || error instanceof DOMException) throw new SignInError('unavailable');
  throw new SignInError('invalid');
}

function isProviderDown(error: oauth.OperationProcessingError): boolean {
  const { cause } = error;
  return error.code === oauth.RESPONSE_IS_NOT_CONFORM && cause instanceof Response && cause.status >= 500;
}
