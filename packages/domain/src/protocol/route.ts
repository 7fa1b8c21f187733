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
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path below the base address, with `:name` parameters. */
  path: `/v1/${string}`;
  /** The schema of the query, where it has one. */
  query?: z.ZodMiniObject;
  /** The schema of the JSON body, where it has one; requests are read strictly. */
  body?: z.ZodMiniType;
  /** The most bytes of the body, where it is bytes (`application/partial-upload`) and no JSON. */
  bytes?: number;
  /** The schema of the answer; `undefined` for a stream of events, a file, and where success says all. */
  response?: z.ZodMiniType;
  /** Set where the answer is a file: always an attachment of the type that was declared, with `nosniff`. */
  file?: true;
  /** The schema of one event, for a stream (`text/event-stream`). */
  event?: z.ZodMiniType;
  /** The status of success. */
  status: 200 | 201 | 204;
  /** The codes it may answer with, besides those of every route. */
  problems: readonly ProblemCode[];
  /** Whether and how a call may be repeated. */
  repeatable: Repeatable;
  /**
   * Set where the call carries a proof, in its header `Confirmation`, that the person has confirmed exactly this on the
   * portal's own page. Whoever speaks for an untrusted page cannot make one.
   */
  confirmation?: 'submit' | 'withdraw' | 'authorize-licence';
  /**
   * Who may call it. `portal` is the portal's own server, for a signed-in person: it proves that it is no page
   * (`Portal-Authorization`), and never passes such a call on for one.
   */
  caller: 'anyone' | 'applicant' | 'authority' | 'portal';
}

/** Keeps the literal types of a route. */
export function defineRoute<const R extends Route>(route: R): R {
  return route;
}

/** What a route answers with; nothing where success says all. */
export type ResponseOf<R extends Route> = R extends { response: infer S extends z.ZodMiniType }
  ? z.infer<S>
  : R extends { event: object } | { file: true }
    ? never
    : undefined;

/** What a route takes as its body. */
export type BodyOf<R extends Route> = R extends { body: infer S extends z.ZodMiniType } ? z.input<S> : never;

/** What a route takes as its query. */
export type QueryOf<R extends Route> = R extends { query: infer S extends z.ZodMiniType } ? z.input<S> : never;

/** What an event of a stream is. */
export type EventOf<R extends Route> = R extends { event: infer S extends z.ZodMiniType } ? z.infer<S> : never;
