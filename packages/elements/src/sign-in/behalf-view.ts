import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Representation } from '@tongban/domain';
import { itemKey } from '@tongban/domain/rules';
import { dayText } from '../locale/format.ts';
import type { Locale } from '../locale/locale-controller.ts';
import { icon } from '../look/icons.ts';
import type { BehalfMessages } from '../messages/zh-hans/behalf.ts';

export { behalfZhHans } from '../messages/zh-hans/behalf.ts';

/** What the choice needs. */
export interface BehalfView {
  /** The representations that the platform knows. */
  representations: readonly Representation[];
  /** The key of the one in use. */
  onBehalfOf: string | undefined;
  /** For which item, as `kind:code`; any when absent. */
  item: string | undefined;
  /** Today in Asia/Shanghai. */
  today: string;
  /** The words. */
  words: BehalfMessages;
  /** Their language. */
  locale: Locale;
  /** Told of a choice. */
  choose: (id: string | undefined) => void;
}

const isOver = ({ endedOn, until }: Representation, today: string): boolean =>
  (endedOn !== undefined && endedOn <= today) || (until !== undefined && until < today);

/** Why one cannot be used now; absent where it can. */
function obstacle(of: Representation, { item, today, words, locale }: BehalfView): string | undefined {
  const name = of.principal.maskedName;
  if (isOver(of, today)) return words.ended(name, of.kind);
  if (of.from > today) return words.notYet(name, dayText(of.from, locale, today));
  const { items } = of.scope;
  return item && items && !items.some((each) => itemKey(each) === item) ? words.outside(name) : undefined;
}

function choice(of: Representation | undefined, view: BehalfView): TemplateResult {
  const { words } = view;
  const details = of && [
    words.how(of.kind),
    of.until && words.until(dayText(of.until, view.locale, view.today)),
    words.acts(of.scope.acts),
  ];
  return html`<li>
    <label class="choice">
      <input
        type="radio"
        name="behalf"
        .checked=${live(view.onBehalfOf === of?.id)}
        @change=${() => view.choose(of?.id)}
      />
      <span
        >${of ? html`<strong>${of.principal.maskedName}</strong>` : words.self}
        ${details?.map((text) => (text ? html`<span class="detail">${text}</span>` : nothing))}</span
      >
    </label>
  </li>`;
}

/** On whose behalf she acts, and the choice of another; what cannot be used says why. */
export function behalfView(view: BehalfView): TemplateResult | typeof nothing {
  const { representations, onBehalfOf, words } = view;
  if (representations.length === 0) return nothing;
  const obstacles = representations.map((of) => [of, obstacle(of, view)] as const);
  const usable = obstacles.flatMap(([of, why]) => (why ? [] : [of]));
  const current = usable.find(({ id }) => id === onBehalfOf);
  return html`${
      current
        ? html`<p class="status" data-tone="act" part="behalf">
            ${icon('you')}<span>${words.acting(current.principal.maskedName)}</span>
          </p>`
        : nothing
    }
    <details class="no-print">
      <summary>${icon('more')}<span>${current ? words.change : words.forOthers}</span></summary>
      <fieldset class="inset">
        <legend>${words.legend}</legend>
        <ul role="list">
          ${[undefined, ...usable].map((of) => choice(of, view))}
        </ul>
        ${obstacles.map(([, why]) => (why ? html`<p class="soft">${why}</p>` : nothing))}
      </fieldset>
    </details>`;
}
