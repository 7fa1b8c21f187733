import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TolerantAcceptance } from '@tongban/domain';
import type { MaterialDecision } from '@tongban/domain/materials';
import type { MaterialChoice } from './material-option-chosen-event.ts';
import { choiceOf } from './verdict-groups.ts';
import type { VerdictView } from './verdict-view.ts';

/** Until when it may follow; an option without a limit is never offered. */
export const limitText = ({ say }: VerdictView, { amount, unit, countsFrom }: TolerantAcceptance): string =>
  say.limit(amount ?? 0, unit ?? '', countsFrom ?? '');

function note(view: VerdictView, { options }: MaterialDecision, choice: MaterialChoice | undefined) {
  const offered = options.find(({ kind }) => kind === choice);
  if (!offered) return nothing;
  const { committed, follows } = view.say.options;
  return html`<p>${offered.kind === 'may-follow' ? follows(limitText(view, offered.deferral)) : committed}</p>`;
}

/** The ways to give a material: none is chosen for her. */
export function optionsView(view: VerdictView, decision: MaterialDecision): TemplateResult | typeof nothing {
  const { requirement, options } = decision;
  if (options.length === 0) return nothing;
  const { say, chosen, choose } = view;
  const { id, name } = requirement;
  const choice = choiceOf(chosen, id);
  const ways: readonly MaterialChoice[] = ['hand-in', ...options.map(({ kind }) => kind)];
  return html`<p class="print-only">
      <span>${say.print.options}</span>
      ${ways.map((way) => html`<span><span class=${choice === way ? 'tick tick--on' : 'tick'} aria-hidden="true"></span>${say.options[way]}</span>`)}
    </p>
    <fieldset class="ways no-print">
      <legend class="visually-hidden">${say.options.legend(name)}</legend>
      ${ways.map(
        (way) =>
          html`<label class="choice">
            <input
              type="radio"
              name=${`way-${requirement.id}`}
              data-key=${`${way}/${id}`}
              .checked=${live(choice === way)}
              @change=${() => choose(id, way)}
            />
            <span>${say.options[way]}</span>
          </label>`,
      )}
    </fieldset>
    ${note(view, decision, choice)}`;
}

/** Nobody must use her e-licence: she may hand the paper in, and think again. */
export function optOutView(view: VerdictView, decision: MaterialDecision): TemplateResult | typeof nothing {
  if (decision.verdict !== 'use-licence') return nothing;
  const { id, name } = decision.requirement;
  const isOut = choiceOf(view.chosen, id) === 'hand-in';
  const { back, optOut } = view.say.options;
  return html`<button
    class="plain no-print"
    type="button"
    data-key=${`licence/${id}`}
    @click=${() => view.choose(id, isOut ? undefined : 'hand-in')}
  >
    <span>${isOut ? back : optOut}</span><span class="visually-hidden">${view.words.whyName(name)}</span>
  </button>`;
}
