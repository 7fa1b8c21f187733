import type { Call } from './call.ts';

/** What the platform answered. */
export interface Answer {
  /** What was asked. */
  call: Call;
  /** The HTTP status. */
  status: number;
  /** The headers. */
  headers: Headers;
  /** The body as it came; empty for a stream. */
  text: string;
  /** The body as JSON; `undefined` when it is none. */
  json: unknown;
  /** Set where the body is a stream of events. */
  isStream?: true | undefined;
}

/** Whether the platform did what was asked. */
export function isSuccess({ status }: Pick<Answer, 'status'>): boolean {
  return status >= 200 && status < 300;
}

/** Reads one value inside JSON of any shape; `undefined` where the way leads nowhere. */
export function dig(json: unknown, ...way: (string | number)[]): unknown {
  let at = json;
  for (const key of way) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}

/** Reads a text inside JSON; empty where there is none. */
export function digText(json: unknown, ...way: (string | number)[]): string {
  const found = dig(json, ...way);
  return typeof found === 'string' ? found : '';
}

/** Reads a list inside JSON; empty where there is none. */
export function digList(json: unknown, ...way: (string | number)[]): unknown[] {
  const found = dig(json, ...way);
  return Array.isArray(found) ? found : [];
}
