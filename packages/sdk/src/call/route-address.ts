import { PlatformError } from '@tongban/domain';

/** The names of the parameters in a path such as `/v1/cases/:caseNumber/acts`. */
export type ParameterName<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? Name | ParameterName<Tail>
    : Rest
  : never;

/** What a query may hold; what is undefined is left out. */
export type Query = Record<string, string | number | undefined>;

/**
 * The path and query of a call, below the base address.
 *
 * @throws PlatformError `invalid-request` when a parameter could not stand in a path
 */
export function routeAddress(path: string, parameters: Record<string, string>, query: Query = {}): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = parameters[name] ?? '';
    // An address drops the segments "." and ".." however they are escaped: the call would go to another route.
    if (value === '' || value === '.' || value === '..') {
      throw new PlatformError('invalid-request', {
        remedy: 'fix-input',
        findings: [{ path: [name], code: 'bad-parameter' }],
      });
    }
    return encodeURIComponent(value);
  });
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length > 0 ? `${filled}?${search}` : filled;
}
