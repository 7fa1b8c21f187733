import type { ConfirmationContent } from '@tongban/domain';
import type { RouteName } from '@tongban/domain/protocol';
import { HttpResponse } from 'msw/http';
import type { Caller } from '../caller/caller.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { pathBelow } from '../wire/path-pattern.ts';
import { askPeer, authorizationOf } from './ask-peer.ts';
import { gather, LIST_NAMES, type ListName } from './gather.ts';
import type { Peer, Peers } from './peers.ts';
import { openWatch, watchStream } from './watch-peers.ts';

/** A request that was read and admitted. */
export interface Admitted {
  /** The route. */
  name: RouteName;
  /** The request. */
  request: Request;
  /** The parameters of its path. */
  params: Record<string, string>;
  /** Its query, read. */
  query: unknown;
  /** Its body, read. */
  body: unknown;
  /** Who asks. */
  caller: Caller;
  /** The id under which it is logged. */
  requestId: string;
}

const COPIED_HEADERS = [
  'content-type',
  'content-disposition',
  'content-security-policy',
  'cache-control',
  'etag',
  'retry-after',
  'x-content-type-options',
];

const LISTS: ReadonlySet<string> = new Set<RouteName>(LIST_NAMES);

/** The platform that will do what is to be confirmed; licences lie with the person's own. */
function keeperOfContent(content: ConfirmationContent, peers: Peers): Peer | undefined {
  if (content.kind === 'submit') return peers.of(content.application.target.division);
  return content.kind === 'withdraw' ? peers.ofCase(content.caseNumber) : undefined;
}

/** What is kept where the case is, or the authority that is meant. */
const FILED: ReadonlySet<string> = new Set<RouteName>(['rateCase', 'fileComplaint', 'escalate', 'askEnquiry']);

function keeperOfMatter({ caseNumber, division }: { caseNumber?: string; division?: string }, peers: Peers) {
  if (caseNumber !== undefined) return peers.ofCase(caseNumber);
  return division === undefined ? undefined : peers.of(division);
}

/** What the platform that is asked must hear as it was said. */
const KEPT_HEADERS = [
  'idempotency-key',
  'if-match',
  'if-none-match',
  'confirmation',
  'portal-authorization',
  'portal-session',
  'upload-offset',
];

/** The platform that keeps what a request is about; `undefined` when it is this one. */
function keeperOf({ name, params, query, body }: Admitted, peers: Peers): Peer | undefined {
  if (name === 'submitCase') return peers.of((body as { target: { division: string } }).target.division);
  if (name === 'createUpload') return peers.of((body as { division: string }).division);
  if (name === 'openConfirmation') return keeperOfContent((body as { content: ConfirmationContent }).content, peers);
  if (FILED.has(name)) return keeperOfMatter(body as { caseNumber?: string; division?: string }, peers);
  if (name === 'bookAppointment') return peers.ofKey((body as { slot: string }).slot);
  const key = params.upload ?? params.confirmation ?? params.enquiry ?? params.escalation ?? params.appointment;
  if (key !== undefined) return peers.ofKey(key);
  if (name === 'lookUpCase') return peers.ofCase((body as { caseNumber: string }).caseNumber);
  if (name === 'listAppointmentSlots') return peers.of((query as { division: string }).division);
  return params.caseNumber === undefined ? undefined : peers.ofCase(params.caseNumber);
}

/**
 * Answers what another jurisdiction's platform must answer, by asking it: a case is kept where it is decided, and read,
 * watched and handled from everywhere. `undefined` for what this platform answers itself.
 */
export async function passOn(admitted: Admitted, context: HandlerContext): Promise<Response | undefined> {
  const { name, request, caller, requestId } = admitted;
  const { peers } = context;
  if (peers.all.length === 0 || request.headers.has('via')) return undefined;
  const headers = authorizationOf(caller, context.acquaintances().persons);
  if (LISTS.has(name)) return gather({ ...admitted, name: name as ListName }, { context, headers });
  if (name === 'createWatch') return openWatch(admitted, { context, headers });
  if (name === 'watchEvents') return watchStream(admitted, { context, headers });
  const peer = keeperOf(admitted, peers);
  if (!peer) return undefined;
  const url = new URL(request.url);
  const kept = KEPT_HEADERS.flatMap((header): [string, string][] => {
    const value = request.headers.get(header);
    return value === null ? [] : [[header, value]];
  });
  const answer = await askPeer(peer, {
    method: request.method,
    path: `${pathBelow(context.base, url) ?? ''}${url.search}`,
    headers: { ...headers, ...Object.fromEntries(kept) },
    body: bodyOf(admitted.body),
    signal: request.signal,
  });
  return copyOf(answer, requestId);
}

function bodyOf(body: unknown): string | Uint8Array<ArrayBuffer> | undefined {
  if (body === undefined) return undefined;
  return body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body);
}

/** An answer as it came, under the id of the request that was made here. */
async function copyOf(answer: Response, requestId: string): Promise<Response> {
  const headers = new Headers({ 'x-request-id': requestId });
  for (const name of COPIED_HEADERS) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const { status } = answer;
  return new HttpResponse(status === 304 || status === 204 ? null : await answer.arrayBuffer(), { status, headers });
}
