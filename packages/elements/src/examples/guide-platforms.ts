import type { ServiceGuide } from '@tongban/domain';
import { PlatformError } from '@tongban/domain/rules';
import type { PartialPlatform } from '../context/platform-context.ts';

const guidesOf = (get: () => Promise<ServiceGuide>): PartialPlatform => ({
  guides: {
    get,
    async *list() {},
  },
});

/** A platform with one guide, whatever is asked for. */
export const guidePlatform = (guide: ServiceGuide): PartialPlatform => guidesOf(() => Promise.resolve(guide));

/** A platform that never answers. */
export const silentPlatform = (): PartialPlatform => guidesOf(() => new Promise(() => undefined));

/** A platform that fails, and answers from the second call on. */
export function failingPlatform(guide?: ServiceGuide): PartialPlatform {
  let calls = 0;
  return guidesOf(() => {
    calls += 1;
    return guide && calls > 1
      ? Promise.resolve(guide)
      : Promise.reject(new PlatformError('network', { requestId: 'req-7f3a' }));
  });
}
