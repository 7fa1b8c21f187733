import { escape, formOf, page, redirect, Refusal } from './provider-answers.ts';
import type { Granted, ProviderState, SignInRequest } from './provider-state.ts';

/** Asks who signs in: one button a made-up person, and one to refuse. */
export function personPage({ options, waiting }: ProviderState, asked: SignInRequest): Response {
  const id = options.ids();
  waiting.set(id, asked);
  const button = (value: string, text: string) =>
    `<p><button name="person" value="${value}">${escape(text)}</button></p>`;
  const buttons = options.persons.map(({ name }, at) => button(String(at + 1), name)).join('');
  const body = `<p>样例身份认证 · Sample sign-in (${escape(asked.level)})</p><form method="post" action="${options.issuer}/choice"><input type="hidden" name="request" value="${id}">${buttons}${button('none', '不登录 · Do not sign in')}</form>`;
  return page('请选择样例人员 · Choose a made-up person', body);
}

/** Sends the person back to the portal, with a code (or a ticket) or with her refusal. */
export async function personChosen(state: ProviderState, request: Request): Promise<Response> {
  const form = await formOf(request);
  const id = form.get('request') ?? '';
  const asked = state.waiting.get(id);
  if (!asked) throw new Refusal('invalid_request', 'Nobody waits under this request');
  state.waiting.delete(id);
  const person = Number(form.get('person'));
  const back = new URL(asked.redirectUri);
  back.searchParams.set('state', asked.state);
  if (asked.challenge !== undefined) back.searchParams.set('iss', state.options.issuer);
  if (!state.options.persons[person - 1]) {
    back.searchParams.set('error', 'access_denied');
    return redirect(back);
  }
  const { ids, now } = state.options;
  const code = ids();
  const granted: Granted = { ...asked, person, at: now(), family: ids() };
  state.codes.set(code, { ...granted, used: false });
  back.searchParams.set(asked.challenge === undefined ? 'ticket' : 'code', code);
  return redirect(back);
}
