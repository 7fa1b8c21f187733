import type { Errors, Field, Option, Values } from '../fields.ts';
import { flag, html, type Html } from '../html.ts';
import type { Speak } from '../words.ts';
import { icon } from './icon.ts';

/** What a form shows besides its fields. */
export interface FormState {
  /** The key of the form: ids begin with it. */
  id: string;
  /** What was typed before; absent in a fresh form. */
  values?: Values | undefined;
  /** What was wrong with it. */
  errors: Errors;
  /** The language. */
  t: Speak;
}

/** The id of a field's control, where the summary of the errors leads. */
export const controlId = (form: string, name: string): string => `${form}-${name}`;

type Single = Exclude<Field, { kind: 'group' }>;

const labelOf = ({ label }: Option, t: Speak): Html =>
  typeof label === 'string' ? html`<span lang="zh-Hans">${label}</span>` : html`<span>${t(label)}</span>`;

function typedIn(field: Single, values: Values | undefined): readonly string[] {
  if (values) return field.kind === 'checks' ? values.all(field.name) : [values.text(field.name)];
  return typeof field.value === 'string' ? [field.value] : (field.value ?? []);
}

/** One field with its label, its hint and what is wrong with it. */
export function fieldView(field: Field, state: FormState): Html {
  const { t, id: form, errors } = state;
  if (field.kind === 'group') {
    return html`<fieldset class="group-of-fields">
      <legend>${t(field.legend)}</legend>
      ${field.hint && html`<p class="hint">${t(field.hint)}</p>`}
      <div class="fields-in-group">${field.fields.map((inner) => fieldView(inner, state))}</div>
    </fieldset>`;
  }
  const { name, label, hint } = field;
  const error = errors.get(name);
  const id = controlId(form, name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const wrong =
    error && html`<p class="status" data-tone="late" id="${id}-error">${icon('late')}<span>${t(error)}</span></p>`;
  const help = hint && html`<p class="hint" id="${id}-hint">${t(hint)}</p>`;
  const about = html`${described && html` aria-describedby="${described}"`}${error && html` aria-invalid="true"`}`;
  const tone = error && html` data-tone="late"`;
  const typed = typedIn(field, state.values);
  if (field.kind === 'choice' || field.kind === 'checks') {
    const type = field.kind === 'checks' ? 'checkbox' : 'radio';
    const options = field.options.map(
      (option, at) =>
        html`<label class="choice">
          <input
            type="${type}"
            id="${at === 0 ? id : `${id}-${at}`}"
            name="${name}"
            value="${option.value}"
            ${flag('checked', typed.includes(option.value))}
          />
          ${labelOf(option, t)}
        </label>`,
    );
    return html`<fieldset class="field" ${tone}${about}>
      <legend>${t(label)}</legend>
      ${help}${wrong}${options}
    </fieldset>`;
  }
  return html`<div class="field" ${tone}>
    <label for="${id}">${t(label)}</label>${help}${wrong}${control(field, { id, typed: typed[0] ?? '', about, t })}
  </div>`;
}

interface Control {
  id: string;
  typed: string;
  about: Html;
  t: Speak;
}

function control(field: Single, { id, typed, about, t }: Control): Html {
  const { name, kind } = field;
  if (kind === 'select') {
    const options = field.options.map(
      ({ value, label }) =>
        html`<option
          value="${value}"
          ${typeof label === 'string' && html`lang="zh-Hans"`}
          ${flag('selected', value === typed)}
        >
          ${typeof label === 'string' ? label : t(label)}
        </option>`,
    );
    return html`<select class="input" data-width="middle" id="${id}" name="${name}" ${about}>
      ${options}
    </select>`;
  }
  if (kind === 'lines')
    return html`<textarea class="input" id="${id}" name="${name}" rows="3" ${about}>${typed}</textarea>`;
  const type = kind === 'day' ? html`type="date"` : html`type="text"${kind === 'money' && html` inputmode="decimal"`}`;
  const width = kind === 'text' ? '' : html` data-width="middle"`;
  return html`<input
    class="input"
    ${width}
    ${type}
    id="${id}"
    name="${name}"
    value="${typed}"
    autocomplete="off"
    ${about}
  />`;
}
