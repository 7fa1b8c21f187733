import { invalidRequest, Refusal, refusalAnswer } from '../answer/refusal.ts';
import { answerConfirmation, showConfirmation } from '../confirmation/confirmation-answers.ts';
import { hasMediaType } from '../guard/limited-body.ts';
import { passCall } from '../proxy/pass-call.ts';
import { base64url } from '../session/secret.ts';
import type { PortalOptions, PortalServer } from './portal-options.ts';
import { type Portal, portalOf, type Visit } from './portal.ts';
import { extendSession, sessionAnswer } from './session-answer.ts';
import { beginSignIn, finishSignIn, signOut } from './sign-in-answers.ts';

type Answer = (portal: Portal, visit: Visit) => Promise<Response>;

/** What the server answers itself, by method and path below its base. */
const OWN: Readonly<Record<string, Answer>> = {
  'GET /session': sessionAnswer,
  'POST /session/extension': onlyJson(extendSession),
  'POST /sign-out': signOut,
  'GET /sign-in': beginSignIn,
  'GET /sign-in/back': finishSignIn,
  'POST /confirm': answerConfirmation,
};

/**
 * Makes what a portal runs on its own origin: sign-in, session and confirmation pages, and the protocol for its pages.
 *
 * @throws TypeError for options that could not be meant
 */
export function createPortalServer(options: PortalOptions): PortalServer {
  const portal = portalOf(options);
  return {
    async fetch(request, sender = {}) {
      const requestId = base64url(portal.random(16));
      try {
        const url = new URL(request.url);
        return await answer(portal, { request, url, requestId, from: sender.address ?? 'unknown' });
      } catch (error) {
        if (!(error instanceof Refusal)) options.report?.({ requestId, where: whereOf(error) });
        return refusalAnswer(error instanceof Refusal ? error : new Refusal('internal'), requestId);
      } finally {
        drain(request);
      }
    },
    close: () => portal.sessions.close(),
  };
}

async function answer(portal: Portal, visit: Visit): Promise<Response> {
  const { pathname } = visit.url;
  if (!pathname.startsWith(`${portal.base}/`)) throw new Refusal('not-found');
  const path = pathname.slice(portal.base.length);
  const { method } = visit.request;
  const own = OWN[`${method} ${path}`];
  if (own) return own(portal, visit);
  if (path.startsWith('/confirm/') && method === 'GET') return showConfirmation(portal, visit, path.slice(9));
  if (path.startsWith('/v1/')) return passCall(portal, visit, { path, platform: portal.platform });
  const [, division = '', rest = ''] = /^\/at\/(\d{6})(\/v1\/.+)$/.exec(path) ?? [];
  const platform = Object.hasOwn(portal.otherPlatforms, division) ? portal.otherPlatforms[division] : undefined;
  if (platform) return passCall(portal, visit, { path: rest, platform });
  throw new Refusal('not-found');
}

/** A call that changes something is JSON: a page of another site may not send that unasked. */
function onlyJson(then: Answer): Answer {
  return (portal, visit) => {
    if (!hasMediaType(visit.request, 'application/json')) throw invalidRequest(['Content-Type'], 'not-json', 415);
    return then(portal, visit);
  };
}

/** Where something failed, not what it said: a message could quote what a person typed. */
function whereOf(error: unknown): string {
  const frames = error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : undefined;
  return (frames ?? []).join('\n');
}

/** Reads what nobody read: a refused request would else keep its connection, and the next one on it, waiting. */
function drain({ body, bodyUsed }: Request): void {
  if (!body || bodyUsed || body.locked) return;
  let left = 2_000_000;
  const rest = new WritableStream<Uint8Array>({
    write(chunk, controller) {
      left -= chunk.byteLength;
      if (left < 0) controller.error(new TypeError('too much'));
    },
  });
  body.pipeTo(rest).catch(() => undefined);
}
