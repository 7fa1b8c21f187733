// The form of the application: what is asked, what is wrong with it, and what was filled in.
import { applicableMaterials } from '/embed/tongban.js';
import { make, t } from './chrome.js';
import { materialFields } from './apply-materials.js';
import { shownFields } from './apply-licence.js';
import { personFields } from './apply-person.js';
import { choices, field } from './form-fields.js';
import { askedPlace, originalWay } from './places.js';

const TEXT = {
  situation: () => t('请选一个', 'Please choose one'),
  participating: () => t('请选原来是哪里', 'Please choose the place'),
};

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

/**
 * Builds the form for a guide and a draft, for whoever hands in at `here`. `known` is what the portal's server knows of
 * her; `licence` makes the section in which she lets an e-licence be seen instead of a paper.
 */
export function applicationForm({ guide, content, here, divisions, known, licence }) {
  const person = personFields({ known, given: content.applicant });
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

  const materials = materialFields({
    needed,
    known: content.materials ?? [],
    original: originalWay(guide, here),
    division: guide.jurisdiction.division,
  });
  const licences = licence?.(needed);
  for (const { element } of asked)
    element.addEventListener('change', () => {
      materials.show();
      licences?.show();
    });

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
      person.element,
      t(
        '来自统一身份认证。示例网站：人都是虚构的，请不要填真人的信息。',
        'From the identity service. A sample site: persons are made up; never type a real person’s data.',
      ),
    ),
    asked.length > 0 &&
      section(
        t('您的情形', 'Your situation'),
        make('div', { class: 'row__text fields' }, ...asked.map(({ element }) => element)),
      ),
    place && section(t('原来的地方', 'The other place'), make('div', { class: 'row__text fields' }, place.element)),
    section(t('用途', 'Purpose'), make('div', { class: 'row__text fields' }, purpose.element)),
    licences &&
      section(
        t('电子证照', 'E-licences'),
        licences.element,
        t('您同意了才给看，只看列出的内容。', 'Shown only with your consent, and only what is listed.'),
      ),
    section(
      t('材料', 'Materials'),
      materials.element,
      t(
        '文件选好就传，查过毒才算传好；提交时才交给办理地。',
        'A file is sent as soon as it is chosen and looked through for viruses; it is handed over when you submit.',
      ),
    ),
  );

  const values = () => ({
    applicant: person.values(),
    situation: situation(),
    fields: {
      // She may have decided for papers after all: then nothing of a licence goes along.
      ...(materials.values().some(({ how }) => how === 'licence') && shownFields(content)),
      ...(purpose.control.value.trim() && { purpose: purpose.control.value.trim() }),
      ...(place?.control.value && { participating: place.control.value }),
    },
    materials: materials.values(),
  });

  const clear = () =>
    [...person.all, ...asked, ...(place ? [place] : []), ...materials.shown()].forEach((one) => one.setError());
  const errors = () => {
    clear();
    const wrong = [];
    const check = (fine, one, text) => {
      if (fine) return;
      one.setError(text);
      wrong.push({ field: one, text });
    };
    for (const one of person.all) check(!one.wrong(), one, one.wrong());
    for (const one of asked)
      check(one.element.querySelector('input:checked'), one, `${one.label}：${TEXT.situation()}`);
    if (place) check(place.control.value, place, TEXT.participating());
    for (const one of materials.shown()) check(!one.wrong(), one, one.wrong());
    return wrong;
  };
  // What the platform found wrong, shown at its field; what it says of no field is left to the panel.
  const errorsOf = (findings = []) =>
    findings.flatMap(({ path, code }) => {
      const found =
        path[1] === 'participating' && place
          ? { field: place, text: TEXT.participating() }
          : person.findingAt({ path, code });
      if (!found) return [];
      found.field.setError(found.text);
      return [found];
    });
  const placeName = () => place?.control.selectedOptions[0]?.textContent;
  return { rows, values, errors, errorsOf, place: place && { question, name: placeName } };
}
