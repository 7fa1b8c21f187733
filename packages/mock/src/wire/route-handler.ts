import type { Route, RouteName } from '@tongban/domain/protocol';
import { canonicalJson } from '@tongban/domain/rules';
import { http, type HttpHandler, HttpResponse } from 'msw/http';
import type { Behavior, Call, FileAnswer } from '../behaviors/behavior.ts';
import { behaviors } from '../behaviors/behaviors.ts';
import { admit } from '../caller/admit.ts';
import { type Caller, callerOf } from '../caller/caller.ts';
import type { Fault } from '../fault/fault.ts';
import { faultResponse } from '../fault/fault-response.ts';
import type { SentAnswer } from '../idempotency/answers-by-key.ts';
import { passOn } from '../peers/pass-on.ts';
import type { HandlerContext } from './handler-context.ts';
import { matchPath, pathBelow } from './path-pattern.ts';
import { invalidRequest, ProblemError } from './problem-error.ts';
import { problemResponse } from './problem-response.ts';
import { readBody, readBytes, readQuery } from './read-request.ts';
import { etagMatches, sendAnswer, sendFile, sendStream } from './send.ts';

const DAY = 86_400_000;
// A draft lives 30 days, and its one key with it.
const KEPT = { 'minted-key': DAY, 'draft-key': 30 * DAY } as const;

/** Makes the handler of one route from its constant. */
export function routeHandler(name: RouteName, route: Route, context: HandlerContext): HttpHandler {
  const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  return http[method](
    ({ request }) => {
      const path = pathBelow(context.base, new URL(request.url));
      const params = path === undefined ? undefined : matchPath(route.path, path);
      return { matches: params !== undefined, params: params ?? {} };
    },
    async ({ request, params }) => {
      const requestId = context.nextRequestId();
      const fault = context.faults?.take(name);
      try {
        return (
          faultResponse(fault, requestId) ?? (await answer({ name, route, request, params, requestId, fault }, context))
        );
      } catch (error) {
        if (error instanceof ProblemError) return problemResponse(error, requestId);
        context.report(error);
        return problemResponse(new ProblemError('internal'), requestId);
      }
    },
  );
}

interface Incoming {
  name: RouteName;
  route: Route;
  request: Request;
  params: unknown;
  requestId: string;
  fault: Fault | undefined;
}

async function answer(incoming: Incoming, context: HandlerContext): Promise<Response> {
  const { name, route, request, params, requestId, fault } = incoming;
  const caller = await callerOf(request, context.acquaintances());
  admit(name, route, caller);
  const query = readQuery(route.query, new URL(request.url).searchParams);
  const body = await (route.bytes === undefined ? readBody(route.body, request) : readBytes(route.bytes, request));
  const call = { ...incoming, ...context, query, body, caller, headers: request.headers, signal: request.signal };
  const delay = fault?.kind === 'slow' ? pause(fault.milliseconds) : undefined;
  const passed = await passOn(
    { name, request, params: params as Record<string, string>, query, body, caller, requestId },
    context,
  );
  if (passed) await delay;
  if (passed) return fault?.kind === 'drop' ? HttpResponse.error() : passed;
  // One table holds behaviors of different routes; the name has chosen the one that belongs to this route.
  const behavior = behaviors[name] as unknown as Behavior<Route>;
  if (route.event) {
    const { stream } = behavior(call as unknown as Call<Route>) as unknown as { stream: ReadableStream<Uint8Array> };
    return sendStream(stream, requestId);
  }
  if (route.file) {
    await delay;
    const file = context.world.atomically(() => behavior(call as unknown as Call<Route>) as unknown as FileAnswer);
    return fault?.kind === 'drop' ? HttpResponse.error() : sendFile(file, requestId);
  }
  const run = (): SentAnswer => {
    const { body, etag, revalidates } = behavior(call as unknown as Call<Route>);
    const known = revalidates && etag !== undefined && etagMatches(request.headers.get('if-none-match'), etag);
    const headers = {
      ...(etag === undefined ? {} : { etag: `"${etag}"` }),
      'cache-control': revalidates ? 'no-cache' : 'no-store',
    };
    return known
      ? { status: 304, body: '', headers }
      : { status: route.status, body: route.response ? JSON.stringify(body) : '', headers };
  };
  let sent: SentAnswer;
  if (route.repeatable === 'safe') {
    await delay;
    sent = context.world.atomically(run);
  } else {
    sent = await onceByKey(incoming, { caller, body, context, delay }, run);
  }
  return fault?.kind === 'drop' ? HttpResponse.error() : sendAnswer(sent, requestId);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

interface Keyed {
  caller: Caller;
  body: unknown;
  context: HandlerContext;
  delay: Promise<void> | undefined;
}

function onceByKey({ name, route, request }: Incoming, { caller, body, context, delay }: Keyed, run: () => SentAnswer) {
  const key = request.headers.get('idempotency-key');
  if (key === null) throw invalidRequest(['Idempotency-Key'], 'missing');
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw invalidRequest(['Idempotency-Key'], 'bad-layout');
  const keep = route.repeatable === 'draft-key' ? KEPT['draft-key'] : KEPT['minted-key'];
  const asked = `${new URL(request.url).pathname} ${canonicalJson(body)}`;
  return context.world.answers.once({ scope: `${caller.subject} ${name} ${key}`, request: asked, keep, delay }, run);
}
