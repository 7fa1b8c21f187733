import type { Route } from '@tongban/domain/protocol';
import type { AnyCallInput } from './call-input.ts';
import type { Exchange } from './exchange.ts';
import { type Query, routeAddress } from './route-address.ts';
import { checkRequest } from './schema-findings.ts';

/** W3C Trace Context, level 1, §3.2; only for ids that fit, which an integrator's own need not. */
function traceparent(requestId: string): Record<string, string> {
  return /^[\da-f]{32}$/.test(requestId) ? { traceparent: `00-${requestId}-${requestId.slice(0, 16)}-01` } : {};
}

function jsonOf({ body }: Route, value: unknown): string | undefined {
  return body && JSON.stringify(checkRequest(body, value));
}

/**
 * Makes the request of one call.
 *
 * @throws PlatformError `invalid-request` when its body, query or parameters are not what the route says
 */
export function prepareExchange(
  route: Route,
  { parameters = {}, ...input }: AnyCallInput,
  { base, requestId, ids }: { base: string; requestId: string; ids: () => string },
): Omit<Exchange, 'observe'> {
  const key = input.key ?? (route.repeatable === 'minted-key' ? ids() : undefined);
  const body = route.bytes === undefined ? jsonOf(route, input.body) : input.bytes;
  const mediaType = route.bytes === undefined ? 'application/json' : 'application/partial-upload';
  const query = route.query && (checkRequest(route.query, input.query ?? {}) as Query);
  return {
    method: route.method,
    url: base + routeAddress(route.path, parameters, query),
    headers: {
      accept: route.event ? 'text/event-stream' : route.file ? '*/*' : 'application/json',
      ...traceparent(requestId),
      ...(body === undefined ? {} : { 'content-type': mediaType }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...input.headers,
    },
    body,
    signal: input.signal,
    // A POST without a key might do the same thing twice; bytes go on from where the platform says that they ended.
    repeatable: route.bytes === undefined && (route.method !== 'POST' || key !== undefined),
    requestId,
  };
}
