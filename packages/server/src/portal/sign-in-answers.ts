import { invalidRequest, jsonAnswer, Refusal } from '../answer/refusal.ts';
import { redirectAnswer } from '../answer/redirect.ts';
import { failurePage } from '../confirmation/failure-page.ts';
import { hasMediaType } from '../guard/limited-body.ts';
import { ownPath } from '../guard/own-path.ts';
import { countCall } from '../guard/rate-limit.ts';
import { isNavigation, requireOwnOrigin } from '../guard/same-origin.ts';
import { newSecret } from '../session/secret.ts';
import { SignInError } from '../sign-in/sign-in.ts';
import type { Portal, Visit } from './portal.ts';

/** How long a person may take at the provider, in milliseconds. */
const PATIENCE = 10 * 60_000;

interface Begun {
  state: string;
  memory: Record<string, string>;
  after: string;
  level: string | undefined;
}

/** The address that the provider sends a person back to. */
export function backAddress({ origin, base }: Portal): string {
  return `${origin}${base}/sign-in/back`;
}

/** Where the person goes afterwards: an own page that the portal listed, or a confirmation. */
export function afterSignIn(portal: Portal, wanted: string | null): string {
  const { returnPaths, origin, base } = portal;
  // Read as a browser reads it, so that no dots lead from a confirmation to elsewhere.
  const path = wanted !== null && URL.canParse(wanted, origin) ? new URL(wanted, origin).pathname : '';
  const listed = path.startsWith(`${base}/confirm/`) ? [...returnPaths, path] : returnPaths;
  return ownPath(wanted, { listed, origin }) ?? returnPaths[0];
}

/** Sends the person to the provider: `?return=/apply.html`, `&level=strong` for a step-up. */
export async function beginSignIn(portal: Portal, { request, url, from }: Visit): Promise<Response> {
  await countCall(portal, 'signIn', from);
  const mode = request.headers.get('sec-fetch-mode');
  if (mode !== null && mode !== 'navigate') throw new Refusal('forbidden');
  const wanted = url.searchParams.get('level') ?? '';
  const level = /^[\w:./-]{1,100}$/.test(wanted) ? wanted : undefined;
  const state = newSecret(portal.random);
  const begun = await portal.signIn.begin({ back: backAddress(portal), state, level }).catch(refusedBy);
  const secret = newSecret(portal.random);
  const after = afterSignIn(portal, url.searchParams.get('return'));
  const record: Begun = { state, memory: begun.memory, after, level };
  await portal.records.add({ kind: 'sign-in', secret }, record, PATIENCE);
  return redirectAnswer(begun.location, [portal.cookies.setSignIn(secret, PATIENCE / 1000)]);
}

/**
 * The person is back from the provider. Only the browser that was sent there can finish, once, with the state it was
 * sent with: else somebody could sign her in as himself. The address she ends at holds nothing of all that.
 */
export async function finishSignIn(portal: Portal, { request, url, from }: Visit): Promise<Response> {
  await countCall(portal, 'signIn', from);
  const secret = portal.cookies.signIn(request);
  const begun = secret && (await portal.records.take<Begun>({ kind: 'sign-in', secret }));
  if (!begun) return failurePage(portal, 'sign-in-lost', [portal.cookies.gone.signIn]);
  const { state, memory, level, after } = begun;
  const end = { answer: url.searchParams, state, memory, level, back: backAddress(portal) };
  try {
    const signedIn = await portal.signIn.finish(end);
    const before = await portal.sessions.find(portal.cookies.session(request));
    const started = await portal.sessions.start(signedIn, before, level);
    return redirectAnswer(after, [portal.cookies.setSession(started.secret), portal.cookies.gone.signIn]);
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    return failurePage(portal, `sign-in-${error.code}`, [portal.cookies.gone.signIn]);
  }
}

/**
 * Ends the session here and at the provider. A script is answered where the person must go for that, if anywhere; a form
 * of a page without script leads her there. Both come from a page of the portal's own, or nothing is ended.
 */
export async function signOut(portal: Portal, { request }: Visit): Promise<Response> {
  requireOwnOrigin(request, portal.origin);
  const isForm = hasMediaType(request, 'application/x-www-form-urlencoded') && isNavigation(request);
  if (!isForm && !hasMediaType(request, 'application/json')) throw invalidRequest(['Content-Type'], 'not-json', 415);
  const open = await portal.sessions.find(portal.cookies.session(request));
  if (open) await portal.sessions.end(open.secret);
  const after = portal.origin + portal.returnPaths[0];
  // She is signed out here, whatever the provider says to it.
  const next = open && (await portal.signIn.end?.(open.session.tokens, after).catch(() => undefined));
  if (isForm) return redirectAnswer(next ?? portal.returnPaths[0], [portal.cookies.gone.session]);
  const headers = { 'set-cookie': portal.cookies.gone.session, 'clear-site-data': '"cache"' };
  return jsonAnswer({ signedIn: false, ...(next === undefined ? {} : { next }) }, { headers });
}

function refusedBy(error: unknown): never {
  throw error instanceof SignInError ? new Refusal('unavailable', { retryAfter: 5 }) : error;
}
