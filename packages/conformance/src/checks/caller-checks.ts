import { listApplications, listInbox, type Route, routes } from '@tongban/domain/protocol';
import { type Check, NotOffered } from '../check/check.ts';
import { refused } from '../check/expect.ts';
import type { Who } from '../exchange/call.ts';
import type { Probe } from '../probe/probe.ts';

const NOWHERE = new Proxy<Record<string, string>>({}, { get: () => 'conformance-none' });

/** Reading routes that only somebody may call: asking them changes nothing. */
const personal = Object.values<Route>(routes).filter(
  ({ method, caller, event }) => method === 'GET' && caller !== 'anyone' && caller !== 'portal' && !event,
);

async function allUnauthenticated(probe: Probe, who: Who) {
  const findings = [];
  for (const route of personal) {
    findings.push(...refused(await probe.ask({ who, route, params: NOWHERE }), 'unauthenticated', 401));
  }
  return findings;
}

/** Who may call what. */
export const callerChecks: readonly Check[] = [
  {
    id: 'caller-unknown-token',
    about: 'A token that nobody gave out is refused, before anything else is looked at.',
    clause: 'protocol.md, Wire rules (remedy: reauthenticate); RFC 6750 §3.1',
    needs: [],
    run: (probe) => allUnauthenticated(probe, 'stranger'),
  },
  {
    id: 'caller-nobody',
    about: 'Without a token nothing of anybody is answered.',
    clause: 'protocol.md, Identity (trust 2); RFC 9110 §15.5.2',
    needs: [],
    run: (probe) => {
      if (probe.given.signedIn) throw new NotOffered('calls without a token stand for somebody who is signed in here');
      return allUnauthenticated(probe, 'nobody');
    },
  },
  {
    id: 'caller-applicant-no-clerk',
    about: 'An applicant reads no inbox: a scope error, which costs no session.',
    clause: 'protocol.md, Wire rules (a scope error never costs the session)',
    needs: ['applicant'],
    run: async (probe) => refused(await probe.ask({ who: 'applicant', route: listInbox }), 'forbidden', 403),
  },
  {
    id: 'caller-clerk-no-applicant',
    about: 'An authority has no drafts: they belong to one person.',
    clause: 'protocol.md, Identity (trust 3)',
    needs: ['handling'],
    run: async (probe) => refused(await probe.ask({ who: 'handling', route: listApplications }), 'forbidden', 403),
  },
];
