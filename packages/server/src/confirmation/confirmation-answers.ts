import type { ConfirmationContent } from '@tongban/domain';
import { canonicalJson, sha256 } from '@tongban/domain/rules';
import { Refusal } from '../answer/refusal.ts';
import { redirectAnswer } from '../answer/redirect.ts';
import { hasMediaType, limitedText } from '../guard/limited-body.ts';
import { ownPath } from '../guard/own-path.ts';
import { countCall } from '../guard/rate-limit.ts';
import { isNavigation, tellsHowItAsks } from '../guard/same-origin.ts';
import { maskAnswer } from '../masking/mask-answer.ts';
import type { Portal, Visit } from '../portal/portal.ts';
import { isSecret, newSecret } from '../session/secret.ts';
import type { OpenSession } from '../session/session.ts';
import { ConfirmationPlatform } from './confirmation-platform.ts';
import { described } from './described.ts';
import { failurePage } from './failure-page.ts';
import { html } from './html.ts';
import { pageAnswerOf } from './page.ts';
import { keepProof } from './proofs.ts';
import { languageOf, WORDS } from './words.ts';

/** How long a page that asks may stand open, in milliseconds. */
const FORM_LIFE = 10 * 60_000;

/** What the form of a confirmation page stands for. Only that page has the token that opens it. */
interface AskedForm {
  session: string;
  id: string;
  digest: string;
  /** The division of the platform that asks; empty for the home platform. */
  at: string;
  after: string;
}

/**
 * Shows what is to be confirmed: `GET /confirm/{id}?return=/apply.html`. Only to a person who comes in a tab of her own:
 * a script of the host page could else fetch the page and take the token out of it.
 */
export async function showConfirmation(portal: Portal, visit: Visit, id: string): Promise<Response> {
  const { request, url, from } = visit;
  await countCall(portal, 'signIn', from);
  if (!tellsHowItAsks(request)) return failurePage(portal, 'browser-too-old');
  if (!isNavigation(request)) throw new Refusal('forbidden');
  const at = url.searchParams.get('at') ?? '';
  const platform = at === '' ? portal.platform : portal.otherPlatforms[at];
  if (!/^[\w-]{1,128}$/.test(id) || !platform) return failurePage(portal, 'confirmation-gone');
  const open = await portal.sessions.find(portal.cookies.session(request));
  const needed = portal.confirmationLevel;
  if (!open || (needed !== undefined && !open.session.met.includes(needed))) {
    const query = new URLSearchParams({
      return: url.pathname + url.search,
      ...(needed === undefined ? {} : { level: needed }),
    });
    return redirectAnswer(`${portal.base}/sign-in?${query}`);
  }
  try {
    const asking = new ConfirmationPlatform({ portal, open, platform, signal: request.signal });
    const view = await asking.get(id);
    if (!view) return await failurePage(portal, 'confirmation-gone');
    if (view.state !== 'open') return await failurePage(portal, 'confirmation-over');
    // What she reads must be what the platform binds the proof to.
    if (sha256(canonicalJson(view.content)) !== view.digest) return await failurePage(portal, 'not-shown');
    const named = await asking.named(view.content);
    if (await asking.overreaches(view.content, named.licence)) return await failurePage(portal, 'not-needed');
    const token = newSecret(portal.random);
    const listed = { listed: portal.returnPaths, origin: portal.origin };
    const after = ownPath(url.searchParams.get('return'), listed) ?? portal.returnPaths[0];
    const form: AskedForm = { session: open.secret, id, digest: view.digest, at, after };
    await portal.records.add({ kind: 'form', secret: token }, form, FORM_LIFE);
    await portal.sessions.goOn(open);
    const language = languageOf(url);
    const words = WORDS[language];
    const kind = words[view.content.kind];
    const other = new URL(url);
    other.searchParams.set('lang', language === 'en' ? 'zh-Hans' : 'en');
    const body = html`<p>${kind.lead}</p>
      ${described(shown(view.content, open), named, language)}
      <p>${words.question}</p>
      <form method="post" action="${portal.origin}${portal.base}/confirm">
        <input type="hidden" name="token" value="${token}" />
        <div class="buttons">
          <button class="yes" name="answer" value="yes">${kind.yes}</button
          ><button class="no" name="answer" value="no">${words.no}</button>
        </div>
      </form>
      <p>
        <a href="${other.pathname}${other.search}" lang="${language === 'en' ? 'zh-Hans' : 'en'}"
          >${words.otherLanguage}</a
        >
      </p>`;
    return await pageAnswerOf({ title: kind.title, body, language, origin: portal.origin });
  } catch (error) {
    return failureOf(portal, error);
  }
}

/**
 * The person has answered. The token of the form is the proof that she did so on that page: it was shown there alone, is
 * good once, and opens the session that it was made in. The cookie does not come along, since the page's origin is its own.
 */
export async function answerConfirmation(portal: Portal, { request, from }: Visit): Promise<Response> {
  await countCall(portal, 'signIn', from);
  const origin = request.headers.get('origin');
  const isForm = hasMediaType(request, 'application/x-www-form-urlencoded');
  if (!isForm || !isNavigation(request) || (origin !== 'null' && origin !== portal.origin))
    throw new Refusal('forbidden');
  const fields = new URLSearchParams(await limitedText(request, 2000));
  const token = fields.get('token') ?? undefined;
  const form = isSecret(token) ? await portal.records.take<AskedForm>({ kind: 'form', secret: token }) : undefined;
  const open = await portal.sessions.find(form?.session);
  const platform = form && (form.at === '' ? portal.platform : portal.otherPlatforms[form.at]);
  if (!form || !open || !platform) return failurePage(portal, 'confirmation-over');
  const { id, digest, after } = form;
  try {
    const asking = new ConfirmationPlatform({ portal, open, platform, signal: request.signal });
    if (fields.get('answer') !== 'yes') {
      await asking.refuse(id);
      return redirectAnswer(withAnswer(portal, after, { confirmation: id, answer: 'refused' }));
    }
    const proof = await asking.approve(id, digest);
    if (!proof) return await failurePage(portal, 'confirmation-over');
    await keepProof(portal, open, { id, proof });
    return redirectAnswer(withAnswer(portal, after, { confirmation: id, answer: 'approved' }));
  } catch (error) {
    return failureOf(portal, error);
  }
}

/** The content as others at her side may see it: what she did not type stands masked here too. */
function shown(content: ConfirmationContent, { session }: OpenSession): ConfirmationContent {
  if (content.kind !== 'submit') return content;
  const { application } = content;
  const fields = maskAnswer(application.fields, undefined, { values: session.values, isHerOwn: true });
  return { ...content, application: { ...application, fields: fields as typeof application.fields } };
}

function withAnswer({ origin }: Portal, after: string, said: Record<string, string>): string {
  const url = new URL(after, origin);
  for (const [name, value] of Object.entries(said)) url.searchParams.set(name, value);
  return url.pathname + url.search;
}

function failureOf(portal: Portal, error: unknown): Promise<Response> {
  if (error instanceof Refusal) {
    return failurePage(portal, error.code === 'unauthenticated' ? 'sign-in-ended' : 'unavailable');
  }
  throw error;
}
