import type { PlatformError } from '@tongban/domain';
import type { Tokens } from './tokens.ts';
import type { Wait } from './wait.ts';

/** One request, ready to send. */
export interface Exchange {
  /** The HTTP method. */
  method: string;
  /** The whole address. */
  url: string;
  /** The headers, without the token. */
  headers: Record<string, string>;
  /** The body, where there is one. */
  body: string | Blob | undefined;
  /** Ends the call early. */
  signal: AbortSignal | undefined;
  /** Whether the answer is a stream that is read while it comes. */
  isStream?: boolean;
  /** Whether it may be sent again. */
  repeatable: boolean;
  /** The id under which a failure is told when no answer names one. */
  requestId: string;
  /** Is told of every try, and may add headers to it; what it returns is told how the try ended. */
  observe: ((headers: Record<string, string>, attempt: number) => TryEnded | undefined) | undefined;
}

/** Is told how a try ended: with what it was answered, or with what it failed. */
export type TryEnded = (how: { status?: number | undefined; error?: PlatformError | undefined }) => void;

/** What came back, read to its end. */
export interface Answer {
  /** The HTTP status. */
  status: number;
  /** The headers. */
  headers: Headers;
  /** The body. */
  text: string;
  /** How many tries it took. */
  attempts: number;
  /** The trace that the last try was sent with (W3C Trace Context). */
  traceparent: string | undefined;
}

/** Sends requests. Every failure is a `PlatformError` that holds nothing of the request. */
export interface Transport {
  /** Sends a request, again where that is safe and may help, and reads the answer to its end. */
  send(exchange: Exchange): Promise<Answer>;
  /** Sends a request once and gives the answer as soon as its headers are here; its body may go on for hours. */
  open(exchange: Exchange): Promise<Response>;
}

/** How calls travel. */
export interface TransportSettings {
  /** Sends one request. */
  fetch: typeof fetch;
  /** Gives the tokens, where calls carry one. */
  tokens: Tokens | undefined;
  /** The longest that a whole call may take, in milliseconds, its retries included. */
  timeout: number;
  /** The longest that one try may take until its headers come, in milliseconds. */
  attemptTimeout: number;
  /** How often a call is tried again. */
  retryLimit: number;
  /** The first back-off, in milliseconds; each next one is twice as long. */
  retryDelay: number;
  /** A random number from 0 to 1. */
  random: () => number;
  /** Waits, between two tries. */
  wait: Wait;
}
