import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../locale/format.ts';
import { icon } from '../look/icons.ts';
import type { PickerView } from './picker-view.ts';

/** Everything once more, and the way to the portal's own page: only there she can say yes. */
export function confirmView(view: PickerView): TemplateResult {
  const { words, locale, chosen, fields, purpose, recipient, lastDay, canConfirm, isOpening, problem } = view;
  const { facts } = words;
  const ticked = chosen?.fields.filter(({ key }) => fields.has(key)).map(({ key }) => words.field(key)) ?? [];
  const nothingYet = html`<span class="soft">${words.nothingYet}</span>`;
  const fact = (name: string, value: unknown) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<section class="group" data-step="confirm">
    <h3>${words.steps.confirm}</h3>
    <dl class="summary" part="summary">
      ${fact(facts.purpose, purpose)} ${recipient ? fact(facts.recipient, recipient) : nothing}
      ${fact(facts.licence, chosen?.licence.type ?? nothingYet)}
      ${fact(facts.fields, ticked.length > 0 ? words.list(ticked) : nothingYet)}
      ${fact(facts.until, words.untilDay(dayText(lastDay, locale)))}
    </dl>
    ${
      canConfirm
        ? html`<p>${words.notConsent}</p>
            ${
              problem === 'opening'
                ? html`<p class="problem" role="alert">${icon('late')}<span>${words.problems.opening}</span></p>`
                : nothing
            }
            <div class="actions">
              <button
                class="button button--primary confirm"
                type="button"
                aria-disabled=${isOpening ? 'true' : nothing}
                @click=${view.confirm}
              >
                ${isOpening ? words.opening : words.confirm}
              </button>
            </div>`
        : nothing
    }
    <p class="soft">${words.declined}</p>
    <div class="actions"><slot name="actions"></slot></div>
  </section>`;
}
