import type { Applicant } from '@tongban/domain';
import type { Caller } from '../caller/caller.ts';
import { ProblemError } from '../wire/problem-error.ts';
import type { Peer } from './peers.ts';

/** How long another platform may take to begin its answer, in milliseconds. */
const PATIENCE = 10_000;

/** The token under which another platform knows a caller: one sign-in serves all (一次注册、多点互认). */
export function authorizationOf(caller: Caller, persons: readonly Applicant[]): Record<string, string> {
  if (caller.kind === 'anyone') return {};
  if (caller.kind === 'authority') return { authorization: `Bearer sample-authority-${caller.division}` };
  const number = persons.findIndex(({ idNumber }) => idNumber === caller.person.idNumber) + 1;
  return { authorization: `Bearer sample-applicant-${number}` };
}

/** What is asked of another platform. */
export interface PeerQuestion {
  /** The method; GET by default. */
  method?: string;
  /** The path below its base, with the query. */
  path: string;
  /** Further headers. */
  headers: Record<string, string>;
  /** The JSON text, or bytes. */
  body?: string | Uint8Array<ArrayBuffer> | undefined;
  /** Fires when whoever asked leaves. */
  signal: AbortSignal;
}

/**
 * Asks another platform over the protocol. `Via` (RFC 9110 §7.6.3) tells it that the question was passed on, so that two
 * platforms which know each other never pass it round.
 *
 * A lost connection is tried once more: one that was kept open may have died with a process that is back by now. Every
 * call that changes something carries its idempotency key, so that it is done once.
 *
 * @throws ProblemError `unavailable` when it does not answer
 */
export async function askPeer(peer: Peer, question: PeerQuestion): Promise<Response> {
  try {
    return await ask(peer, question).catch((error: unknown) => {
      if (question.signal.aborted || !(error instanceof TypeError)) throw error;
      return ask(peer, question);
    });
  } catch {
    throw new ProblemError('unavailable', { retryAfter: 2 });
  }
}

async function ask({ baseUrl, fetch: send = (request) => fetch(request) }: Peer, question: PeerQuestion) {
  const { method = 'GET', path, headers, body, signal } = question;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  const mediaType = typeof body === 'string' ? 'application/json' : 'application/partial-upload';
  const told = body !== undefined && { 'content-type': mediaType };
  const request = new Request(`${baseUrl}${path}`, {
    method,
    headers: { via: '1.1 tongban-mock', ...told, ...headers },
    ...(body !== undefined && { body }),
    signal: AbortSignal.any([signal, patience.signal]),
  });
  try {
    return await send(request);
  } finally {
    // The patience is for the beginning of an answer; a stream may then last.
    clearTimeout(timer);
  }
}
