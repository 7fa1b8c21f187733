import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../look/icons.ts';
import type { SignInMessages } from '../messages/zh-hans/sign-in.ts';
import type { SessionController } from './session-controller.ts';

/** What the element shows. */
export interface SignInView {
  /** The session. */
  session: SessionController;
  /** The words. */
  words: SignInMessages;
  /** The portal's own address for signing in. */
  signInAt: string | undefined;
  /** The portal's own address for signing out, a form's. */
  signOutAt: string | undefined;
  /** Told that she wants to sign out. */
  leave: (event: SubmitEvent) => void;
  /** Told that she wants to go on. */
  goOn: () => void;
}

/** The line that always stands: who is signed in, and the way in or out. */
export function whoView({ session, words, signInAt, signOutAt, leave }: SignInView): TemplateResult {
  const { phase, state, canAsk } = session;
  if (phase !== 'in' && phase !== 'ending') {
    const link = signInAt ? html`<a class="button" href=${signInAt}>${words.signIn}</a>` : nothing;
    return html`${phase === 'left' ? html`<p>${words.signedOut}</p>` : nothing}<slot>${link}</slot>`;
  }
  return html`<p class="who" part="person" tabindex="-1">
      ${icon('you')}<span><strong>${state?.known?.name?.masked ?? words.somebody}</strong> ${words.signedIn}</span>
    </p>
    ${
      canAsk || signOutAt
        ? html`<form method="post" action=${signOutAt ?? nothing} class="no-print" @submit=${leave}>
            <button class="plain" type="submit"><span>${words.signOut}</span></button>
          </form>`
        : nothing
    }`;
}

/** That the session is about to end, with the way to go on. */
export function endingView({ session, words, goOn }: SignInView): TemplateResult {
  const { minutes, going, state, canAsk } = session;
  const canGoOn = state?.canExtend ?? canAsk;
  return html`<div class="now" data-tone="act" part="ending">
    <p class="status" data-tone="act">${icon('later')}<span>${words.ending(minutes)}</span></p>
    <p>${canGoOn ? words.goOnHint : words.last}</p>
    ${going === 'failed' ? html`<p role="alert"><strong>${words.goOnFailed}</strong></p>` : nothing}
    ${
      canGoOn
        ? html`<button class="button button--primary" type="button" aria-disabled=${going === 'busy'} @click=${goOn}>
            ${going === 'busy' ? words.goingOn : words.goOn}
          </button>`
        : nothing
    }
  </div>`;
}

/** That the session is over: signing in again happens on a page beside this one, so that nothing typed is lost. */
export function endedView({ session, words, signInAt }: SignInView): TemplateResult {
  return html`<div class="now" data-tone="late" part="ended">
    <p class="status" data-tone="late">${icon('late')}<span>${words.ended}</span></p>
    <p>${words.endedHint}</p>
    ${session.isStillOut ? html`<p role="alert"><strong>${words.notYet}</strong></p>` : nothing}
    ${
      signInAt
        ? html`<p>${words.comeBack}</p>
            <div class="actions">
              <a class="button button--primary" href=${signInAt} target="_blank" rel="noopener"
                ><span>${words.again}${words.newPage}</span></a
              >
              ${
                session.canAsk
                  ? html`<button class="button" type="button" @click=${session.checkAgain}>${words.check}</button>`
                  : nothing
              }
            </div>`
        : html`<slot></slot>`
    }
  </div>`;
}
