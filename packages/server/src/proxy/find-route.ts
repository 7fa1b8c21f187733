import { type Route, type RouteName, routes } from '@tongban/domain/protocol';
import { invalidRequest, Refusal } from '../answer/refusal.ts';

/** A call of a page, read by the route that it is of. */
export interface RoutedCall {
  /** The route's name. */
  name: RouteName;
  /** The route. */
  route: Route;
  /** Path and query below a platform's base address, made anew. */
  address: string;
}

// Authorities have an entry of their own, and what only the portal itself may do is never done for a page.
const OPEN = (Object.entries(routes) as [RouteName, Route][]).filter(
  ([, { caller }]) => caller === 'anyone' || caller === 'applicant',
);

/**
 * Finds the route of a call and makes its address anew, from the route's own constant: nothing that a page wrote reaches
 * a platform as a path.
 *
 * @param path the path below the portal's base, beginning with `/v1/`
 * @throws Refusal `not-found`, `method-not-allowed` or `invalid-request`
 */
export function findRoute(method: string, path: string, query: URLSearchParams): RoutedCall {
  const fitting = OPEN.flatMap(([name, route]) => {
    const address = addressOf(route.path, path);
    return address === undefined ? [] : [{ name, route, address }];
  });
  if (fitting.length === 0) throw new Refusal('not-found');
  const found = fitting.find(({ route }) => route.method === method);
  if (!found) {
    const allow = [...new Set(fitting.map(({ route }) => route.method))].join(', ');
    throw new Refusal('method-not-allowed', { allow });
  }
  const search = queryOf(found.route, query);
  return { ...found, address: search ? `${found.address}?${search}` : found.address };
}

function addressOf(pattern: string, path: string): string | undefined {
  const expected = pattern.split('/');
  const given = path.split('/');
  if (expected.length !== given.length) return undefined;
  const parts: string[] = [];
  for (const [at, part] of expected.entries()) {
    const text = given[at] ?? '';
    if (!part.startsWith(':')) {
      if (part !== text) return undefined;
      parts.push(part);
      continue;
    }
    const value = parameter(text);
    if (value === undefined) return undefined;
    parts.push(encodeURIComponent(value));
  }
  return parts.join('/');
}

/** A parameter is a key of the protocol's: no separator however escaped, no dots alone, no control characters. */
function parameter(text: string): string | undefined {
  try {
    const value = decodeURIComponent(text);
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    const isKey = value.length > 0 && value.length <= 200 && !/[/\\%\x00-\x1f\x7f]/.test(value) && !/^\.+$/.test(value);
    return isKey ? value : undefined;
  } catch {
    return undefined;
  }
}

function queryOf(route: Route, query: URLSearchParams): string {
  const known = Object.keys((route.query?._zod.def as { shape?: object } | undefined)?.shape ?? {});
  const made = new URLSearchParams();
  for (const [name, value] of query) {
    if (!known.includes(name)) throw invalidRequest([name], 'unknown-key');
    if (made.has(name)) throw invalidRequest([name], 'repeated');
    if (value.length > 500) throw invalidRequest([name], 'too-large');
    made.set(name, value);
  }
  return made.toString();
}
