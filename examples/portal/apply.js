// Fields, review, confirmation, receipt. The draft carries what she typed over the way to the server's own page and back.
import { make, t, tellCase } from './chrome.js';
import { applicationForm } from './apply-form.js';
import { licenceSection, stillShown, useLicence } from './apply-licence.js';
import { askToSubmit, submitConfirmed } from './apply-submit.js';
import { receipt, review } from './apply-views.js';
import { draftSaver } from './draft-saver.js';
import { errorSummary } from './form-fields.js';
import { askedPlace, nameOf } from './places.js';
import { client, failure, guideAddress, parameter } from './platform.js';
import { cameBack, forgetWay } from './ways.js';
import { session } from './who.js';

const root = document.querySelector('#application');
const id = parameter('application');

async function open() {
  try {
    const draft = await client.applications.get(id);
    const { item, division } = draft.target;
    const guide = await client.guides.get({ item, division });
    const here = draft.target.from && (await nameOf(draft.target.from));
    const divisions = [];
    if (askedPlace(guide)) for await (const one of client.divisions.list()) divisions.push(one);
    const { known } = await session.get();
    const { content, isLost } = stillShown(draft.content, known);
    const opened = { draft: { ...draft, content }, guide, here, divisions, known };
    const lost = () =>
      note(
        'late',
        t('上次同意给看的证照，要重新选一次。', 'Please choose again the e-licence that you had agreed to show.'),
      );
    if (cameBack?.purpose === 'licence') await backFromLicence(opened);
    else await run(opened, ...(isLost ? [lost()] : []));
  } catch (error) {
    root.replaceChildren(failure(error, { retry: () => void open() }));
  }
  root.setAttribute('aria-busy', 'false');
}

const note = (tone, text) => make('p', { class: 'status', 'data-tone': tone, role: 'status', tabindex: '-1' }, text);

/** She was asked whether a licence may be used: what she has said is done, and the form goes on. */
async function backFromLicence(opened) {
  const { confirmation, approved } = cameBack;
  const used = approved && (await useLicence(opened, confirmation));
  forgetWay();
  const draft = used ? { ...opened.draft, content: used.content } : opened.draft;
  const said = used
    ? note('ok', t(`已经可以用您的${used.type}，不用交复印件。`, `Your ${used.type} will be used; no copy is needed.`))
    : approved
      ? note('late', t('没有接上刚才的选择，请再选一次。', 'Your choice was lost on the way; please choose again.'))
      : note('todo', t('您没有同意，什么也没有给看。', 'You did not agree; nothing is shown.'));
  await run({ ...opened, draft }, said);
}

async function run({ draft, guide, here, divisions, known }, ...said) {
  const saver = draftSaver(id, () => form.values());
  const licence = licenceSection({ guide, draft, saved: saver.save });
  const form = applicationForm({ guide, content: draft.content, here, divisions, known, licence });
  const messages = make('div', {}, ...said);
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
  const view = (title, ...children) => {
    heading.textContent = title;
    document.title = `${title} · ${guide.name}`;
    messages.replaceChildren();
    body.replaceChildren(...children);
    heading.focus();
    scrollTo({ top: 0 });
  };

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
        make(
          'a',
          { href: guideAddress('materials.html', draft.target.item, draft.target.division) },
          t('上一步', 'Back'),
        ),
      ),
      saver.status,
    ),
  );
  element.addEventListener('change', () => void saver.save());
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const errors = form.errors();
    if (errors.length) return tell(errorSummary(errors));
    void saver.save();
    showReview();
  });

  const showForm = () => view(t('填写申请', 'Your application'), element);
  const showReview = () => {
    const values = form.values();
    const submit = (button) => void confirm(button);
    view(t('核对', 'Review'), review({ guide, here, place: form.place, values, back: showForm, submit }));
  };

  /** Tells what did not work: at its field where it has one. */
  const told = (error, retry) => {
    const errors = form.errorsOf(error.findings);
    if (errors.length) showForm();
    tell(errors.length ? errorSummary(errors) : failure(error, { kept: true, retry }));
  };

  async function confirm(button) {
    button.disabled = true;
    try {
      await askToSubmit(draft, form.values());
    } catch (error) {
      button.disabled = false;
      told(error, () => void confirm(button));
    }
  }

  /** She has confirmed: now it is handed in. */
  async function complete() {
    try {
      const paper = await submitConfirmed(draft, cameBack.confirmation);
      tellCase(paper.caseNumber);
      view(t('收件凭证', 'Submission receipt'), receipt(paper));
      document.dispatchEvent(new Event('sample-platform-changed'));
    } catch (error) {
      // The way back is forgotten only where it leads nowhere: a reload goes on while the platform does not answer.
      if (error.code === 'confirmation-required') forgetWay();
      showReview();
      told(error, error.code === 'confirmation-required' ? undefined : () => void complete());
    }
  }

  if (cameBack?.purpose !== 'submit') {
    showForm();
    tell(...said);
  } else if (cameBack.approved) {
    view(t('正在交出去……', 'Handing it in …'));
    await complete();
  } else {
    forgetWay();
    showReview();
    tell(note('todo', t('您没有确认，申请没有交出去。', 'You did not confirm; nothing was handed in.')));
  }
}

await open();
