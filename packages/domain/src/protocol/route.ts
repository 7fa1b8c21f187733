import type * as z from 'zod/mini';
import type { ProblemCode } from './problem.ts';

/** How a changing call is made safe to repeat. */
export type Repeatable =
  /** Nothing changes, or the same call has the same effect. */
  | 'safe'
  /** The key of a draft travels with its submission. */
  | 'draft-key'
  /** The client makes one key a call. */
  | 'minted-key';

/** One route of the protocol: the single source for client, mock, conformance and OpenAPI. */
export interface Route {
  /** The HTTP method. */
  method: 'GET' | 'POST' | 'PUT';
  /** The path below the base address, with `:name` parameters. */
  path: `/v1/${string}`;
  /** The schema of the query, where it has one. */
  query?: z.ZodMiniObject;
  /** The schema of the JSON body, where it has one; requests are read strictly. */
  body?: z.ZodMiniType;
  /** The schema of the answer; `undefined` for a stream of events. */
  response?: z.ZodMiniType;
  /** The schema of one event, for a stream (`text/event-stream`). */
  event?: z.ZodMiniType;
  /** The status of success. */
  status: 200 | 201;
  /** The codes it may answer with, besides those of every route. */
  problems: readonly ProblemCode[];
  /** Whether and how a call may be repeated. */
  repeatable: Repeatable;
  /** Who may call it. */
  caller: 'anyone' | 'applicant' | 'authority';
}

/** Keeps the literal types of a route. */
export function defineRoute<const R extends Route>(route: R): R {
  return route;
}

/** What a route answers with. */
export type ResponseOf<R extends Route> = R extends { response: infer S extends z.ZodMiniType } ? z.infer<S> : never;

/** What a route takes as its body. */
export type BodyOf<R extends Route> = R extends { body: infer S extends z.ZodMiniType } ? z.input<S> : never;

/** What a route takes as its query. */
export type QueryOf<R extends Route> = R extends { query: infer S extends z.ZodMiniType } ? z.input<S> : never;

/** What an event of a stream is. */
export type EventOf<R extends Route> = R extends { event: infer S extends z.ZodMiniType } ? z.infer<S> : never;
