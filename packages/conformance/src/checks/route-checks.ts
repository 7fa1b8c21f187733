import { type ReadableSchema, type Route, routes, unknownKeys } from '@tongban/domain/protocol';
import { type Check, NotOffered } from '../check/check.ts';
import type { CheckFinding } from '../check/finding.ts';
import { that } from '../check/finding.ts';
import { type Answer, dig, isSuccess } from '../exchange/answer.ts';
import type { Probe } from '../probe/probe.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Where a value does not fit a schema: paths alone, never what stands there. */
interface Unfit {
  code: string;
  path: readonly PropertyKey[];
  errors?: readonly (readonly Unfit[])[];
}

/** The deepest places that do not fit, of that way through a union that comes closest. */
function placesOf(issues: readonly Unfit[], before: readonly PropertyKey[] = []): string[] {
  return issues.flatMap(({ code, path, errors = [] }) => {
    const at = [...before, ...path];
    const ways = errors.filter((way) => way.length > 0).map((way) => placesOf(way, at));
    ways.sort((one, other) => (other[0]?.length ?? 0) - (one[0]?.length ?? 0));
    return ways[0] ?? [`${at.join('.') || 'the whole'} (${code.replaceAll('_', '-')})`];
  });
}

/** Times without an offset have a check of their own; here they pass. */
function withReadableInstants(value: unknown): unknown {
  if (typeof value === 'string') {
    return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value) ? '2026-01-01T00:00:00+08:00' : value;
  }
  if (Array.isArray(value)) return value.map(withReadableInstants);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withReadableInstants(inner)]));
}

interface Schema extends ReadableSchema {
  safeParse(value: unknown): { success: boolean; error?: { issues: readonly object[] } | undefined };
}

function fits(schema: Schema, json: unknown, answer: Answer): CheckFinding[] {
  const value = withReadableInstants(json);
  const { error } = schema.safeParse(value);
  const places = error ? [...new Set(placesOf(error.issues as Unfit[]))].slice(0, 6) : [];
  return that(places.length === 0, ['an answer that fits the schema', `no fit at ${places.join(', ')}`], answer);
}

/** The keys that the protocol does not name, each once: allowed, and worth knowing. */
function newKeys(schema: Schema, values: readonly unknown[]): CheckFinding[] {
  const paths = values
    .flatMap((value) => unknownKeys(schema, value))
    .map(({ path }) => {
      return path.map((key) => (typeof key === 'number' ? '#' : key)).join('.');
    });
  return [...new Set(paths)].map((path) => ({
    kind: 'information',
    expected: 'nothing: new fields are allowed',
    came: `a field that the protocol does not name: ${path}`,
  }));
}

/** A list without the entries that stood in an earlier one, each of which is looked at once. */
function withoutSeenEntries(json: unknown, seen: Set<string>): unknown {
  const items = dig(json, 'items');
  if (!Array.isArray(items)) return json;
  const fresh = items.filter((entry) => {
    const text = JSON.stringify(entry);
    const isFresh = !seen.has(text);
    seen.add(text);
    return isFresh;
  });
  return { ...(json as object), items: fresh };
}

function runRoute(route: Route, probe: Probe): CheckFinding[] {
  const answers = probe.answers.filter(({ call }) => call.route === route && call.method === undefined);
  const succeeded = answers.filter(isSuccess);
  if (succeeded.length === 0) {
    throw new NotOffered(answers.length === 0 ? 'no check of what was chosen asks it' : 'no call of it succeeded');
  }
  const statuses = succeeded.flatMap((answer) =>
    that(answer.status === route.status, [`status ${route.status}`, `status ${answer.status}`], answer),
  );
  const { event, response } = route as { event?: Schema; response?: Schema };
  const first = succeeded[0];
  if (event && first) {
    const events = probe.streams.filter(({ answer }) => answer.call.route === route).flatMap(({ events: all }) => all);
    const unfit = events.flatMap(({ json }) => fits(event, json, first));
    return [
      ...statuses,
      ...unfit,
      ...newKeys(
        event,
        events.map(({ json }) => json),
      ),
    ];
  }
  if (!response) return statuses;
  // The same text again would tell the same again.
  const read = [...new Map(succeeded.map((answer) => [answer.text, answer])).values()];
  const seen = new Set<string>();
  const unfit = read.flatMap((answer) => fits(response, withoutSeenEntries(answer.json, seen), answer));
  return [
    ...statuses,
    ...unfit,
    ...newKeys(
      response,
      read.map(({ json }) => json),
    ),
  ];
}

/** One check a route: it answers with its status and its schema. They look at what was answered to all the others. */
export const routeChecks: readonly Check[] = Object.entries<Route>(routes).map(([name, route]) => ({
  id: `route-${kebab(name)}`,
  about: `${route.method} ${route.path} answers with its status and its schema.`,
  clause: `protocol.md, first section (routes); ${name}`,
  needs: [],
  run: (probe) => runRoute(route, probe),
}));
