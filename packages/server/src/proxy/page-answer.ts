import type { Route, RouteName } from '@tongban/domain/protocol';
import { Refusal } from '../answer/refusal.ts';
import { type Masking, maskAnswer } from '../masking/mask-answer.ts';
import { maskEvents } from '../masking/mask-events.ts';
import type { Place } from '../masking/schema-walk.ts';
import type { KnownValue, OpenSession } from '../session/session.ts';
import type { Portal } from '../portal/portal.ts';
import { outwardHeaders } from './passed-headers.ts';

/** What a person typed herself stays legible to her; what the server put in does not. */
const HER_OWN: ReadonlySet<string> = new Set<RouteName>(['createApplication', 'getApplication', 'saveApplication']);

/** The keys of licences' fields that are masked as what they are; others are hidden whole. */
const KINDS = { name: 'name', 'id-number': 'id-number', phone: 'phone' } as const;

/** What came back, for whom. */
export interface Answered {
  name: RouteName;
  route: Route;
  response: Response;
  open: OpenSession | undefined;
}

/**
 * An answer of a platform as the page may have it: JSON is read and masked, a stream event by event as it comes; a file
 * passes as it is.
 *
 * @throws Refusal `unavailable` for an answer that is not what the protocol says, such as a proxy's page
 */
export async function pageAnswer(portal: Portal, answered: Answered): Promise<Response> {
  const { name, route, response, open } = answered;
  const headers = outwardHeaders(response);
  const { status } = response;
  if (status === 304 || status === 204) return new Response(null, { status, headers });
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (response.ok && route.event) {
    if (type !== 'text/event-stream') throw new Refusal('unavailable', { status: 502 });
    if (!open || !response.body) return new Response(response.body, { status, headers });
    const masking = async (): Promise<Masking> => {
      const { session } = (await portal.sessions.find(open.secret)) ?? open;
      return { values: session.values, isHerOwn: HER_OWN.has(name) };
    };
    return new Response(maskEvents(response.body, route.event, masking), { status, headers });
  }
  if (response.ok && route.file) {
    headers.set('content-disposition', 'attachment');
    return new Response(response.body, { status, headers });
  }
  if (type !== 'application/json' && type !== 'application/problem+json') {
    await response.body?.cancel().catch(() => undefined);
    throw new Refusal('unavailable', { status: 502 });
  }
  const said: unknown = await response.json().catch(() => {
    throw new Refusal('unavailable', { status: 502 });
  });
  return new Response(JSON.stringify(await masked(portal, answered, said)), { status, headers });
}

async function masked(portal: Portal, { name, route, response, open }: Answered, said: unknown): Promise<unknown> {
  if (!open) return said;
  const made: Record<string, KnownValue> = {};
  const masking: Masking = { values: open.session.values, isHerOwn: HER_OWN.has(name) };
  if (name === 'presentLicence') {
    const { id, verification } = said as { id?: string; verification?: { source?: string; asOf?: string } };
    const fields = (said as { fields?: { field?: string }[] }).fields ?? [];
    masking.refer = (value: string, { path }: Place) => {
      const field = fields[Number(path[1])]?.field;
      if (path[0] !== 'fields' || field === undefined) return undefined;
      const kind = KINDS[field as keyof typeof KINDS] as KnownValue['kind'];
      const { source = 'licence', asOf = new Date(portal.now()).toISOString() } = verification ?? {};
      const ref = `licence:${id ?? ''}:${field}`.slice(0, 128);
      made[ref] = { value, kind, source, asOf };
      return { ref, known: made[ref] };
    };
  }
  const answer = maskAnswer(said, response.ok ? route.response : undefined, masking);
  if (Object.keys(made).length > 0) {
    await portal.sessions.change(open.secret, (session) => Promise.resolve(void Object.assign(session.values, made)));
  }
  return answer;
}
