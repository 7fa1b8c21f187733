import type { ActForm } from '../acts/act-form.ts';
import type { CaseAtDesk } from '../case-at-desk.ts';
import type { Errors, Values } from '../fields.ts';
import { flag, html, type Html } from '../html.ts';
import { deskPath, type Visit } from '../visit.ts';
import { fieldView } from './field-view.ts';

/** An act that a clerk has begun: what she typed, and what is wrong with it. */
export interface Begun {
  /** The form. */
  form: ActForm;
  /** What was typed. */
  values: Values;
  /** What is wrong. */
  errors: Errors;
  /** How many rows it shows. */
  rows: number;
}

/** The form of one act, sent with the length of the log that the clerk saw. */
export function actForm(form: ActForm, at: CaseAtDesk, { begun, visit, isMain }: ActView): Html {
  const { t } = visit;
  const { record, party } = at;
  const mine = begun?.form === form ? begun : undefined;
  const rows = mine?.rows ?? 1;
  const state = { id: form.id, values: mine?.values, errors: mine?.errors ?? new Map<string, never>(), t };
  const fields = form.fields?.(at, rows) ?? [];
  return html`<form
    class="act"
    id="form-${form.id}"
    method="post"
    action="${deskPath(party.jurisdiction?.division ?? '', record.caseNumber)}"
    autocomplete="off"
    novalidate
  >
    <input type="hidden" name="act" value="${form.id}" />
    <input type="hidden" name="seen" value="${record.acts.length}" />
    <input type="hidden" name="rows" value="${rows}" />
    ${form.hint && html`<p class="hint">${t(form.hint)}</p>`} ${fields.map((field) => fieldView(field, state))}
    <div class="actions">
      <button class="button ${isMain ? 'button--primary' : ''}" type="submit">${t(form.label)}</button>
      ${form.grows && html`<button class="button" type="submit" name="more" value="yes">${t(form.grows)}</button>`}
    </div>
  </form>`;
}

/** How a form is shown. */
export interface ActView {
  /** The act that the clerk has begun. */
  begun?: Begun | undefined;
  /** Who looks. */
  visit: Visit;
  /** Whether it has the one primary button of the page. */
  isMain: boolean;
}

/** The acts that the desk may do: the usual one open, the others folded. */
export function actsView(
  forms: readonly ActForm[],
  at: CaseAtDesk,
  { begun, visit, main }: { begun: Begun | undefined; visit: Visit; main: ActForm | undefined },
): Html {
  return html`${forms.map((form) => {
    const isMain = form === main;
    if (isMain) {
      return html`<div class="group" id="act-${form.id}">
        <h3>${visit.t(form.label)}</h3>
        ${actForm(form, at, { begun, visit, isMain })}
      </div>`;
    }
    return html`<details class="act-choice" id="act-${form.id}" ${flag('open', begun?.form === form)}>
      <summary><span>${visit.t(form.label)}</span></summary>
      ${actForm(form, at, { begun, visit, isMain })}
    </details>`;
  })}`;
}
