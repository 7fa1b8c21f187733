// The materials of an application: each as a file, as the original, or not yet.
import { make, t } from './chrome.js';
import { fileControl } from './apply-file.js';

let count = 0;

/** One material; `value` is what was chosen, `wrong` what keeps it from being handed in. */
function material({ requirement: { id, name, form }, known, original, division }) {
  count += 1;
  const key = `material-${count}`;
  let chosen = known ?? { requirement: id, name, how: 'not-yet' };
  const error = make('p', { class: 'status', 'data-tone': 'late', id: `${key}-error`, hidden: true });
  const sent = fileControl({
    id: key,
    label: t(`选文件：${name}`, `Choose a file: ${name}`),
    division,
    told: ({ file, problem }) => {
      chosen = { requirement: id, name, how: 'file', ...file };
      setError(problem);
      // The draft is saved on a change; what has become of a file is known only now.
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
  });
  const { control, status } = sent;
  status.textContent = chosen.fileName ?? '';
  const fileLine = make('div', { class: 'file-line', hidden: chosen.how !== 'file' }, control, status);
  const element = make('fieldset', { class: 'field' }, make('legend', { lang: 'zh-Hans' }, name));
  if (form) element.append(make('p', { class: 'hint' }, t(`指南要${form}`, `The guide asks for: ${form}`)));

  const choose = (how) => {
    if (how === 'licence') chosen = known;
    else chosen = how === 'file' && chosen.fileName ? { ...chosen, how } : { requirement: id, name, how };
    if (how !== 'file') sent.clear();
    fileLine.hidden = how !== 'file';
    setError();
  };
  const choice = (how, label) =>
    make(
      'label',
      { class: 'choice' },
      make('input', {
        type: 'radio',
        name: key,
        value: how,
        checked: chosen.how === how,
        onchange: () => choose(how),
      }),
      make('span', {}, label),
    );
  function setError(text) {
    error.textContent = text ?? '';
    error.hidden = !text;
    if (text) element.setAttribute('data-tone', 'late');
    else element.removeAttribute('data-tone');
  }
  element.append(
    error,
    make(
      'div',
      { class: 'choices' },
      choice('file', t('现在传文件', 'A file, now')),
      ...(known?.how === 'licence'
        ? [choice('licence', t('用电子证照（您已同意）', 'By e-licence (you have agreed)'))]
        : []),
      choice('original', original),
      choice('not-yet', t('以后再交', 'Later')),
    ),
    fileLine,
  );
  const wrong = () => {
    if (chosen.how !== 'file' || chosen.fileName) return undefined;
    return sent.isSending()
      ? t(`还在传：${name}。请等它传完`, `Still being sent: ${name}. Please wait until it is there`)
      : t(`还没有选文件：${name}`, `No file has been chosen: ${name}`);
  };
  return { element, control, label: name, setError, wrong, value: () => chosen };
}

/** The materials that the situation asks for; what was chosen survives a change of the situation. */
export function materialFields({ needed, known, original, division }) {
  const element = make('div', { class: 'fields row__text', id: 'materials' });
  const all = new Map();
  let shown = [];
  const show = () => {
    shown = needed().map((requirement) => {
      const { id } = requirement;
      const one =
        all.get(id) ??
        material({ requirement, original, division, known: known.find((entry) => entry.requirement === id) });
      all.set(id, one);
      return one;
    });
    const none = make(
      'p',
      {},
      t('先选好上面的情形，才知道要交什么。', 'Choose your situation above; it decides what is needed.'),
    );
    element.replaceChildren(...(shown.length > 0 ? shown.map((one) => one.element) : [none]));
  };
  show();
  return { element, show, values: () => shown.map(({ value }) => value()), shown: () => shown };
}
