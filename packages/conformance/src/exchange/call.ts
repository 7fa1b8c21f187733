import type { Route } from '@tongban/domain/protocol';

/** In whose name a call is made: `stranger` holds a token that nobody gave out, `nobody` none. */
export type Who = 'nobody' | 'stranger' | 'applicant' | 'other-applicant' | 'receiving' | 'handling' | 'portal';

/** One request to the platform. */
export interface Call {
  /** Who asks. */
  who: Who;
  /** The route of the protocol; absent for what is none. */
  route?: Route | undefined;
  /** The values of the route's parameters. */
  params?: Readonly<Record<string, string>> | undefined;
  /** The method, where it is not the route's own. */
  method?: string | undefined;
  /** The path, where it is not the route's own. */
  path?: string | undefined;
  /** The query. */
  query?: Readonly<Record<string, string>> | string | undefined;
  /** The body, sent as JSON. */
  body?: unknown;
  /** The body as it stands, where it is no JSON or a broken one. */
  text?: string | Uint8Array<ArrayBuffer> | undefined;
  /** Further headers. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The idempotency key; where absent, routes that need one get a new one, `null` sends none. */
  key?: string | null | undefined;
}

/** The method of a call. */
export function methodOf({ method, route }: Call): string {
  return method ?? route?.method ?? 'GET';
}

/** Path and query of a call, as they go out. */
export function addressOf({ path, route, params = {}, query }: Call): string {
  const pattern = path ?? route?.path ?? '/v1';
  const filled = pattern.replace(/:(\w+)/g, (whole, name: string) =>
    params[name] === undefined ? whole : encodeURIComponent(params[name]),
  );
  const search = typeof query === 'string' ? query : new URLSearchParams(query).toString();
  return search === '' ? filled : `${filled}?${search}`;
}
