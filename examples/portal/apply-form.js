// The form of the application: what is asked, what is wrong with it, and what was filled in.
import { applicableMaterials } from '/embed/tongban.js';
import { make, t } from './chrome.js';
import { materialFields } from './apply-materials.js';
import { choices, field } from './form-fields.js';
import { askedPlace, originalWay } from './places.js';

const TEXT = {
  name: () => t('请填姓名', 'Please give your name'),
  idNumber: () => t('身份证号是18位，请核对', 'An identity number has 18 characters, please check'),
  'bad-check-character': () =>
    t('身份证号的最后一位对不上，请核对', 'The last character of the identity number does not fit, please check'),
  'bad-date': () =>
    t('身份证号里的出生日期不存在，请核对', 'The date of birth in the identity number does not exist, please check'),
  phone: () => t('手机号是11位数字，请核对', 'A mobile number has 11 digits, please check'),
  situation: () => t('请选一个', 'Please choose one'),
  participating: () => t('请选原来是哪里', 'Please choose the place'),
};

const input = (attributes) => make('input', { class: 'input', 'data-width': 'middle', ...attributes });

function placeField(question, divisions, chosen) {
  const control = make(
    'select',
    { class: 'input', 'data-width': 'middle', name: 'participating' },
    make('option', { value: '' }, t('请选', 'Please choose')),
    ...divisions.map(({ code, name }) => make('option', { value: code, lang: 'zh-Hans' }, name)),
  );
  control.value = chosen ?? '';
  const hint = t('那里会替您办好它那一段，您不用去。', 'It does its part for you; you need not go there.');
  return field({ label: question, hint, control });
}

/** Builds the form for a guide and a draft, for whoever hands in at `here`. */
export function applicationForm({ guide, content, here, divisions }) {
  const known = content.applicant ?? {};
  const person = {
    name: field({
      label: t('姓名', 'Name'),
      hint: t('和身份证上一样', 'As on the identity card'),
      control: input({ name: 'name', autocomplete: 'name', maxlength: '64' }),
    }),
    idNumber: field({
      label: t('身份证号', 'Identity number'),
      hint: t('18位', '18 characters'),
      control: input({ name: 'idNumber', autocomplete: 'off', maxlength: '18', spellcheck: 'false' }),
    }),
    phone: field({
      label: t('手机', 'Mobile number'),
      hint: t('补正、办结时发短信给您', 'For messages about corrections and the result'),
      control: input({ name: 'phone', type: 'tel', autocomplete: 'tel', maxlength: '11' }),
    }),
  };
  for (const [key, { control }] of Object.entries(person)) control.value = known[key] ?? '';
  const purpose = field({
    label: t('办这件事做什么用？', 'What is it for?'),
    hint: t(
      '可以不填。写清楚用在哪个国家或地区，可以少补一次。',
      'You may leave it out. Naming the country or region may save you a correction.',
    ),
    control: make('textarea', { class: 'input', name: 'purpose', maxlength: '500' }),
  });
  purpose.control.value = content.fields?.purpose ?? '';
  const situations = guide.situations.status === 'present' ? guide.situations.value : [];
  const asked = situations.map((situation) => ({
    id: situation.id,
    ...choices({
      legend: situation.question,
      name: `situation-${situation.id}`,
      options: situation.options,
      chosen: content.situation?.[situation.id],
    }),
  }));
  const question = askedPlace(guide);
  const place = question && placeField(question, divisions, content.fields?.participating);

  const situation = () =>
    Object.fromEntries(
      asked.map(({ id, element }) => [id, element.querySelector('input:checked')?.value]).filter(([, value]) => value),
    );
  const needed = () => applicableMaterials(guide, situation()).needed.map(({ requirement }) => requirement);

  const materials = materialFields({ needed, known: content.materials ?? [], original: originalWay(guide, here) });
  for (const { element } of asked) element.addEventListener('change', materials.show);

  const section = (title, body, note) =>
    make(
      'section',
      { class: 'row' },
      make('h2', { class: 'row__margin' }, title),
      body,
      note && make('p', { class: 'row__note' }, note),
    );
  const rows = make(
    'div',
    { class: 'rows' },
    section(
      t('您的信息', 'About you'),
      make('div', { class: 'row__text fields' }, ...Object.values(person).map(({ element }) => element)),
      t(
        '示例网站：请用下面的“填入虚构申请人”，不要填真人的信息。',
        'A sample site: use “Fill in a made-up applicant” below, never a real person’s data.',
      ),
    ),
    asked.length > 0 &&
      section(
        t('您的情形', 'Your situation'),
        make('div', { class: 'row__text fields' }, ...asked.map(({ element }) => element)),
      ),
    place && section(t('原来的地方', 'The other place'), make('div', { class: 'row__text fields' }, place.element)),
    section(t('用途', 'Purpose'), make('div', { class: 'row__text fields' }, purpose.element)),
    section(
      t('材料', 'Materials'),
      materials.element,
      t(
        '文件不离开这一页：示例平台只记文件名和指纹。',
        'Files do not leave this page: the sample platform keeps name and digest only.',
      ),
    ),
  );

  const values = () => ({
    applicant: Object.fromEntries(
      Object.entries(person)
        .map(([key, { control }]) => [key, control.value.trim()])
        .map(([key, value]) => [key, key === 'idNumber' ? value.toUpperCase() : value]),
    ),
    situation: situation(),
    fields: {
      ...(purpose.control.value.trim() && { purpose: purpose.control.value.trim() }),
      ...(place?.control.value && { participating: place.control.value }),
    },
    materials: materials.values(),
  });

  const clear = () =>
    [...Object.values(person), ...asked, ...(place ? [place] : []), ...materials.shown()].forEach((one) =>
      one.setError(),
    );
  const errors = () => {
    clear();
    const { applicant } = values();
    const wrong = [];
    const check = (fine, one, text) => {
      if (fine) return;
      one.setError(text);
      wrong.push({ field: one, text });
    };
    check(applicant.name, person.name, TEXT.name());
    check(/^\d{17}[\dX]$/.test(applicant.idNumber), person.idNumber, TEXT.idNumber());
    check(/^1\d{10}$/.test(applicant.phone), person.phone, TEXT.phone());
    for (const one of asked)
      check(one.element.querySelector('input:checked'), one, `${one.label}：${TEXT.situation()}`);
    if (place) check(place.control.value, place, TEXT.participating());
    for (const one of materials.shown()) check(!one.wrong(), one, one.wrong());
    return wrong;
  };
  // What the platform found wrong, shown at its field; what it says of no field is left to the panel.
  const errorsOf = (findings = []) =>
    findings.flatMap(({ path, code }) => {
      const one = path[0] === 'applicant' ? person[path[1]] : path[1] === 'participating' ? place : undefined;
      if (!one) return [];
      const text = (TEXT[code] ?? TEXT[path[1]])();
      one.setError(text);
      return [{ field: one, text }];
    });
  const fill = (applicant) => {
    for (const [key, { control }] of Object.entries(person)) control.value = applicant[key];
  };
  const placeName = () => place?.control.selectedOptions[0]?.textContent;
  return { rows, values, errors, errorsOf, fill, place: place && { question, name: placeName } };
}
