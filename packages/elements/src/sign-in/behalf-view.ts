import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Representation } from '@tongban/domain';
import { itemKey } from '@tongban/domain/rules';
import { dayText } from '../locale/format.ts';
import type { Locale } from '../locale/locale-controller.ts';
import { icon } from '../look/icons.ts';
import type { SignInMessages } from '../messages/zh-hans/sign-in.ts';

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
  words: SignInMessages;
  /** Their language. */
  locale: Locale;
  /** Told of a choice. */
  choose: (id: string | undefined) => void;
}

const isOver = ({ endedOn, until }: Representation, today: string): boolean =>
  (endedOn !== undefined && endedOn <= today) || (until !== undefined && until < today);

/** Why one cannot be used now; absent where it can. */
function obstacle(of: Representation, { item, today, words: { behalf }, locale }: BehalfView): string | undefined {
  const name = of.principal.maskedName;
  if (isOver(of, today)) return behalf.ended(name, of.kind);
  if (of.from > today) return behalf.notYet(name, dayText(of.from, locale, today));
  const { items } = of.scope;
  return item && items && !items.some((each) => itemKey(each) === item) ? behalf.outside(name) : undefined;
}

function choice(of: Representation | undefined, view: BehalfView): TemplateResult {
  const { behalf } = view.words;
  const details = of && [
    behalf.how(of.kind),
    of.until && behalf.until(dayText(of.until, view.locale, view.today)),
    behalf.acts(of.scope.acts),
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
        >${of ? html`<strong>${of.principal.maskedName}</strong>` : behalf.self}
        ${details?.map((text) => (text ? html`<span class="detail">${text}</span>` : nothing))}</span
      >
    </label>
  </li>`;
}

/** On whose behalf she acts, and the choice of another; what cannot be used says why. */
export function behalfView(view: BehalfView): TemplateResult | typeof nothing {
  const { representations, onBehalfOf, words } = view;
  if (representations.length === 0) return nothing;
  const { behalf } = words;
  const obstacles = representations.map((of) => [of, obstacle(of, view)] as const);
  const usable = obstacles.flatMap(([of, why]) => (why ? [] : [of]));
  const current = usable.find(({ id }) => id === onBehalfOf);
  return html`${
      current
        ? html`<p class="status" data-tone="act" part="behalf">
            ${icon('you')}<span>${behalf.acting(current.principal.maskedName)}</span>
          </p>`
        : nothing
    }
    <details class="no-print">
      <summary>${icon('more')}<span>${current ? behalf.change : behalf.forOthers}</span></summary>
      <fieldset class="inset">
        <legend>${behalf.legend}</legend>
        <ul role="list">
          ${[undefined, ...usable].map((of) => choice(of, view))}
        </ul>
        ${obstacles.map(([, why]) => (why ? html`<p class="soft">${why}</p>` : nothing))}
      </fieldset>
    </details>`;
}
