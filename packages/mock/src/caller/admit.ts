import type { Route, RouteName } from '@tongban/domain/protocol';
import { ProblemError } from '../wire/problem-error.ts';
import type { Caller } from './caller.ts';

// An authority is a party to the cases it handles, and must read a log before it can say which one it saw; a clerk
// verifies what she is shown. What people file about an authority it reads as far as the route itself lets it.
const FOR_AUTHORITIES_TOO: ReadonlySet<string> = new Set<RouteName>([
  'getCase',
  'verifyLicence',
  'exportArchive',
  'listRatings',
  'listComplaints',
  'listEscalations',
  'listEnquiries',
]);

/**
 * Lets a caller through to a route or not.
 *
 * @throws ProblemError `unauthenticated` when nobody is signed in, `forbidden` when it is the wrong kind of party
 */
export function admit(name: RouteName, route: Route, caller: Caller): void {
  if (route.caller === 'anyone' || route.caller === caller.kind) return;
  if (caller.kind === 'anyone') throw new ProblemError('unauthenticated');
  if (caller.kind === 'authority' && FOR_AUTHORITIES_TOO.has(name)) return;
  if (route.caller === 'portal' && caller.kind === 'applicant' && caller.portal) return;
  throw new ProblemError('forbidden');
}
