import { type Route, type RouteName, routes } from '@tongban/domain/protocol';

const NAMED = Object.entries(routes) as [RouteName, Route][];

function fits(pattern: string, path: string): boolean {
  const [expected, given] = [pattern.split('/'), path.split('/')];
  return (
    expected.length === given.length && expected.every((part, at) => /^[:{]/.test(part) || part === (given[at] ?? ''))
  );
}

/** The route of a call, by its method and its path from `/v1` on. */
export function routeOf(method: string, path: string): RouteName | undefined {
  return NAMED.find(([, route]) => route.method === method && fits(route.path, path))?.[0];
}
