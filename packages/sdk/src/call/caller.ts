import { isPlatformError, PlatformError } from '@tongban/domain';
import type { ResponseOf, Route } from '@tongban/domain/protocol';
import { observeCall } from '../hooks/observe.ts';
import { baseAddress } from './base-address.ts';
import type { AnyCallInput, CallInput } from './call-input.ts';
import { type Answered, type CallPromise, callPromise } from './call-promise.ts';
import type { ClientOptions } from './client-options.ts';
import { unknownParts } from './drift.ts';
import type { Exchange } from './exchange.ts';
import { requestIdOf, withRequestId } from './failure.ts';
import { prepareExchange } from './prepare-exchange.ts';
import { randomNumber, uniqueId } from './random.ts';
import { readAnswer } from './read-answer.ts';
import type { Schema } from './schema-findings.ts';
import { sessionWatch } from './session-watch.ts';
import type { TabMeans } from '../watch/shared-watching.ts';
import { tabMeans } from '../watch/tab-means.ts';
import { AuthFailure, tokensFrom } from './tokens.ts';
import { createTransport } from './transport.ts';
import { type Wait, waitByTimer } from './wait.ts';

/** Calls the routes of one platform. */
export interface Caller {
  /** Calls a route and gives what it answers. @throws PlatformError */
  call: <R extends Route>(route: R, input: CallInput<R>) => CallPromise<ResponseOf<R>>;
  /** Opens a stream of events. @throws PlatformError */
  open: <R extends Route>(route: R, input: CallInput<R>) => Promise<Response>;
  /** Tells the drift hook what of a value its schema does not know. */
  notice: (route: Route, schema: Schema, value: unknown) => void;
  /** Waits. */
  wait: Wait;
  /** A random number from 0 to 1. */
  random: () => number;
  /** How long a stream may bring nothing before it counts as lost, in milliseconds. */
  silence: number;
  /** Makes ids. */
  ids: () => string;
  /** What the tabs of this origin share a stream by, where they do. */
  tabs: TabMeans | undefined;
}

/**
 * Calls the routes of one platform: what a client puts its resources on.
 *
 * @throws TypeError when `baseUrl` is no address
 */
export function createCaller(options: ClientOptions): Caller {
  const base = baseAddress(options.baseUrl);
  const { ids = uniqueId, random = randomNumber, wait = waitByTimer, silence = 45_000, onDrift, hooks } = options;
  const session = sessionWatch(options.onSessionEnd);
  const transport = createTransport({
    // Looked up at each call: who replaces the machine's fetch later, as test libraries do, means this client too.
    fetch: (input, init) => (options.fetch ?? globalThis.fetch)(input, init),
    tokens: options.auth && tokensFrom(options.auth),
    timeout: options.timeout ?? 30_000,
    attemptTimeout: options.attemptTimeout ?? 10_000,
    retryLimit: options.retry?.limit ?? 2,
    retryDelay: options.retry?.delay ?? 300,
    random,
    wait,
  });

  /** Prepares and sends; every failure gets the id of its request, also one before anything was sent. */
  async function send<T>(
    route: Route,
    input: AnyCallInput,
    how: (exchange: Exchange) => Promise<{ value: T; status: number; attempts: number; data?: unknown }>,
  ): Promise<T> {
    const requestId = ids().replaceAll('-', '');
    const observer = hooks && observeCall(hooks, { route, body: input.body, requestId });
    try {
      if (input.signal?.aborted) throw new PlatformError('aborted');
      const exchange = prepareExchange(route, input, { base, requestId, ids });
      const answered = await how({ ...exchange, observe: observer?.observe });
      session.answered(route);
      observer?.answered(answered, answered.data);
      return answered.value;
    } catch (thrown) {
      const error = isPlatformError(thrown)
        ? withRequestId(thrown, requestId)
        : thrown instanceof AuthFailure
          ? thrown.thrown
          : thrown;
      observer?.failed(error);
      session.failed(error);
      throw error;
    }
  }

  function notice(route: Route, schema: Schema, value: unknown): void {
    if (!onDrift) return;
    for (const part of unknownParts(schema, value)) onDrift({ route: `${route.method} ${route.path}`, ...part });
  }

  function call(route: Route, input: AnyCallInput): Promise<Answered<unknown>> {
    return send(route, input, async (exchange) => {
      const { status, headers, text, attempts, traceparent } = await transport.send(exchange);
      const requestId = requestIdOf(headers, exchange.requestId);
      const traceId = traceparent?.slice(3, 35);
      const meta = { status, headers, requestId, traceId, attempts };
      if (!route.response) return { value: { data: undefined, meta }, status, attempts };
      const { came, read } = readAnswer(route.response, text, { status, requestId });
      notice(route, route.response, came);
      return { value: { data: read, meta }, status, attempts, data: read };
    });
  }

  return {
    call: <R extends Route>(route: R, input: CallInput<R>) =>
      callPromise(call(route, input) as Promise<Answered<ResponseOf<R>>>),
    open: (route, input) =>
      send(route, input, async (exchange) => {
        const value = await transport.open(exchange);
        return { value, status: value.status, attempts: 1 };
      }),
    notice,
    wait,
    random,
    silence,
    ids,
    tabs: tabMeans(base, options.tabs ?? (!options.auth && typeof document !== 'undefined')),
  };
}
