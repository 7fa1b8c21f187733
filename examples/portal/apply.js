// Fields, review, submission, receipt: one page, so that nothing typed is lost on the way.
import { make, t, tellCase } from './chrome.js';
import { applicationForm } from './apply-form.js';
import { receipt, review } from './apply-views.js';
import { errorSummary } from './form-fields.js';
import { askedPlace, nameOf } from './places.js';
import { client, failure, guideAddress, parameter } from './platform.js';

const root = document.querySelector('#application');
const id = parameter('application');
// Made up, as every person here: the area 9901 does not exist, the check digit is right.
const MADE_UP = { name: '陈示例', idNumber: '990100199001010012', phone: '19900000001' };

async function open() {
  try {
    const draft = await client.applications.get(id);
    const { item, division } = draft.target;
    const guide = await client.guides.get({ item, division });
    const here = draft.target.from && (await nameOf(draft.target.from));
    const divisions = [];
    if (askedPlace(guide)) for await (const one of client.divisions.list()) divisions.push(one);
    root.setAttribute('aria-busy', 'false');
    run({ draft, guide, here, divisions });
  } catch (error) {
    root.replaceChildren(failure(error, { retry: () => void open() }));
  }
}

function run({ draft, guide, here, divisions }) {
  const form = applicationForm({ guide, content: draft.content, here, divisions });
  const messages = make('div');
  const saved = make('p', { class: 'soft', role: 'status' });
  const heading = make('h1', { tabindex: '-1' });
  const body = make('div', { class: 'stack' });
  root.replaceChildren(
    make(
      'div',
      { class: 'stack' },
      make(
        'header',
        { class: 'group' },
        heading,
        make('p', { lang: 'zh-Hans' }, `${guide.name} · ${guide.jurisdiction.place}`),
      ),
      messages,
      body,
    ),
  );

  const tell = (...elements) => {
    messages.replaceChildren(...elements);
    elements[0]?.focus();
  };

  let saving = Promise.resolve();
  const save = () => {
    saving = saving.then(async () => {
      try {
        const { savedAt } = await client.applications.save(id, form.values());
        const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(
          new Date(savedAt),
        );
        saved.textContent = t(
          `草稿${time}已存好，关掉页面也不会丢。`,
          `The draft was saved at ${time}; closing the page loses nothing.`,
        );
      } catch {
        saved.textContent = t(
          '草稿没存上，您填的还在这一页上。请不要关掉页面，再改一处会重新存。',
          'The draft could not be saved. What you filled in is still on this page: keep it open, the next change saves again.',
        );
      }
    });
    return saving;
  };

  const view = (title, ...children) => {
    heading.textContent = title;
    document.title = `${title} · ${guide.name}`;
    messages.replaceChildren();
    body.replaceChildren(...children);
    heading.focus();
    scrollTo({ top: 0 });
  };

  const fill = make('button', { class: 'button', type: 'button' }, t('填入虚构申请人', 'Fill in a made-up applicant'));
  fill.addEventListener('click', () => {
    form.fill(MADE_UP);
    void save();
  });
  const element = make(
    'form',
    { class: 'form', novalidate: true },
    form.rows,
    make(
      'footer',
      { class: 'form__foot' },
      make(
        'div',
        { class: 'actions' },
        make('button', { class: 'button button--primary', type: 'submit' }, t('保存，去核对', 'Save and review')),
        fill,
        make(
          'a',
          { href: guideAddress('materials.html', draft.target.item, draft.target.division) },
          t('上一步', 'Back'),
        ),
      ),
      saved,
    ),
  );
  element.addEventListener('change', () => void save());
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const errors = form.errors();
    if (errors.length) return tell(errorSummary(errors));
    void save();
    showReview();
  });

  const showForm = () => view(t('填写申请', 'Your application'), element);
  const showReview = () =>
    view(
      t('核对', 'Review'),
      review({
        guide,
        here,
        place: form.place,
        values: form.values(),
        back: showForm,
        submit: (button) => void submit(button),
      }),
    );

  async function submit(button) {
    button.disabled = true;
    try {
      // The other place says where the application goes, so it belongs to the target; the draft keeps it with the fields.
      const { fields, ...values } = form.values();
      const { participating, ...written } = fields;
      const target = { ...draft.target, ...(participating && { participating }) };
      const { submissionKey } = draft;
      const paper = await client.cases.submit({ submissionKey, target, ...values, fields: written });
      tellCase(paper.caseNumber);
      view(t('收件凭证', 'Submission receipt'), receipt(paper));
      document.dispatchEvent(new Event('sample-platform-changed'));
    } catch (error) {
      button.disabled = false;
      const errors = form.errorsOf(error.findings);
      if (errors.length) {
        showForm();
        tell(errorSummary(errors));
      } else {
        tell(failure(error, { kept: true, retry: () => void submit(button) }));
      }
    }
  }
  showForm();
}

await open();
