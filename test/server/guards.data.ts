/** One guard, how it is taken out, and the attack that must then succeed. */
export interface Guard {
  /** The file, below `packages/server/src`. */
  file: string;
  /** What stands there. */
  guard: string;
  /** What stands there without it. */
  without: string;
  /** The file of the test, below `test/server`, without its ending. */
  suite: string;
  /** The test that must fail. */
  test: string;
}

const guard = (file: string, text: string, without: string) => ({
  by: (suite: string, test: string): Guard => ({ file, guard: text, without, suite, test }),
});

/** The guards that the threat model marks. */
export const guards: readonly Guard[] = [
  guard('session/sessions.ts', 'if (before) await this.end(before.secret);', '').by(
    'session-attacks',
    'does not adopt a session id that somebody planted',
  ),
  guard(
    'session/cookies.ts',
    'found.length === 1 && isSecret(found[0]) ? found[0]',
    'isSecret(found.at(-1)) ? found.at(-1)',
  ).by('session-attacks', 'takes two cookies of one name for none'),
  guard('guard/same-origin.ts', "request.headers.get('origin') !== origin", 'false').by(
    'session-attacks',
    'refuses a change that another host asks for, also one of the same site',
  ),
  guard('proxy/read-body.ts', "!hasMediaType(request, 'application/json')", 'false').by(
    'session-attacks',
    'refuses a change that a form of another site could send',
  ),
  guard('portal/sign-in-answers.ts', "!isForm && !hasMediaType(request, 'application/json')", 'false').by(
    'session-attacks',
    'refuses a change that a form of another site could send',
  ),
  guard('portal/sign-in-answers.ts', 'requireOwnOrigin(request, portal.origin);\n  const isForm', 'const isForm').by(
    'session-attacks',
    'lets no form but one of its own sign a person out',
  ),
  guard(
    'sign-in/open-id.ts',
    'oauth.validateAuthResponse(as, client(), answer, state)',
    'oauth.validateAuthResponse(as, client(), answer, answer.get("state") ?? "")',
  ).by('session-attacks', 'does not sign a person in with the answer that somebody else got from the provider'),
  guard(
    'portal/sign-in-answers.ts',
    "portal.records.take<Begun>({ kind: 'sign-in', secret })",
    "portal.records.read<Begun>({ kind: 'sign-in', secret })",
  ).by('session-attacks', 'finishes a sign-in once'),
  guard('guard/own-path.ts', 'url.origin === origin && listed.includes(url.pathname)', 'true').by(
    'session-attacks',
    'sends nobody to another host after the sign-in',
  ),
  guard(
    'session/sealed-records.ts',
    'return `${base64url(iv)}.${base64url(new Uint8Array(sealed))}`;',
    'return `${base64url(iv)}.${base64url(new Uint8Array(sealed))}.${JSON.stringify(value)}`;',
  ).by('session-attacks', 'keeps nothing in its store that opens a session or tells of a person'),
  guard(
    'session/sealed-records.ts',
    'base64url(await digestOf(`place ${kind} ${secret}`))',
    '`place ${kind} ${secret}`',
  ).by('session-attacks', 'keeps nothing in its store that opens a session or tells of a person'),
  guard(
    'session/sessions.ts',
    "await this.#settings.records.take({ kind: 'alive', secret });\n    await this.#settings.records.take({ kind: 'session', secret });",
    '',
  ).by('session-attacks', 'does not bring a session back that was ended while it was being renewed'),
  guard(
    'session/turns.ts',
    '(this.#last.get(thing) ?? Promise.resolve()).then(() => this.#among(thing, work))',
    'work()',
  ).by('sign-in', 'renews once when two calls come at once after the token has run out'),
  guard(
    'sign-in/open-id.ts',
    "expectedNonce: memory.nonce ?? ''",
    'expectedNonce: JSON.parse(atob((((await sent.clone().json()) as { id_token: string }).id_token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/"))).nonce as string',
  ).by('session-attacks', 'signs nobody in: another nonce'),
  guard('sign-in/open-id.ts', 'level !== undefined && !reaches(reached, level, levels)', 'false').by(
    'session-attacks',
    'signs nobody in: a weaker level than was needed',
  ),
  guard('sign-in/ticket.ts', "only(options.answer?.state ?? 'state') !== state || !ticket", '!ticket').by(
    'session-attacks',
    'refuses a ticket that comes with another state, and asks nobody about it',
  ),
  guard('portal/sign-in-answers.ts', "  await countCall(portal, 'signIn', from);\n  const mode", '  const mode').by(
    'proxy-attacks',
    'counts sign-ins from one address',
  ),
  guard('confirmation/confirmation-answers.ts', "if (!isNavigation(request)) throw new Refusal('forbidden');", '').by(
    'consent-attacks',
    'gives the page to no script, frame, image or prefetch',
  ),
  guard(
    'confirmation/confirmation-answers.ts',
    "if (!tellsHowItAsks(request)) return failurePage(portal, 'browser-too-old');",
    '',
  ).by('consent-attacks', 'gives the page to no script, frame, image or prefetch'),
  guard('confirmation/page.ts', "'sandbox allow-forms',", '').by(
    'confirmation-page',
    'is out of reach of a script of the portal that opens it in a window',
  ),
  guard('confirmation/page.ts', `"frame-ancestors 'none'",`, '').by(
    'consent-attacks',
    'lets no page frame it, load into it or run a script in it',
  ),
  guard(
    'confirmation/confirmation-answers.ts',
    "portal.records.take<AskedForm>({ kind: 'form', secret: token })",
    "portal.records.read<AskedForm>({ kind: 'form', secret: token })",
  ).by('consent-attacks', 'takes a click from nowhere but its own page, once'),
  guard(
    'confirmation/confirmation-answers.ts',
    "!isForm || !isNavigation(request) || (origin !== 'null' && origin !== portal.origin)",
    'false',
  ).by('consent-attacks', 'takes a click from nowhere but its own page, once'),
  guard(
    'proxy/pass-call.ts',
    'const proof = await proofOf(portal, open, confirmation);',
    'const proof = (await proofOf(portal, open, confirmation)) ?? confirmation;',
  ).by('consent-attacks', 'passes on no proof that a page made up, and gives it none'),
  guard('proxy/find-route.ts', "caller === 'anyone' || caller === 'applicant'", 'caller.length > 0').by(
    'consent-attacks',
    'does for a page nothing that only the portal itself may do',
  ),
  guard(
    'proxy/passed-headers.ts',
    'const INWARD = [\n',
    "const INWARD = [\n  'cookie',\n  'via',\n  'portal-authorization',\n",
  ).by('consent-attacks', 'passes on nothing by which a page could speak as somebody else'),
  guard(
    'confirmation/html.ts',
    "if (typeof part === 'string') return escaped(part);",
    "if (typeof part === 'string') return part;",
  ).by('consent-attacks', 'shows what it would send as text, also where somebody put HTML or turned lines round'),
  guard('confirmation/confirmation-answers.ts', 'sha256(canonicalJson(view.content)) !== view.digest', 'false').by(
    'consent-attacks',
    'is noticed by the digest of what was shown',
  ),
  guard('confirmation/confirmation-answers.ts', 'await asking.overreaches(view.content, named.licence)', 'false').by(
    'consent-attacks',
    'does not make the portal ask for more of a licence than the item has registered',
  ),
  guard('guard/own-path.ts', 'url.origin === origin && listed.includes(url.pathname)', 'true').by(
    'consent-attacks',
    'returns to no page of another host',
  ),
  guard(
    'confirmation/confirmation-answers.ts',
    'await portal.sessions.find(form?.session);',
    "(await portal.sessions.find(form?.session)) ?? ({ secret: form?.session ?? '', endsAt: 0, session: (globalThis as { last?: object }).last } as never);",
  ).by('consent-attacks', 'shows nothing to another person, and takes no answer once the session is over'),
  guard(
    'proxy/pass-call.ts',
    "if (route.caller !== 'anyone' && !open) throw new Refusal('unauthenticated');",
    "if (route.caller !== 'anyone' && !open) return new Response('[]');",
  ).by('proxy-attacks', 'gives a draft to nobody else, and to nobody once its owner has signed out'),
  guard('masking/put-values-in.ts', '!known || !takesReference', '!known').by(
    'proxy-attacks',
    'puts in no value of another session, and none where the protocol takes no reference',
  ),
  guard(
    'masking/put-values-in.ts',
    'Object.hasOwn(values, ref) ? values[ref] : undefined',
    "values[ref] ?? { value: '陈示例' }",
  ).by('proxy-attacks', 'puts in no value of another session, and none where the protocol takes no reference'),
  guard(
    'proxy/page-answer.ts',
    'const answer = maskAnswer(said, response.ok ? route.response : undefined, masking);',
    'const answer = response.ok ? said : maskAnswer(said, undefined, masking);',
  ).by('proxy-attacks', 'masks her values in whatever a platform says back'),
  guard(
    'proxy/page-answer.ts',
    'return new Response(maskEvents(response.body, route.event, masking), { status, headers });',
    'return new Response(response.body, { status, headers });',
  ).by('stream-attacks', 'masks her values in every event of a stream, as it comes'),
  guard('proxy/pass-call.ts', "if (name === 'lookUpCase') await countCall(portal, 'lookUp', from);", '').by(
    'proxy-attacks',
    'lets nobody try codes: by address, and by case wherever the tries come from',
  ),
  guard(
    'proxy/pass-call.ts',
    "await countCall(portal, 'lookUpOfCase', (parsed as { caseNumber: string }).caseNumber.trim().toUpperCase());",
    'void parsed;',
  ).by('proxy-attacks', 'lets nobody try codes: by address, and by case wherever the tries come from'),
  guard('proxy/find-route.ts', '!/[/\\\\%\\x00-\\x1f\\x7f]/.test(value) && !/^\\.+$/.test(value)', 'true').by(
    'proxy-attacks',
    'leads by no path out of the protocol',
  ),
  guard('proxy/find-route.ts', "if (!known.includes(name)) throw invalidRequest([name], 'unknown-key');", '').by(
    'proxy-attacks',
    'takes no query that the route does not name, none twice, and no other method',
  ),
  guard('guard/limited-body.ts', 'if (length > limit) {', 'if (length > 1e9) {').by(
    'proxy-attacks',
    'takes no body that is too large, not JSON, or has a key that nobody named',
  ),
  guard(
    'guard/limited-body.ts',
    "if (length > limit) controller.error(invalidRequest([], 'too-large', 413));\n        else",
    '',
  ).by('proxy-attacks', 'passes the bytes of an upload as they come, and no more than one call may bring'),
  guard(
    'proxy/passed-headers.ts',
    'const headers = copied(response.headers, OUTWARD);',
    'const headers = new Headers(response.headers);',
  ).by('proxy-attacks', 'brings back no header by which a platform could reach into the page, and follows it nowhere'),
  guard(
    'proxy/page-answer.ts',
    "type !== 'application/json' && type !== 'application/problem+json'",
    'type === "nothing"',
  ).by('proxy-attacks', 'tells a page in the protocol’s words that the platform is silent, gone, or speaks HTML'),
  guard(
    'proxy/ask-platform.ts',
    'setTimeout(() => patience.abort(), portal.timeout)',
    'setTimeout(() => undefined, 1)',
  ).by('proxy-attacks', 'tells a page in the protocol’s words that the platform is silent, gone, or speaks HTML'),
  guard('session/sessions.ts', 'for (const stream of this.#streams.get(secret) ?? []) stream.abort();', '').by(
    'proxy-attacks',
    'passes an event stream as it comes, and ends it when the session ends',
  ),
  guard('proxy/pass-call.ts', "if (session) await countCall(portal, 'session', session.secret);", '').by(
    'proxy-attacks',
    'counts the calls of one session, from wherever they come',
  ),
];
