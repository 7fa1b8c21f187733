import type { ServiceCase } from '@tongban/domain';
import { type Page, type Route, type RouteName, routes } from '@tongban/domain/protocol';
import type { Behavior, Call } from '../behaviors/behavior.ts';
import { behaviors } from '../behaviors/behaviors.ts';
import { pageOfList } from '../behaviors/page-of-list.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { ProblemError } from '../wire/problem-error.ts';
import { sendAnswer } from '../wire/send.ts';
import { askPeer } from './ask-peer.ts';
import type { Admitted } from './pass-on.ts';
import type { Peer } from './peers.ts';

/** The lists whose entries lie with several platforms. */
export const LIST_NAMES = [
  'listCases',
  'listInbox',
  'listRatings',
  'listComplaints',
  'listEscalations',
  'listEnquiries',
  'listAppointments',
] as const satisfies RouteName[];

/** The name of such a list. */
export type ListName = (typeof LIST_NAMES)[number];

/** An entry of such a list: a case, or what says when it was filed. */
type Entry = ServiceCase | { filedAt: string };

/** What passing on needs besides the request. */
export interface Passing {
  /** What the handlers share. */
  context: HandlerContext;
  /** Who the caller is to other platforms. */
  headers: Record<string, string>;
}

interface Gathered {
  items: Entry[];
  unanswered: string[];
}

/**
 * One list out of those of all platforms, the newest first. A platform that does not answer hides only its own cases,
 * and the page says which those are.
 */
export async function gather(admitted: Admitted & { name: ListName }, { context, headers }: Passing) {
  const { request, query, requestId } = admitted;
  const { waiting, ...paging } = query as { waiting?: string; cursor?: string; limit?: number };
  const filter = waiting === undefined ? '' : `&waiting=${waiting}`;
  const path = `${routes[admitted.name].path}?limit=100${filter}`;
  const ask = (peer: Peer) => allOf(peer, { path, headers, signal: request.signal });
  const lists = await Promise.all([own(admitted, context), ...context.peers.all.map(ask)]);
  const entries = lists.flatMap(({ items }) => items).sort((a, b) => openedAt(b) - openedAt(a));
  const unanswered = lists.flatMap((list) => list.unanswered);
  const body = { ...pageOfList(entries, paging), ...(unanswered.length > 0 && { unanswered }) };
  const answer = { status: 200, body: JSON.stringify(body), headers: { 'cache-control': 'no-store' } };
  return sendAnswer(answer, requestId);
}

const openedAt = (entry: Entry) => Date.parse('acts' in entry ? (entry.acts[0]?.at ?? entry.asOf) : entry.filedAt);

function own(admitted: Admitted & { name: ListName }, context: HandlerContext): Promise<Gathered> {
  // One table holds behaviors of different routes; the name has chosen a list.
  const behavior = behaviors[admitted.name] as unknown as Behavior<Route>;
  const items: Entry[] = [];
  let cursor: string | undefined;
  do {
    const query = { ...(admitted.query as object), limit: 100, cursor };
    const call = { ...admitted, ...context, query } as unknown as Call<Route>;
    const { body } = behavior(call) as unknown as { body: Page<Entry> };
    items.push(...body.items);
    cursor = body.nextCursor;
  } while (cursor !== undefined);
  return Promise.resolve({ items, unanswered: [] });
}

interface Question {
  path: string;
  headers: Record<string, string>;
  signal: AbortSignal;
}

async function allOf(peer: Peer, { path, headers, signal }: Question): Promise<Gathered> {
  const items: Entry[] = [];
  let cursor: string | undefined;
  try {
    do {
      const from = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const answer = await askPeer(peer, { path: `${path}${from}`, headers, signal });
      if (!answer.ok) throw new ProblemError('unavailable');
      const page = (await answer.json()) as Page<Entry>;
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return { items, unanswered: [] };
  } catch {
    return { items: [], unanswered: [...peer.divisions] };
  }
}
