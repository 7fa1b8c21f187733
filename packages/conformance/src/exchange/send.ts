import type { Answer } from './answer.ts';
import { addressOf, type Call, methodOf, type Who } from './call.ts';

/** The platform did not answer at all. */
export class NoAnswer extends Error {
  /** What was asked. */
  readonly call: Call;

  /**
   * @param message why, in words that name no person
   * @param call what was asked
   */
  constructor(message: string, call: Call) {
    super(message);
    this.name = 'NoAnswer';
    this.call = call;
  }
}

/** What sending needs. */
export interface Sender {
  /** The address before `/v1`, with no slash at its end. */
  baseUrl: string;
  /** What sends a request. */
  fetch: (input: string, init: RequestInit) => Promise<Response>;
  /** How long one answer may take, in milliseconds. */
  timeout: number;
  /** Makes idempotency keys. */
  ids: () => string;
  /** The headers that say who asks. */
  credentials: (who: Who) => Readonly<Record<string, string>>;
}

/** The request of a call. The headers of a call go over those that it would have by itself. */
export function requestOf(call: Call, sender: Sender): { url: string; init: RequestInit } {
  const { body, text, route, key } = call;
  const isKeyed = route !== undefined && route.repeatable !== 'safe';
  const sentKey = key === undefined && isKeyed ? sender.ids() : key;
  const headers = new Headers({
    accept: 'application/json, application/problem+json',
    ...sender.credentials(call.who),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(typeof sentKey === 'string' ? { 'idempotency-key': sentKey } : {}),
    ...call.headers,
  });
  const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
  return {
    url: `${sender.baseUrl}${addressOf(call)}`,
    init: { method: methodOf(call), headers, redirect: 'manual', ...(sent === undefined ? {} : { body: sent }) },
  };
}

/**
 * Sends one call and reads its whole answer.
 *
 * @throws {NoAnswer} when none comes, or not in time
 */
export async function send(call: Call, sender: Sender): Promise<Answer> {
  const { url, init } = requestOf(call, sender);
  try {
    const response = await sender.fetch(url, { ...init, signal: AbortSignal.timeout(sender.timeout) });
    const text = await response.text();
    return { call, status: response.status, headers: response.headers, text, json: jsonOf(text) };
  } catch (error) {
    throw noAnswer(error, call, sender);
  }
}

/** Why nothing came: a time-out, or a connection that was not made or was lost. */
export function noAnswer(error: unknown, call: Call, { timeout }: Sender): NoAnswer {
  const isLate = error instanceof DOMException && error.name === 'TimeoutError';
  return new NoAnswer(isLate ? `no answer within ${timeout / 1000} s` : 'the connection failed', call);
}

/** Reads JSON; `undefined` when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
