// Who applies: what the portal's server knows of her stands masked and goes back as a reference; the rest she types.
import { make, t } from './chrome.js';
import { field } from './form-fields.js';

const TEXT = {
  name: () => t('请填姓名', 'Please give your name'),
  idNumber: () => t('身份证号是18位，请核对', 'An identity number has 18 characters, please check'),
  'bad-check-character': () =>
    t('身份证号的最后一位对不上，请核对', 'The last character of the identity number does not fit, please check'),
  'bad-date': () =>
    t('身份证号里的出生日期不存在，请核对', 'The date of birth in the identity number does not exist, please check'),
  phone: () => t('手机号是11位数字，请核对', 'A mobile number has 11 digits, please check'),
};
const FINE = { name: /\S/, idNumber: /^\d{17}[\dX]$/, phone: /^1\d{10}$/ };

const input = (attributes) => make('input', { class: 'input', 'data-width': 'middle', ...attributes });

const DESCRIBED = {
  name: () => ({
    label: t('姓名', 'Name'),
    hint: t('和身份证上一样', 'As on the identity card'),
    control: input({ name: 'name', autocomplete: 'name', maxlength: '64' }),
  }),
  idNumber: () => ({
    label: t('身份证号', 'Identity number'),
    hint: t('18位', '18 characters'),
    control: input({ name: 'idNumber', autocomplete: 'off', maxlength: '18', spellcheck: 'false' }),
  }),
  phone: () => ({
    label: t('手机', 'Mobile number'),
    hint: t('补正、办结时发短信给您', 'For messages about corrections and the result'),
    control: input({ name: 'phone', type: 'tel', autocomplete: 'tel', maxlength: '11' }),
  }),
};

/** One value: as it is known, with a way to give another where that makes sense, or a field to type it in. */
function valueField(key, known, given) {
  const typed = field(DESCRIBED[key]());
  typed.control.value = typeof given === 'string' ? given : '';
  const isTyped = () => known === undefined || !typed.element.hidden;
  const element = make('div', {}, typed.element);
  if (known) {
    const change = () => {
      fixed.hidden = true;
      typed.element.hidden = false;
      typed.control.focus();
    };
    const fixed = make(
      'div',
      { class: 'field', 'data-known': key },
      make('p', { class: 'field__label' }, typed.label),
      make('p', {}, make('span', { class: 'num' }, known.masked)),
      // Who she is stands fast; how to reach her is hers to say.
      key === 'phone' &&
        make('button', { class: 'plain', type: 'button', onclick: change }, t('换一个号码', 'Give another number')),
    );
    element.prepend(fixed);
    typed.element.hidden = typeof given !== 'string';
    fixed.hidden = !typed.element.hidden;
  }
  const text = () => {
    const value = typed.control.value.trim();
    return key === 'idNumber' ? value.toUpperCase() : value;
  };
  return {
    ...typed,
    element,
    value: () => (isTyped() ? text() : known),
    wrong: () => (isTyped() && !FINE[key].test(text()) ? TEXT[key]() : undefined),
  };
}

/** The fields of the person, by what they are. */
export function personFields({ known = {}, given = {} }) {
  const fields = Object.fromEntries(
    Object.keys(DESCRIBED).map((key) => [key, valueField(key, known[key], given[key])]),
  );
  return {
    all: Object.values(fields),
    element: make('div', { class: 'row__text fields' }, ...Object.values(fields).map(({ element }) => element)),
    values: () => Object.fromEntries(Object.entries(fields).map(([key, { value }]) => [key, value()])),
    /** Where a finding of the platform's belongs, with its words. */
    findingAt: ({ path, code }) =>
      path[0] === 'applicant' && fields[path[1]]
        ? { field: fields[path[1]], text: (TEXT[code] ?? TEXT[path[1]])() }
        : undefined,
  };
}
