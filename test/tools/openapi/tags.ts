import type { Route } from '@tongban/domain/protocol';

/** The parts of the protocol: a name, which paths belong to it, and what it is about. */
export const TAGS: readonly (readonly [string, RegExp, string])[] = [
  ['catalog', /^\/v1\/(items|guides|divisions|destinations)/, 'Items, guides and places, and where a matter goes.'],
  [
    'applications',
    /^\/v1\/(applications|uploads|confirmations|representations)/,
    'What an applicant writes and hands in, and for whom.',
  ],
  ['licences', /^\/v1\/(licence|registered-uses)/, 'E-licences and what they may be used for.'],
  ['cases', /^\/v1\/(cases|case-lookups|watches)/, 'What an authority opens, and how it goes on.'],
  [
    'support',
    /^\/v1\/(ratings|complaints|escalations|enquiries|appointments|appointment-slots)/,
    'What people turn to an authority with besides their cases.',
  ],
  ['authority', /^\/v1\/inbox/, 'What an authority works with.'],
];

/** The part that a route belongs to. */
export function tagOf({ path }: Route): string | undefined {
  return TAGS.find(([, paths]) => paths.test(path))?.[0];
}
