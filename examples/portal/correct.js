// Answers the one-time notice of a case, item by item.
import { askedOfApplicant } from '/embed/tongban.js';
import { make, t, tellCase } from './chrome.js';
import { digestOf, errorSummary, field } from './form-fields.js';
import { client, failure, parameter } from './platform.js';

const root = document.querySelector('#correction');
const number = parameter('case');
const tracker = `track.html?${new URLSearchParams({ case: number })}`;

tellCase(number);
const back = () => make('a', { href: tracker }, t('回到办件进度', 'Back to the progress'));

function answerField({ text, requirement }) {
  if (!requirement) {
    const control = make('textarea', { class: 'input', maxlength: '500' });
    const one = field({ label: text, lang: 'zh-Hans', control });
    return { ...one, answer: async () => control.value.trim() && { text: control.value.trim() } };
  }
  const control = make('input', { type: 'file' });
  const one = field({
    label: text,
    lang: 'zh-Hans',
    hint: t('请选新的文件。', 'Please choose the new file.'),
    control,
  });
  return {
    ...one,
    answer: async () => {
      const file = control.files[0];
      if (!file) return undefined;
      const digest = await digestOf(file);
      return { fileName: file.name, ...(digest && { digest }) };
    },
  };
}

function show({ itemName, handling, notice }) {
  const fields = notice.items.map((item) => ({ item, ...answerField(item) }));
  const messages = make('div');
  const send = make(
    'button',
    { class: 'button button--primary', type: 'submit' },
    t(`交给${handling.place}`, `Hand it to ${handling.place}`),
  );
  const form = make(
    'form',
    { class: 'form', novalidate: true },
    make(
      'header',
      { class: 'group' },
      make('h1', {}, t(`补正${notice.items.length}处`, `${notice.items.length} corrections`)),
      make('p', { lang: 'zh-Hans' }, `${itemName} · ${handling.place}`),
    ),
    messages,
    make('div', { class: 'fields stack' }, ...fields.map(({ element }) => element)),
    make(
      'footer',
      { class: 'form__foot' },
      make(
        'p',
        {},
        t(
          `${handling.place}已一次说全。这${notice.items.length}处之外，不会再让您补。`,
          'This notice is complete. Nothing beyond it may be asked for later.',
        ),
      ),
      make('div', { class: 'actions' }, send, back()),
    ),
  );
  const submit = async () => {
    send.disabled = true;
    const answers = [];
    const errors = [];
    for (const one of fields) {
      const answer = await one.answer();
      const text = answer ? undefined : t(`还没有补：${one.item.text}`, `Not answered yet: ${one.item.text}`);
      one.setError(text);
      if (answer) answers.push({ item: one.item.id, ...answer });
      else errors.push({ field: one, text });
    }
    send.disabled = errors.length === 0;
    if (errors.length) {
      const summary = errorSummary(errors);
      messages.replaceChildren(summary);
      summary.focus();
      return;
    }
    try {
      await client.cases.supplyCorrection(number, answers);
      location.href = tracker;
    } catch (error) {
      send.disabled = false;
      messages.replaceChildren(failure(error, { kept: true, retry: () => void submit() }));
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  root.replaceChildren(form);
}

async function open() {
  try {
    const serviceCase = await client.cases.get(number);
    const task = askedOfApplicant(serviceCase.acts).find(({ kind }) => kind === 'correct');
    root.setAttribute('aria-busy', 'false');
    if (task) show({ ...serviceCase, notice: task.notice });
    else
      root.replaceChildren(
        make('div', { class: 'stack' }, make('h1', {}, t('现在没有要补的', 'Nothing to correct now')), back()),
      );
  } catch (error) {
    root.replaceChildren(failure(error, { retry: () => void open() }));
  }
}
await open();
