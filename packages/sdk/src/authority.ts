/**
 * The client of an authority's own systems.
 *
 * @module @tongban/sdk/authority
 */
export { type AuthorityClient, createAuthorityClient } from './client/create-authority-client.ts';
export { type Inbox } from './resources/inbox.ts';
export { type CounterLicences } from './resources/counter-licences.ts';
export { type Received } from './resources/received.ts';
export { type Acts } from './resources/acts.ts';
export { type ClientOptions } from './call/client-options.ts';
export { type PagedList } from './pages/paged-list.ts';
export { isPlatformError, PlatformError } from '@tongban/domain';
