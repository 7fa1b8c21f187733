import type { CallOptions } from '@tongban/domain';
import type { BodyOf, QueryOf, Route } from '@tongban/domain/protocol';
import type { ParameterName } from './route-address.ts';
import type { Schema } from './schema-findings.ts';

/** What goes into a call of any route. */
export interface AnyCallInput extends CallOptions {
  /** The idempotency key, where it belongs to a draft; others are made here, one a call. */
  key?: string;
  /** More headers. */
  headers?: Record<string, string>;
  /** The parameters of the path, by name. */
  parameters?: Record<string, string>;
  /** The body, before it is read by its schema. */
  body?: unknown;
  /** The bytes, where the body is no JSON. */
  bytes?: Blob;
  /** The query, before it is read by its schema. */
  query?: unknown;
}

/** What goes into one call of a route `R`. */
export type CallInput<R extends Route> = Pick<AnyCallInput, 'signal' | 'key' | 'headers'> &
  ([ParameterName<R['path']>] extends [never] ? unknown : { parameters: Record<ParameterName<R['path']>, string> }) &
  (R extends { body: Schema } ? { body: BodyOf<R> } : unknown) &
  (R extends { bytes: number } ? { bytes: Blob } : unknown) &
  (R extends { query: Schema } ? { query?: QueryOf<R> } : unknown);
