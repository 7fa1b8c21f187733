import type { ResponseOf, Route, RouteName, routes } from '@tongban/domain/protocol';
import type { Caller } from '../caller/caller.ts';
import type { Catalog } from '../platform/catalog.ts';
import type { ParamsOf } from '../wire/path-pattern.ts';
import type { World } from '../world/world.ts';

/** What a schema gives when it has read something. */
type Read<S> = S extends { parse(value: unknown): infer T } ? T : undefined;

/** One request to a route, read and admitted. */
export interface Call<R extends Route> {
  /** The parameters of the path. */
  params: ParamsOf<R['path']>;
  /** The query, read strictly. */
  query: Read<R['query']>;
  /** The body, read strictly. */
  body: Read<R['body']>;
  /** Who asks. */
  caller: Caller;
  /** The headers. */
  headers: Headers;
  /** Fires when the client leaves. */
  signal: AbortSignal;
  /** What the platform remembers. */
  world: World;
  /** What the platform publishes. */
  catalog: Catalog;
  /** Milliseconds of real time between two signs of life of a stream. */
  heartbeat: number;
}

/** A JSON answer. */
export interface JsonAnswer<T> {
  /** The body. */
  body: T;
  /** Its version, without quotes. */
  etag?: string;
  /** Whether a client that has this version already is told so in place of the body. */
  revalidates?: boolean;
}

/** A stream of server-sent events. */
export interface StreamAnswer {
  /** The bytes. */
  stream: ReadableStream<Uint8Array>;
}

/** What a route answers when it succeeds. */
export type Answer<R extends Route> = R extends { event: object } ? StreamAnswer : JsonAnswer<ResponseOf<R>>;

/** What a route does. It throws a `ProblemError` to refuse. */
export type Behavior<R extends Route> = (call: Call<R>) => Answer<R>;

/** A behavior for every route: one that is missing does not compile. */
export type Behaviors = { readonly [N in RouteName]: Behavior<(typeof routes)[N]> };
