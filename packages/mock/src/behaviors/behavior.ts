import type { ResponseOf, Route, RouteName, routes } from '@tongban/domain/protocol';
import type { Caller } from '../caller/caller.ts';
import type { Catalog } from '../platform/catalog.ts';
import type { Registers } from '../platform/registers.ts';
import type { ParamsOf } from '../wire/path-pattern.ts';
import type { World } from '../world/world.ts';

/** What a schema gives when it has read something. */
type Read<S> = S extends { parse(value: unknown): infer T } ? T : undefined;

/** What a request meets, whatever its route. */
export interface Surroundings {
  /** Who asks. */
  caller: Caller;
  /** What the platform remembers. */
  world: World;
  /** What the platform publishes. */
  catalog: Catalog;
  /** The registers that the platform asks. */
  registers: Registers;
  /** Whether submitting and withdrawing need a proof of confirmation. */
  requireConfirmation: boolean;
}

/** One request to a route, read and admitted. */
export interface Call<R extends Route> extends Surroundings {
  /** The parameters of the path. */
  params: ParamsOf<R['path']>;
  /** The query, read strictly. */
  query: Read<R['query']>;
  /** The body: read strictly, or the bytes as they came. */
  body: R extends { bytes: number } ? Uint8Array : Read<R['body']>;
  /** The headers. */
  headers: Headers;
  /** Fires when the client leaves. */
  signal: AbortSignal;
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

/** A file, which goes out as an attachment. */
export interface FileAnswer {
  /** Its bytes. */
  file: Uint8Array<ArrayBuffer>;
  /** Its media type, from those that the platform takes. */
  mediaType: string;
  /** Its name, as its sender's device had it. */
  name: string;
}

/** What a route answers when it succeeds. */
export type Answer<R extends Route> = R extends { event: object }
  ? StreamAnswer
  : R extends { file: true }
    ? FileAnswer
    : JsonAnswer<ResponseOf<R>>;

/** What a route does. It throws a `ProblemError` to refuse. */
export type Behavior<R extends Route> = (call: Call<R>) => Answer<R>;

/** A behavior for every route: one that is missing does not compile. */
export type Behaviors = { readonly [N in RouteName]: Behavior<(typeof routes)[N]> };
