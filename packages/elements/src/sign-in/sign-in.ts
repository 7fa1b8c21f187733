import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Representation, SessionState } from '@tongban/domain';
import { dayOf } from '@tongban/domain/rules';
import { PlatformController } from '../context/platform-controller.ts';
import { collected } from '../load/collected.ts';
import { failurePanel } from '../load/failure.ts';
import { goTo } from '../load/go-to.ts';
import { ResourceController } from '../load/resource-controller.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { choiceStyles } from '../look/choice.styles.ts';
import { controlStyles } from '../look/control.styles.ts';
import { rowStyles } from '../look/row.styles.ts';
import { textStyles } from '../look/text.styles.ts';
import { tokenStyles } from '../look/token.styles.ts';
import { signInZhHans } from '../messages/zh-hans/sign-in.ts';
import { LazyPart } from '../load/lazy-part.ts';
import { TongbanElement } from '../registry/tongban-element.ts';
import {
  BehalfChosenEvent,
  type SessionEndedEvent,
  SessionExtendEvent,
  type SessionExtendedEvent,
  type SignedInAgainEvent,
  type SignedOutEvent,
  SignOutEvent,
} from './session-events.ts';
import { SessionController, type SessionPhase } from './session-controller.ts';
import { endedView, endingView, type SignInView, whoView } from './sign-in-view.ts';
import { signInStyles } from './sign-in.styles.ts';

/**
 * Who is signed in, the way in and out, on whose behalf she acts, and a warning before the session ends.
 *
 * It never sees a token: the portal's own server holds the session, and the element asks it through the port
 * `SessionReader`, or is told by the property `session`. Without either, and without script, the portal's own link
 * inside the tag stands.
 *
 * @slot - The portal's own link for signing in.
 * @fires {SignOutEvent} tb-sign-out - Before she is signed out; can be prevented.
 * @fires {SignedOutEvent} tb-signed-out - After she was signed out.
 * @fires {SessionExtendEvent} tb-session-extend - Before she goes on; can be prevented.
 * @fires {SessionExtendedEvent} tb-session-extended - After she chose to go on.
 * @fires {SessionEndedEvent} tb-session-ended - After the session ran out or was ended elsewhere.
 * @fires {SignedInAgainEvent} tb-signed-in-again - After somebody signed in again while the page stayed open.
 * @fires {BehalfChosenEvent} tb-behalf-chosen - After she chose on whose behalf she acts.
 * @csspart person - Who is signed in.
 * @csspart behalf - For whom she acts.
 * @csspart ending - The warning.
 * @csspart ended - That the session is over.
 */
export class SignInElement extends TongbanElement {
  /** The shared look, then this element's own. */
  static override styles = [tokenStyles, textStyles, rowStyles, controlStyles, choiceStyles, signInStyles];

  /** Read by lit. */
  static override properties: PropertyDeclarations = {
    session: { attribute: false },
    representations: { attribute: false },
    onBehalfOf: { attribute: 'on-behalf-of' },
    item: {},
    signInAt: { attribute: 'sign-in-at' },
    signOutAt: { attribute: 'sign-out-at' },
    warning: { type: Number },
    appearance: { reflect: true },
    announcement: { state: true },
    isStuck: { state: true },
  };

  /** The session as the portal's server has just told it; each new object counts from now. */
  declare session: SessionState | undefined;
  /** For whom she may act; asked of the context when absent. */
  declare representations: readonly Representation[] | undefined;
  /** The key of the representation in use; absent where she acts for herself. */
  declare onBehalfOf: string | undefined;
  /** For which item, as `kind:code`: representations that do not reach it are not offered. */
  declare item: string | undefined;
  /** The portal's own address for signing in, with where to come back to. */
  declare signInAt: string | undefined;
  /** The portal's own address for signing out by a form; not needed where the context has a `SessionReader`. */
  declare signOutAt: string | undefined;
  /** Before how many minutes the end is announced. */
  declare warning: number;
  /** `large` for large print. */
  declare appearance: 'large' | undefined;
  /** What time it is, in milliseconds; the machine's clock unless given. */
  clock: () => number = () => new Date().getTime();
  /** What has changed, said once to a screen reader. */
  declare protected announcement: string;
  /** Whether signing out has failed. */
  declare protected isStuck: boolean;

  readonly #context = new PlatformController(this);
  readonly #session = new SessionController(this);
  readonly #representations = new ResourceController<Representation[]>(this);
  readonly #locale = new LocaleController(this, signInZhHans, () =>
    import('../messages/en/sign-in.ts').then(({ signInEn }) => signInEn),
  );
  readonly #part = new LazyPart(this, () => import('./behalf-view.ts'));
  readonly #english = new LazyPart(this, () => import('../messages/en/behalf.ts').then(({ behalfEn }) => behalfEn));
  #said = 'unknown';
  #hadFocus = false;

  constructor() {
    super();
    this.warning = 5;
    this.announcement = '';
    this.isStuck = false;
  }

  readonly #leave = (event: SubmitEvent): void => {
    const before = new SignOutEvent();
    this.dispatchEvent(before);
    // A portal with a form of its own gets it, as without script.
    if (!before.defaultPrevented && !this.#session.canAsk) return;
    event.preventDefault();
    if (before.defaultPrevented) return;
    this.isStuck = false;
    this.#session.leave().then(
      (next) => next && goTo(next),
      () => (this.isStuck = true),
    );
  };

  readonly #goOn = (): void => {
    if (this.dispatchEvent(new SessionExtendEvent())) void this.#session.goOn();
  };

  readonly #choose = (id: string | undefined): void => {
    this.onBehalfOf = id;
    this.dispatchEvent(new BehalfChosenEvent(id));
  };

  /** Takes what the page or the context says, then says what has changed. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const { platform } = this.#context;
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement?.closest('.now'));
    if (changed.has('session') && this.session) this.#session.take(this.session);
    this.#session.read(platform?.session);
    const { phase } = this.#session;
    const list = platform?.representations;
    if (!this.representations && list && (phase === 'in' || phase === 'ending'))
      this.#representations.run('all', (signal) => collected(list.list({ signal })));
    this.#announce(phase);
  }

  #announce(phase: SessionPhase): void {
    const { words } = this.#locale;
    const { minutes, isOther, state } = this.#session;
    // At the warning, and again for the last minute: a reader who hears every minute hears nothing else.
    const isLast = phase === 'ending' && minutes < 1 && !this.announcement.includes(words.ending(0));
    const said = isOther && phase === 'in' ? 'other' : phase;
    if (said === this.#said && !isLast) return;
    const before = this.#said;
    this.#said = said;
    const name = state?.known?.name?.masked ?? words.somebody;
    if (phase === 'ending') this.announcement = words.ending(minutes);
    else if (phase === 'ended') this.announcement = words.endedAloud(words.ended, words.endedHint);
    else if (phase === 'left') this.announcement = words.signedOut;
    else if (said === 'other') this.announcement = words.other(name);
    else if (before === 'ending') this.announcement = words.extended;
    else if (before === 'ended') this.announcement = words.back;
    else this.announcement = '';
  }

  /** The panel goes with its button; the focus must not go with it. */
  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement)
      this.renderRoot.querySelector<HTMLElement>('.who, .now .button')?.focus({ preventScroll: true });
  }

  /** On whose behalf she acts: loaded when she may act for anybody. */
  #behalf(): unknown {
    const { words, locale } = this.#locale;
    const { state, value = [] } = this.#representations;
    const representations = this.representations ?? value;
    const part = representations.length > 0 ? this.#part.get() : undefined;
    if (this.#part.state === 'failed' || (!this.representations && state === 'failed'))
      return html`<p class="soft">${words.noBehalf}</p>`;
    return part?.behalfView({
      representations,
      onBehalfOf: this.onBehalfOf,
      item: this.item,
      today: dayOf(new Date(this.clock()).toISOString()),
      words: (locale === 'en' && this.#english.get()) || part.behalfZhHans,
      locale,
      choose: this.#choose,
    });
  }

  protected override render(): TemplateResult {
    const { words } = this.#locale;
    const session = this.#session;
    const { phase, isOther, state } = session;
    const { signInAt, signOutAt, isStuck } = this;
    const view: SignInView = { session, words, signInAt, signOutAt, leave: this.#leave, goOn: this.#goOn };
    const isIn = phase === 'in' || phase === 'ending';
    return html`<div class="sign-in">
      ${
        phase === 'ended'
          ? endedView(view)
          : html`<div class="line">${whoView(view)}</div>
              ${isIn ? this.#behalf() : nothing}`
      }
      ${
        isIn && isOther
          ? html`<p class="status" data-tone="late">
              <span>${words.other(state?.known?.name?.masked ?? words.somebody)}</span>
            </p>`
          : nothing
      }
      ${phase === 'ending' ? endingView(view) : nothing}
      ${phase === 'failed' ? html`<p class="soft">${words.unknown}</p>` : nothing}
      ${isStuck ? failurePanel(undefined, words.failure) : nothing}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tb-sign-in': SignInElement;
  }
  interface HTMLElementEventMap {
    'tb-sign-out': SignOutEvent;
    'tb-signed-out': SignedOutEvent;
    'tb-session-extend': SessionExtendEvent;
    'tb-session-extended': SessionExtendedEvent;
    'tb-session-ended': SessionEndedEvent;
    'tb-signed-in-again': SignedInAgainEvent;
    'tb-behalf-chosen': BehalfChosenEvent;
  }
}
