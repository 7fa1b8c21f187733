/** One request, ready to send. */
export interface Exchange {
  /** The HTTP method. */
  method: string;
  /** The whole address. */
  url: string;
  /** The headers, without the token. */
  headers: Record<string, string>;
  /** The body, where there is one. */
  body: string | undefined;
  /** Ends the call early. */
  signal: AbortSignal | undefined;
  /** Whether it may be sent again. */
  repeatable: boolean;
  /** The id under which a failure is told when no answer names one. */
  requestId: string;
}

/** What came back, read to its end. */
export interface Answer {
  /** The HTTP status. */
  status: number;
  /** The headers. */
  headers: Headers;
  /** The body. */
  text: string;
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
  fetch: (request: Request, init?: RequestInit) => Promise<Response>;
  /** The longest that a whole call may take, in milliseconds, its retries included. */
  timeout: number;
  /** The longest that one try may take until its headers, and its body again, in milliseconds. */
  attemptTimeout: number;
  /** How often a call is tried again. */
  retryLimit: number;
  /** The first back-off, in milliseconds; each next one is twice as long. */
  retryDelay: number;
  /** A random number from 0 to 1. */
  random: () => number;
}
