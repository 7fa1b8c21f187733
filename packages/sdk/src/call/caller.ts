import { type CallOptions, isPlatformError, PlatformError } from '@tongban/domain';
import type { BodyOf, QueryOf, ResponseOf, Route } from '@tongban/domain/protocol';
import { baseAddress } from './base-address.ts';
import type { ClientOptions } from './client-options.ts';
import { unknownParts } from './drift.ts';
import type { Answer, Exchange } from './exchange.ts';
import { requestIdOf, withRequestId } from './failure.ts';
import { type ParameterName, type Query, routeAddress } from './route-address.ts';
import { checkRequest, type Schema, schemaFindings } from './schema-findings.ts';
import { fetchWithToken } from './token.ts';
import { createTransport } from './transport.ts';
import { uniqueId } from './unique-id.ts';
import { type Wait, waitByTimer } from './wait.ts';

/** What goes into one call of a route. */
export type CallInput<R extends Route> = CallOptions & {
  /** The idempotency key, where it belongs to a draft; others are made here, one a call. */
  key?: string;
  /** More headers. */
  headers?: Record<string, string>;
} & ([ParameterName<R['path']>] extends [never] ? unknown : { parameters: Record<ParameterName<R['path']>, string> }) &
  (R extends { body: Schema } ? { body: BodyOf<R> } : unknown) &
  (R extends { query: Schema } ? { query?: QueryOf<R> } : unknown);

/** Calls the routes of one platform. */
export interface Caller {
  /** Calls a route and gives what it answers. @throws PlatformError */
  call<R extends Route>(route: R, input: CallInput<R>): Promise<ResponseOf<R>>;
  /** Opens a stream of events. @throws PlatformError */
  open<R extends Route>(route: R, input: CallInput<R>): Promise<Response>;
  /** Tells the drift hook what of a value its schema does not know. */
  notice(route: Route, schema: Schema, value: unknown): void;
  /** Waits. */
  wait: Wait;
  /** A random number from 0 to 1. */
  random: () => number;
  /** How long a stream may bring nothing before it counts as lost, in milliseconds. */
  silence: number;
}

interface Given extends CallOptions {
  key?: string;
  headers?: Record<string, string>;
  parameters?: Record<string, string>;
  body?: unknown;
  query?: unknown;
}

/**
 * Calls the routes of one platform; what {@link createClient} puts its resources on.
 *
 * @throws TypeError when `baseUrl` is no address
 */
export function createCaller(options: ClientOptions): Caller {
  const base = baseAddress(options.baseUrl);
  const { ids = uniqueId, random = Math.random, wait = waitByTimer, onDrift } = options;
  const transport = createTransport({
    fetch: fetchWithToken((input, init) => (options.fetch ?? globalThis.fetch)(input, init), options.auth),
    timeout: options.timeout ?? 30_000,
    attemptTimeout: options.attemptTimeout ?? 10_000,
    retryLimit: options.retry?.limit ?? 2,
    retryDelay: options.retry?.delay ?? 300,
    random,
  });

  function prepare(route: Route, given: Given, requestId: string): Exchange {
    const key = given.key ?? (route.repeatable === 'minted-key' ? ids() : undefined);
    const body = route.body && JSON.stringify(checkRequest(route.body, given.body));
    const query = route.query && (checkRequest(route.query, given.query ?? {}) as Query);
    return {
      method: route.method,
      url: base + routeAddress(route.path, given.parameters ?? {}, query),
      headers: {
        accept: route.event ? 'text/event-stream' : 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(/^[\da-f]{32}$/.test(requestId) ? { traceparent: `00-${requestId}-${requestId.slice(0, 16)}-01` } : {}),
        ...given.headers,
      },
      body,
      signal: given.signal,
      repeatable: route.method !== 'POST' || key !== undefined,
      requestId,
    };
  }

  /** Prepares and sends; every failure gets the id of the request, also one before anything was sent. */
  async function send<T>(route: Route, given: Given, how: (exchange: Exchange) => Promise<T>): Promise<T> {
    const requestId = ids().replaceAll('-', '');
    try {
      if (given.signal?.aborted) throw new PlatformError('aborted');
      return await how(prepare(route, given, requestId));
    } catch (error) {
      throw isPlatformError(error) ? withRequestId(error, requestId) : error;
    }
  }

  function notice(route: Route, schema: Schema, value: unknown): void {
    if (!onDrift) return;
    const name = `${route.method} ${route.path}`;
    for (const part of unknownParts(schema, value)) onDrift({ route: name, ...part });
  }

  function read(route: Route, { text, status, headers }: Answer, requestId: string): unknown {
    const malformed = { status, requestId: requestIdOf(headers, requestId) };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new PlatformError('malformed-response', malformed);
    }
    const result = route.response?.safeParse(value);
    if (!result) return undefined;
    if (!result.success) {
      const findings = schemaFindings(result.error.issues);
      throw new PlatformError('malformed-response', { ...malformed, findings });
    }
    notice(route, route.response as Schema, value);
    return result.data;
  }

  return {
    call: <R extends Route>(route: R, input: CallInput<R>) =>
      send(route, input as Given, async (exchange) =>
        read(route, await transport.send(exchange), exchange.requestId),
      ) as Promise<ResponseOf<R>>,
    open: (route, input) => send(route, input as Given, (exchange) => transport.open(exchange)),
    notice,
    wait,
    random,
    silence: options.silence ?? 45_000,
  };
}
