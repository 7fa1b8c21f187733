import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ELicence, MaterialRequirement, RegisteredUse } from '@tongban/domain';
import { PlatformController } from '../context/platform-controller.ts';
import { pageStyles } from '../large-print/page.styles.ts';
import { failurePanel, loadingLine } from '../load/failure.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { choiceStyles } from '../look/choice.styles.ts';
import { controlStyles } from '../look/control.styles.ts';
import { rowStyles } from '../look/row.styles.ts';
import { slottedStyles } from '../look/slotted.styles.ts';
import { textStyles } from '../look/text.styles.ts';
import { tokenStyles } from '../look/token.styles.ts';
import { LazyPart } from '../load/lazy-part.ts';
import { licenceWaitZhHans } from '../messages/zh-hans/licence-wait.ts';
import { TongbanElement } from '../registry/tongban-element.ts';
import type { LicenceChoice } from './licence-choice.ts';
import { licencePickerStyles } from './licence-picker.styles.ts';
import type { ConfirmationOpenedEvent, LicenceUseEvent } from './licence-use-event.ts';
import { pickerChunks, type PickerChunks } from './picker-chunks.ts';
import { WalletController } from './wallet-controller.ts';

/**
 * Which e-licence may be used for one item, and field by field what of it may be seen. It ends on the portal's own
 * confirmation page: no click in here is a consent.
 *
 * Licences and registered uses are given as properties, or read from the platform of the context.
 *
 * @slot - What is readable before there are licences.
 * @slot actions - The portal's link for whoever would rather hand in papers.
 * @fires {LicenceUseEvent} tb-licence-use - Before a confirmation is asked for; can be prevented.
 * @fires {ConfirmationOpenedEvent} tb-confirmation-opened - After it was asked for, before the browser goes there.
 * @csspart licence - One licence.
 * @csspart field - One field.
 * @csspart summary - Everything once more.
 * @csspart gap - That there is no licence to use.
 */
export class LicencePickerElement extends TongbanElement {
  /** The shared look, then this element's own. */
  static override styles = [
    tokenStyles,
    textStyles,
    rowStyles,
    controlStyles,
    choiceStyles,
    pageStyles,
    slottedStyles,
    licencePickerStyles,
  ];

  /** Read by lit. */
  static override properties: PropertyDeclarations = {
    licences: { attribute: false },
    uses: { attribute: false },
    materials: { attribute: false },
    purpose: {},
    recipient: {},
    item: {},
    division: {},
    onBehalfOf: { attribute: 'on-behalf-of' },
    days: { type: Number },
    confirmAt: { attribute: 'confirm-at' },
    disputeAt: { attribute: 'dispute-at' },
    appearance: { reflect: true },
  };

  /** The holder's licences; asked of the context when absent. */
  declare licences: readonly ELicence[] | undefined;
  /** What the item has registered; asked of the context when absent. */
  declare uses: readonly RegisteredUse[] | undefined;
  /** The materials that this person needs: they say what a licence stands for, and which fields it must show. */
  declare materials: readonly MaterialRequirement[];
  /** Why a licence is to be used (用证事由), in Chinese. */
  declare purpose: string | undefined;
  /** Who is to see it, in Chinese. */
  declare recipient: string | undefined;
  /** For which item, as `kind:code`. */
  declare item: string | undefined;
  /** In which division it is decided, by its six-digit code. */
  declare division: string | undefined;
  /** The key of the representation in use. */
  declare onBehalfOf: string | undefined;
  /** For how many days, today among them; a platform allows 30 at most. */
  declare days: number;
  /** The portal's own confirmation page; `{confirmation}` stands for the key. Without it nothing can be confirmed. */
  declare confirmAt: string | undefined;
  /** Where an objection is filed; `{licence}` stands for the licence's key in the wallet. */
  declare disputeAt: string | undefined;
  /** `large` for large print. */
  declare appearance: 'large' | undefined;
  /** What time it is, in milliseconds; the machine's clock unless given. */
  clock: () => number = () => new Date().getTime();
  /** How the choice itself is loaded: a test, or a page with a loader of its own, may load it otherwise. */
  chunks: PickerChunks = pickerChunks;

  readonly #context = new PlatformController(this);
  readonly #wallet = new WalletController(this, this.#context);
  readonly #locale = new LocaleController(this, licenceWaitZhHans, () =>
    import('../messages/en/licence-wait.ts').then(({ licenceWaitEn }) => licenceWaitEn),
  );
  readonly #part = new LazyPart(this, () => this.chunks.choice());
  readonly #english = new LazyPart(this, () => this.chunks.english());
  #choice: LicenceChoice | undefined;

  constructor() {
    super();
    this.materials = [];
    this.days = 7;
  }

  #waiting(): TemplateResult {
    const { words } = this.#locale;
    const { content, state, error, retry, isSlow, isOffline } = this.#wallet;
    const isLoading = state === 'loading' || content;
    if (this.#part.state === 'failed')
      return html`${failurePanel(undefined, words.failure, this.#part.retry)}<slot></slot>`;
    return html`${isLoading ? loadingLine(words.failure) : nothing}
      ${isLoading && isSlow ? html`<p role="status">${words.slow}</p>` : nothing}
      ${state === 'failed' ? failurePanel(error, words.failure, retry) : nothing}
      ${isOffline ? html`<p>${words.offline}</p>` : nothing}<slot></slot>`;
  }

  #body(): TemplateResult {
    const { content } = this.#wallet;
    // Asked for while the wallet is, so that the one does not wait for the other.
    const part = content || this.#wallet.state === 'loading' ? this.#part.get() : undefined;
    if (!content || !part) return this.#waiting();
    this.#choice ??= new part.LicenceChoice(this, this.#context);
    const { locale } = this.#locale;
    const words = (locale === 'en' && this.#english.get()) || part.licencePickerZhHans;
    return this.#choice.render({ content, words, locale });
  }

  protected override render(): TemplateResult {
    const body = this.#body();
    // The region is there before its words are: one that comes with its words stays unsaid.
    return html`${body}
      <p class="visually-hidden" role="status">${this.#choice?.announcement ?? ''}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tb-licence-picker': LicencePickerElement;
  }
  interface HTMLElementEventMap {
    'tb-licence-use': LicenceUseEvent;
    'tb-confirmation-opened': ConfirmationOpenedEvent;
  }
}
