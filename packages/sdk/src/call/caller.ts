import { isPlatformError, PlatformError } from '@tongban/domain';
import type { ResponseOf, Route } from '@tongban/domain/protocol';
import { baseAddress } from './base-address.ts';
import type { AnyCallInput, CallInput } from './call-input.ts';
import type { ClientOptions } from './client-options.ts';
import { unknownParts } from './drift.ts';
import type { Exchange } from './exchange.ts';
import { requestIdOf, withRequestId } from './failure.ts';
import { prepareExchange } from './prepare-exchange.ts';
import { randomNumber, uniqueId } from './random.ts';
import { readAnswer } from './read-answer.ts';
import type { Schema } from './schema-findings.ts';
import { fetchWithToken } from './token.ts';
import { createTransport } from './transport.ts';
import { type Wait, waitByTimer } from './wait.ts';

/** Calls the routes of one platform. */
export interface Caller {
  /** Calls a route and gives what it answers. @throws PlatformError */
  call: <R extends Route>(route: R, input: CallInput<R>) => Promise<ResponseOf<R>>;
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
}

/**
 * Calls the routes of one platform: what a client puts its resources on.
 *
 * @throws TypeError when `baseUrl` is no address
 */
export function createCaller(options: ClientOptions): Caller {
  const base = baseAddress(options.baseUrl);
  const { ids = uniqueId, random = randomNumber, wait = waitByTimer, silence = 45_000, onDrift } = options;
  const transport = createTransport({
    // Looked up at each call: who replaces the machine's fetch later, as test libraries do, means this client too.
    fetch: fetchWithToken((input, init) => (options.fetch ?? globalThis.fetch)(input, init), options.auth),
    timeout: options.timeout ?? 30_000,
    attemptTimeout: options.attemptTimeout ?? 10_000,
    retryLimit: options.retry?.limit ?? 2,
    retryDelay: options.retry?.delay ?? 300,
    random,
  });

  /** Prepares and sends; every failure gets the id of its request, also one before anything was sent. */
  async function send<T>(route: Route, input: AnyCallInput, how: (exchange: Exchange) => Promise<T>): Promise<T> {
    const requestId = ids().replaceAll('-', '');
    try {
      if (input.signal?.aborted) throw new PlatformError('aborted');
      return await how(prepareExchange(route, input, { base, requestId, ids }));
    } catch (error) {
      throw isPlatformError(error) ? withRequestId(error, requestId) : error;
    }
  }

  function notice(route: Route, schema: Schema, value: unknown): void {
    if (!onDrift) return;
    for (const part of unknownParts(schema, value)) onDrift({ route: `${route.method} ${route.path}`, ...part });
  }

  async function call(route: Route, input: AnyCallInput): Promise<unknown> {
    return send(route, input, async (exchange) => {
      const { status, headers, text } = await transport.send(exchange);
      if (!route.response) return undefined;
      const requestId = requestIdOf(headers, exchange.requestId);
      const { came, read } = readAnswer(route.response, text, { status, requestId });
      notice(route, route.response, came);
      return read;
    });
  }

  return {
    call: <R extends Route>(route: R, input: CallInput<R>) => call(route, input) as Promise<ResponseOf<R>>,
    open: (route, input) => send(route, input, (exchange) => transport.open(exchange)),
    notice,
    wait,
    random,
    silence,
  };
}
