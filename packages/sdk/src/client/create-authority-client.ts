import type { CallOptions, ServiceCase } from '@tongban/domain';
import { getCase } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import { createCaller } from '../call/caller.ts';
import type { ClientOptions } from '../call/client-options.ts';
import { type Acts, acts } from '../resources/acts.ts';
import { type CounterLicences, counterLicences } from '../resources/counter-licences.ts';
import { type Inbox, inbox } from '../resources/inbox.ts';
import { type Archive, archive } from '../resources/archive.ts';
import { type Received, received } from '../resources/received.ts';

/** What an authority calls. */
export interface AuthorityClient {
  /** Acts of an authority. */
  acts: Acts;
  /** The cases in which the authority has a part. */
  inbox: Inbox;
  /** E-licences that somebody shows at a counter. */
  licences: CounterLicences;
  /** What people have turned to it with, besides their cases. */
  received: Received;
  /** Cases that are over, whole. */
  archive: Archive;
  /** Cases that lie with the authority. */
  cases: {
    /** One case. @throws PlatformError `not-found` */
    get(caseNumber: string, options?: CallOptions): CallPromise<ServiceCase>;
  };
}

/**
 * The client of an authority's own systems; no page loads it.
 *
 * @throws TypeError when `baseUrl` is no address
 */
export function createAuthorityClient(options: ClientOptions): AuthorityClient {
  const caller = createCaller(options);
  return {
    acts: acts(caller),
    inbox: inbox(caller),
    licences: counterLicences(caller),
    received: received(caller),
    archive: archive(caller),
    cases: { get: (caseNumber, rest) => caller.call(getCase, { parameters: { caseNumber }, ...rest }) },
  };
}
