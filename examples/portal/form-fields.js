// The fields of a form as the pages write them: label, hint, error, control.
import { make, t } from './chrome.js';

let count = 0;

/** A field with its label, hint and control; `setError` shows or clears what is wrong. */
export function field({ label, hint, control, lang }) {
  count += 1;
  const id = `field-${count}`;
  control.id = id;
  const error = make('p', { class: 'status', 'data-tone': 'late', id: `${id}-error`, hidden: true });
  const hintLine = hint && make('p', { class: 'hint', id: `${id}-hint` }, hint);
  const element = make('div', { class: 'field' }, make('label', { for: id, lang }, label), hintLine, error, control);
  const describe = (wrong) => {
    const ids = [wrong && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
    if (ids) control.setAttribute('aria-describedby', ids);
    else control.removeAttribute('aria-describedby');
  };
  describe(false);
  return { element, control, label, setError: (text) => mark({ element, control, error, describe }, text) };
}

function mark({ element, control, error, describe }, text) {
  error.textContent = text ?? '';
  error.hidden = !text;
  element.toggleAttribute('data-tone', Boolean(text));
  if (text) element.setAttribute('data-tone', 'late');
  if (text) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  describe(Boolean(text));
}

/** A question with one answer among several. */
export function choices({ legend, name, options, chosen }) {
  const error = make('p', { class: 'status', 'data-tone': 'late', hidden: true });
  const element = make(
    'fieldset',
    { class: 'field' },
    make('legend', { lang: 'zh-Hans' }, legend),
    error,
    ...options.map(({ id, label, note }) =>
      make(
        'label',
        { class: 'choice', lang: 'zh-Hans' },
        make('input', { type: 'radio', name, value: id, checked: id === chosen }),
        make('span', {}, label),
        note && make('small', {}, note),
      ),
    ),
  );
  const control = element.querySelector('input');
  return {
    element,
    control,
    label: legend,
    setError: (text) => mark({ element, control, error, describe: () => undefined }, text),
  };
}

/** The summary of what is wrong, with a way to each place; it takes the focus. */
export function errorSummary(errors) {
  const list = errors.map(({ field: { control }, text }) => {
    const go = (event) => {
      event.preventDefault();
      control.focus();
    };
    return make('li', {}, make('a', { href: `#${control.id}`, onclick: go }, text));
  });
  return make(
    'section',
    { class: 'now', 'data-tone': 'late', role: 'alert', tabindex: '-1' },
    make(
      'h2',
      {},
      t(
        `还有${errors.length}处没填好`,
        `${errors.length} ${errors.length === 1 ? 'thing is' : 'things are'} not right yet`,
      ),
    ),
    make('ul', {}, ...list),
  );
}

/** SHA-256 of a file, base64url; nothing where the page may not compute it (no secure context). */
export async function digestOf(file) {
  if (!globalThis.crypto?.subtle) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
