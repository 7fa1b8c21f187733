import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { AuthorizationRequest, ELicence, MaterialRequirement } from '@tongban/domain';
import { dayOf, parseItemKey } from '@tongban/domain/rules';
import type { PlatformController } from '../context/platform-controller.ts';
import { PageController } from '../large-print/page-controller.ts';
import { goTo } from '../load/go-to.ts';
import { confirmView } from './confirm-view.ts';
import { fieldsView } from './fields-view.ts';
import { licenceOffers } from './licence-offers.ts';
import { ConfirmationOpenedEvent, LicenceUseEvent } from './licence-use-event.ts';
import { licencesView } from './licences-view.ts';
import { type ChoiceInput, missingFields, type PickerView, type Problem } from './picker-view.ts';

export { licencePickerZhHans } from '../messages/zh-hans/licence-picker.ts';

const DAY = 86_400_000;

/** An element in which a licence is chosen. */
export interface ChoiceHost extends LitElement {
  /** The materials that this person needs. */
  materials: readonly MaterialRequirement[];
  /** Why a licence is to be used. */
  purpose: string | undefined;
  /** Who is to see it. */
  recipient: string | undefined;
  /** For which item, as `kind:code`. */
  item: string | undefined;
  /** In which division. */
  division: string | undefined;
  /** The key of the representation in use. */
  onBehalfOf: string | undefined;
  /** For how many days, today among them. */
  days: number;
  /** The portal's own confirmation page. */
  confirmAt: string | undefined;
  /** Where an objection is filed. */
  disputeAt: string | undefined;
  /** `large` for large print. */
  appearance: 'large' | undefined;
  /** What time it is, in milliseconds. */
  clock: () => number;
}

/** What a person has chosen so far, what of it is missing, and the way on to the portal's own confirmation page. */
export class LicenceChoice {
  /** What has changed, said once to a screen reader. */
  announcement = '';
  readonly #host: ChoiceHost;
  readonly #context: PlatformController;
  readonly #pages: PageController;
  #chosen: string | undefined;
  #fields: ReadonlySet<string> = new Set();
  #problem: Problem | undefined;
  #isOpening = false;
  #said: readonly ELicence[] | undefined;
  #input: ChoiceInput | undefined;

  /**
   * @param host the element
   * @param context where it finds its platform
   */
  constructor(host: ChoiceHost, context: PlatformController) {
    this.#host = host;
    this.#context = context;
    this.#pages = new PageController(host);
  }

  /** The choice as it stands. */
  render(input: ChoiceInput): TemplateResult {
    this.#input = input;
    const { content, words, locale } = input;
    const view = this.#view(input);
    const usable = view.offers.filter(({ status }) => status === 'valid').length;
    // How many there are is said once for each answer of the wallet.
    if (content.licences !== this.#said) this.announcement = words.found(usable, view.offers.length - usable);
    this.#said = content.licences;
    const { steps, heading } = words;
    const parts = [{ heading: steps.licence, body: licencesView(view) }];
    const rest = [
      { heading: steps.fields, body: fieldsView(view) },
      { heading: steps.confirm, body: confirmView(view), hasAction: view.canConfirm },
    ];
    const pages = usable > 0 ? [...parts, ...rest] : parts;
    return html`<div class="picker">
      ${
        this.#host.appearance === 'large' && usable > 0
          ? this.#pages.render({ title: heading, pages, words: words.largePrint, locale })
          : html`<div class="head">
                <h2>${heading}</h2>
                ${usable > 0 ? html`<p>${words.lead}</p>` : nothing}
              </div>
              ${pages.map(({ body }) => body)}`
      }
    </div>`;
  }

  readonly #choose = (id: string): void => {
    this.#chosen = id;
    // What she allowed of one licence says nothing of another.
    this.#fields = new Set();
    this.#problem = undefined;
    const { chosen, words } = (this.#input && this.#view(this.#input)) ?? {};
    if (chosen)
      this.announcement =
        words?.chosen(chosen.licence.type, chosen.fields.filter(({ isCarried }) => isCarried).length) ?? '';
    this.#host.requestUpdate();
  };

  readonly #tick = (field: string, ticked: boolean): void => {
    const next = new Set(this.#fields);
    if (ticked) next.add(field);
    else next.delete(field);
    this.#fields = next;
    const isComplete = this.#input && missingFields(this.#view(this.#input)).length === 0;
    if (this.#problem === 'fields' || isComplete) this.#problem = undefined;
    this.#host.requestUpdate();
  };

  readonly #confirm = async (): Promise<void> => {
    if (!this.#input || this.#isOpening) return;
    const view = this.#view(this.#input);
    this.#problem = !view.chosen
      ? 'licence'
      : this.#fields.size === 0
        ? 'fields'
        : missingFields(view).length > 0
          ? 'required'
          : undefined;
    this.#host.requestUpdate();
    if (this.#problem) return this.#goToProblem(this.#problem);
    const request = this.#request(view);
    if (!request || !this.#host.dispatchEvent(new LicenceUseEvent(request))) return;
    await this.#open(request, view.words.opening);
  };

  #request({ chosen, lastDay }: PickerView): AuthorizationRequest | undefined {
    const { purpose, division, onBehalfOf } = this.#host;
    const item = parseItemKey(this.#host.item ?? '');
    if (!chosen || !purpose || !item || !division) return undefined;
    return {
      licence: chosen.licence.id,
      purpose,
      target: { item, division },
      // In the order of the register, whatever the order of the ticks: one choice has one digest.
      fields: chosen.fields.map(({ key }) => key).filter((key) => this.#fields.has(key)),
      expiresAt: `${lastDay}T23:59:59+08:00`,
      ...(onBehalfOf ? { onBehalfOf } : {}),
    };
  }

  async #open(authorization: AuthorizationRequest, announcement: string): Promise<void> {
    this.#isOpening = true;
    this.announcement = announcement;
    this.#host.requestUpdate();
    try {
      const confirmations = this.#context.platform?.confirmations;
      const confirmation = await confirmations?.open({ kind: 'authorize-licence', authorization });
      if (!confirmation) throw new TypeError('The context has no confirmations.');
      const address = (this.#host.confirmAt ?? '').replaceAll('{confirmation}', encodeURIComponent(confirmation.id));
      this.#host.dispatchEvent(new ConfirmationOpenedEvent(confirmation, address));
      if (!goTo(address)) this.#problem = 'opening';
    } catch {
      this.#problem = 'opening';
    } finally {
      this.#isOpening = false;
      this.#host.requestUpdate();
    }
  }

  async #goToProblem(problem: Problem): Promise<void> {
    await this.#host.updateComplete;
    const step = this.#host.renderRoot.querySelector(`[data-step="${problem === 'licence' ? 'licence' : 'fields'}"]`);
    await this.#pages.showPageOf(step);
    const box = step?.querySelector<HTMLElement>('[aria-invalid]') ?? step?.querySelector('input');
    box?.focus({ preventScroll: true });
    (step?.querySelector('.problem') ?? box)?.scrollIntoView({ block: 'center' });
  }

  #view({ content, words, locale }: ChoiceInput): PickerView {
    const { materials, purpose, recipient, item, division, disputeAt, confirmAt, days, clock } = this.#host;
    const offers = licenceOffers({ ...content, materials });
    const chosen = offers.find(({ licence, status }) => licence.id === this.#chosen && status === 'valid');
    const last = dayOf(new Date(clock() + (Math.max(days, 1) - 1) * DAY).toISOString());
    const until = chosen?.licence.validUntil?.slice(0, 10);
    return {
      words,
      locale,
      offers,
      types: [...new Set(content.uses.map(({ type }) => type))],
      chosen,
      fields: this.#fields,
      purpose,
      recipient,
      // A use ends no later than the licence.
      lastDay: until && until < last ? until : last,
      disputeAt,
      canConfirm: Boolean(confirmAt && purpose && item && division) && offers.some(({ status }) => status === 'valid'),
      isOpening: this.#isOpening,
      problem: this.#problem,
      choose: this.#choose,
      tick: this.#tick,
      confirm: () => void this.#confirm(),
    };
  }
}
