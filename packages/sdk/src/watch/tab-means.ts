import type { TabMeans } from './shared-watching.ts';

/**
 * What tabs share a stream by; `undefined` where they do not.
 *
 * @param wanted whether they shall; unless said, in pages whose session is a cookie: then all tabs are one person's.
 * Two clients with tokens of their own may stand for two persons, and what one may see is not the other's.
 */
export function tabMeans(base: string, wanted: boolean): TabMeans | undefined {
  // Both are missing in old browsers, and locks in pages without HTTPS: then each tab has a stream of its own.
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (!wanted || !locks || typeof BroadcastChannel === 'undefined') return undefined;
  return { name: `tongban ${base}`, locks, openChannel: (name) => new BroadcastChannel(name) };
}
