import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { AuthorizationRequest, ELicence, MaterialRequirement, RegisteredUse } from '@tongban/domain';
import { dayOf, parseItemKey } from '@tongban/domain/rules';
import { PlatformController } from '../context/platform-controller.ts';
import { PageController } from '../large-print/page-controller.ts';
import { pageStyles } from '../large-print/page.styles.ts';
import { failurePanel, loadingLine } from '../load/failure.ts';
import { goTo } from '../load/go-to.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { choiceStyles } from '../look/choice.styles.ts';
import { controlStyles } from '../look/control.styles.ts';
import { rowStyles } from '../look/row.styles.ts';
import { slottedStyles } from '../look/slotted.styles.ts';
import { textStyles } from '../look/text.styles.ts';
import { tokenStyles } from '../look/token.styles.ts';
import { licencePickerZhHans } from '../messages/zh-hans/licence-picker.ts';
import { confirmView } from './confirm-view.ts';
import { fieldsView } from './fields-view.ts';
import { licenceOffers } from './licence-offers.ts';
import { licencePickerStyles } from './licence-picker.styles.ts';
import { ConfirmationOpenedEvent, LicenceUseEvent } from './licence-use-event.ts';
import { licencesView } from './licences-view.ts';
import { missingFields, type PickerView, type Problem } from './picker-view.ts';
import { WalletController, type WalletContent } from './wallet-controller.ts';

const DAY = 86_400_000;

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
export class LicencePickerElement extends LitElement {
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
    chosen: { state: true },
    fields: { state: true },
    problem: { state: true },
    isOpening: { state: true },
    announcement: { state: true },
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
  /** The licence she chose, by its key. */
  declare protected chosen: string | undefined;
  /** The fields she ticked. */
  declare protected fields: ReadonlySet<string>;
  /** What is missing. */
  declare protected problem: Problem | undefined;
  /** Whether the confirmation is being asked for. */
  declare protected isOpening: boolean;
  /** What has changed, said once to a screen reader. */
  declare protected announcement: string;

  readonly #context = new PlatformController(this);
  readonly #wallet = new WalletController(this, this.#context);
  readonly #pages = new PageController(this);
  readonly #locale = new LocaleController(this, licencePickerZhHans, () =>
    import('../messages/en/licence-picker.ts').then(({ licencePickerEn }) => licencePickerEn),
  );
  #found: WalletContent['licences'] | undefined;

  constructor() {
    super();
    this.materials = [];
    this.fields = new Set();
    this.days = 7;
    this.isOpening = false;
    this.announcement = '';
  }

  readonly #choose = (id: string): void => {
    this.chosen = id;
    // What she allowed of one licence says nothing of another.
    this.fields = new Set();
    this.problem = undefined;
    const chosen = this.#view()?.chosen;
    if (chosen)
      this.announcement = this.#locale.words.chosen(
        chosen.licence.type,
        chosen.fields.filter(({ isCarried }) => isCarried).length,
      );
  };

  readonly #tick = (field: string, ticked: boolean): void => {
    const next = new Set(this.fields);
    if (ticked) next.add(field);
    else next.delete(field);
    this.fields = next;
    if (this.problem === 'fields' || missingFields(this.#view() ?? { chosen: undefined, fields: next }).length === 0)
      this.problem = undefined;
  };

  readonly #confirm = async (): Promise<void> => {
    const view = this.#view();
    if (!view || this.isOpening) return;
    this.problem = !view.chosen
      ? 'licence'
      : this.fields.size === 0
        ? 'fields'
        : missingFields(view).length > 0
          ? 'required'
          : undefined;
    if (this.problem) return this.#goToProblem(this.problem);
    const request = this.#request(view);
    if (!request || !this.dispatchEvent(new LicenceUseEvent(request))) return;
    await this.#open(request);
  };

  #request({ chosen, lastDay }: PickerView): AuthorizationRequest | undefined {
    const { purpose, division, onBehalfOf } = this;
    const item = parseItemKey(this.item ?? '');
    if (!chosen || !purpose || !item || !division) return undefined;
    return {
      licence: chosen.licence.id,
      purpose,
      target: { item, division },
      // In the order of the register, whatever the order of the ticks: one choice has one digest.
      fields: chosen.fields.map(({ key }) => key).filter((key) => this.fields.has(key)),
      expiresAt: `${lastDay}T23:59:59+08:00`,
      ...(onBehalfOf ? { onBehalfOf } : {}),
    };
  }

  async #open(authorization: AuthorizationRequest): Promise<void> {
    this.isOpening = true;
    this.announcement = this.#locale.words.opening;
    try {
      const confirmations = this.#context.platform?.confirmations;
      const confirmation = await confirmations?.open({ kind: 'authorize-licence', authorization });
      if (!confirmation) throw new TypeError('The context has no confirmations.');
      const address = (this.confirmAt ?? '').replaceAll('{confirmation}', encodeURIComponent(confirmation.id));
      this.dispatchEvent(new ConfirmationOpenedEvent(confirmation, address));
      if (!goTo(address)) this.problem = 'opening';
    } catch {
      this.problem = 'opening';
    } finally {
      this.isOpening = false;
    }
  }

  async #goToProblem(problem: Problem): Promise<void> {
    await this.updateComplete;
    const step = this.renderRoot.querySelector(`[data-step="${problem === 'licence' ? 'licence' : 'fields'}"]`);
    await this.#pages.showPageOf(step);
    const box = step?.querySelector<HTMLElement>('[aria-invalid]') ?? step?.querySelector('input');
    box?.focus({ preventScroll: true });
    (step?.querySelector('.problem') ?? box)?.scrollIntoView({ block: 'center' });
  }

  #view(): PickerView | undefined {
    const { content } = this.#wallet;
    if (!content) return undefined;
    const { words, locale } = this.#locale;
    const { materials, fields, purpose, recipient, disputeAt, confirmAt, isOpening, problem } = this;
    const offers = licenceOffers({ ...content, materials });
    const chosen = offers.find(({ licence, status }) => licence.id === this.chosen && status === 'valid');
    const last = dayOf(new Date(this.clock() + (Math.max(this.days, 1) - 1) * DAY).toISOString());
    const until = chosen?.licence.validUntil?.slice(0, 10);
    return {
      words,
      locale,
      offers,
      types: [...new Set(content.uses.map(({ type }) => type))],
      chosen,
      fields,
      purpose,
      recipient,
      // A use ends no later than the licence.
      lastDay: until && until < last ? until : last,
      disputeAt,
      canConfirm: Boolean(confirmAt) && offers.some(({ status }) => status === 'valid'),
      isOpening,
      problem,
      choose: this.#choose,
      tick: this.#tick,
      confirm: () => void this.#confirm(),
    };
  }

  /** Says how many licences there are, once for each answer. */
  protected override willUpdate(_: PropertyValues<this>): void {
    const licences = this.#wallet.content?.licences;
    if (!licences || licences === this.#found) return;
    this.#found = licences;
    const offers = this.#view()?.offers ?? [];
    const usable = offers.filter(({ status }) => status === 'valid').length;
    this.announcement = this.#locale.words.found(usable, offers.length - usable);
  }

  #waiting(): TemplateResult {
    const { words } = this.#locale;
    const { state, error, retry, isSlow, isOffline } = this.#wallet;
    return html`${state === 'loading' ? loadingLine(words.failure) : nothing}
      ${state === 'loading' && isSlow ? html`<p role="status">${words.slow}</p>` : nothing}
      ${state === 'failed' ? failurePanel(error, words.failure, retry) : nothing}
      ${isOffline ? html`<p>${words.offline}</p>` : nothing}<slot></slot>`;
  }

  protected override render(): TemplateResult {
    const { words, locale } = this.#locale;
    const view = this.#view();
    if (!view) return this.#waiting();
    const isEmpty = !view.offers.some(({ status }) => status === 'valid');
    const { steps, heading } = words;
    const parts = [
      { heading: steps.licence, body: licencesView(view) },
      ...(isEmpty
        ? []
        : [
            { heading: steps.fields, body: fieldsView(view) },
            { heading: steps.confirm, body: confirmView(view), hasAction: view.canConfirm },
          ]),
    ];
    return html`<div class="picker">
      ${
        this.appearance === 'large' && !isEmpty
          ? this.#pages.render({ title: heading, pages: parts, words: words.largePrint, locale })
          : html`<div class="head">
                <h2>${heading}</h2>
                ${isEmpty ? nothing : html`<p>${words.lead}</p>`}
              </div>
              ${parts.map(({ body }) => body)}`
      }
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </div>`;
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
