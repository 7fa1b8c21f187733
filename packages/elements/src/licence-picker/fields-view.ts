import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../look/icons.ts';
import type { OfferedField } from './licence-offers.ts';
import { isRequired, missingFields, type PickerView } from './picker-view.ts';

function fieldRow({ words, fields, tick, problem }: PickerView, field: OfferedField): TemplateResult {
  const { key, isCarried, requiredFor } = field;
  const why = requiredFor.length > 0 ? words.requiredFor(words.list(requiredFor)) : words.registeredOnly;
  if (!isCarried)
    return html`<li class="row">
      <div class="row__text"><strong>${words.field(key)}</strong><span class="soft">${words.notCarried}</span></div>
      <p class="row__margin"></p>
    </li>`;
  const must = isRequired(field);
  const isMissing = must && problem === 'required' && !fields.has(key);
  return html`<li class="row" part="field">
    <div class="row__text">
      <label class="choice">
        <input
          type="checkbox"
          data-field=${key}
          aria-invalid=${isMissing ? 'true' : nothing}
          .checked=${live(fields.has(key))}
          @change=${(event: Event) => tick(key, (event.target as HTMLInputElement).checked)}
        />
        <span><strong>${words.field(key)}</strong><span class="detail">${why}</span></span>
      </label>
    </div>
    <p class="row__margin">
      <span class="status" data-tone=${must ? 'act' : 'quiet'}
        >${icon(must ? 'pen' : 'todo')}<span>${must ? words.required : words.optional}</span></span
      >
    </p>
  </li>`;
}

/** Field by field what may be seen: none is ticked for her, and none is offered that the item has not registered. */
export function fieldsView(view: PickerView): TemplateResult {
  const { words, chosen, problem } = view;
  const missing = words.list(missingFields(view).map(({ key }) => words.field(key)));
  const says = problem === 'fields' ? words.problems.fields : words.problems.required(missing);
  return html`<section class="group" data-step="fields">
    <h3>${words.steps.fields}</h3>
    ${
      chosen
        ? html`<p>${words.fieldsLead}</p>
            ${
              problem === 'fields' || problem === 'required'
                ? html`<p class="problem" role="alert">${icon('late')}<span>${says}</span></p>`
                : nothing
            }
            <fieldset>
              <legend class="visually-hidden">${words.fieldsOf(chosen.licence.type)}</legend>
              <ol class="rows" role="list">
                ${chosen.fields.map((field) => fieldRow(view, field))}
              </ol>
            </fieldset>`
        : html`<p class="soft">${words.chooseFirst}</p>`
    }
  </section>`;
}
