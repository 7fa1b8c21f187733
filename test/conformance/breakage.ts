import type { ProblemCode } from '@tongban/domain/protocol';

/** A request on its way through the proxy; what is changed here is what goes on. */
export interface PassingRequest {
  method: string;
  /** The path below the base address, such as `/v1/items`. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: string;
}

/** An answer on its way back; what is changed here is what the client gets. */
export interface PassingAnswer {
  status: number;
  headers: Headers;
  body: string;
}

/** What a breakage can reach besides what passes. */
export interface Around {
  /** Asks the platform itself, as whoever made the request that passes. */
  ask: (method: string, path: string) => Promise<PassingAnswer>;
}

/** How a platform goes wrong in one thing. It may remember what passed. */
export interface Hooks {
  request?: (request: PassingRequest) => void | Promise<void>;
  answer?: (answer: PassingAnswer, request: PassingRequest, around: Around) => void | Promise<void>;
  /** One block of a stream; it comes back changed, twice, or empty. */
  event?: (block: string, request: PassingRequest) => string;
}

/** One thing that a platform does wrong, and the one check that must notice. */
export interface Breakage {
  /** The check. */
  check: string;
  /** What the platform does. */
  does: string;
  /** Begins it anew. */
  start: () => Hooks;
}

/** One breakage that remembers nothing. */
export const breaks = (check: string, does: string, hooks: Hooks): Breakage => ({ check, does, start: () => hooks });

/** One breakage that remembers. */
export const breaksAfter = (check: string, does: string, start: () => Hooks): Breakage => ({ check, does, start });

export const tokenOf = ({ headers }: PassingRequest) => (headers.get('authorization') ?? '').replace(/^Bearer /, '');
export const isOf = (request: PassingRequest, method: string, path: RegExp) =>
  request.method === method && path.test(request.path);

/** JSON as it passes: the parts that breakages reach into, and whatever else there is. */
export interface PassingJson {
  [key: string]: unknown;
  items: PassingJson[];
  acts: PassingJson[];
  answers: PassingJson[];
  by: PassingJson;
  jurisdiction: PassingJson;
  handling: PassingJson;
  receivedBy: PassingJson;
  details: PassingJson;
  sequence: number;
  status: number | string;
}

/** Reads JSON, lets it be changed in place, and writes it back. */
export function edit(message: { body: string }, change: (json: PassingJson) => void): void {
  if (message.body === '') return;
  const json = JSON.parse(message.body) as PassingJson;
  change(json);
  message.body = JSON.stringify(json);
}

const REMEDIES: Partial<Record<ProblemCode, string>> = {
  'invalid-request': 'fix-input',
  unauthenticated: 'reauthenticate',
  forbidden: 'ask-authority',
  'in-progress': 'retry',
  unavailable: 'retry',
  internal: 'retry',
};

/** Makes a refusal of an answer, a consistent one, so that nothing is wrong with it but that it came. */
export function refuse(answer: PassingAnswer, status: number, code: ProblemCode): void {
  const requestId = answer.headers.get('x-request-id') ?? '';
  const remedy = REMEDIES[code];
  answer.status = status;
  answer.body = JSON.stringify({
    type: 'about:blank',
    status,
    title: 'Refused',
    code,
    requestId,
    ...(remedy && { remedy }),
  });
  for (const name of ['etag', 'retry-after', 'allow']) answer.headers.delete(name);
  answer.headers.set('content-type', 'application/problem+json');
  answer.headers.set('cache-control', 'no-store');
}

/** Makes a success of a refusal: the platform answers as if it had been done. */
export async function allow(answer: PassingAnswer, { ask }: Around, casePath: string): Promise<void> {
  const { body, headers } = await ask('GET', casePath);
  Object.assign(answer, { status: 201, body });
  for (const [name, value] of headers) answer.headers.set(name, value);
}

/** The last of a list that has one. */
export function lastOf(list: PassingJson[]): PassingJson {
  const last = list.at(-1);
  if (!last) throw new RangeError('The list is empty');
  return last;
}

/** The path of the case that a path below it belongs to. */
export const casePathOf = ({ path }: PassingRequest) => /^\/v1\/cases\/[^/]+/.exec(path)?.[0] ?? '';
