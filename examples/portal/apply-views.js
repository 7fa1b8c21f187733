// The review before submission and the receipt after it.
import { mask } from '/embed/tongban.js';
import { fieldName, shownFields } from './apply-licence.js';
import { make, t } from './chrome.js';

const section = (title, ...children) =>
  make(
    'section',
    { class: 'row' },
    make('h2', { class: 'row__margin' }, title),
    make('div', { class: 'row__text' }, ...children),
  );

const pairs = (entries) =>
  make(
    'dl',
    { class: 'given', 'data-ruled': true },
    ...entries.flatMap(([term, value]) => [make('dt', {}, term), make('dd', {}, value)]),
  );

const materialState = ({ how, fileName }) => {
  if (how === 'file') return fileName;
  if (how === 'licence') return t('用电子证照（您已同意）', 'By e-licence (you have agreed)');
  return how === 'original' ? t('交原件', 'The original') : t('还没有交，以后再交', 'Not yet; to be handed in later');
};

/** A value that she typed, or one that the page has masked only. */
const masked = (value, kind) => (typeof value === 'string' ? mask(value, kind) : value.masked);

/** What will be submitted, masked: others may be looking at the screen. */
export function review({ guide, here, place, values, back, submit }) {
  const { applicant, situation, fields, materials } = values;
  const questions = guide.situations.status === 'present' ? guide.situations.value : [];
  const shown = Object.entries(shownFields(values));
  const isRemote = guide.mode.status === 'present' && guide.mode.value.value === 'remote-intake';
  const taker = isRemote && here ? here : guide.jurisdiction.place;
  const send = make(
    'button',
    { class: 'button button--primary', type: 'button' },
    t(`交给${taker}`, `Hand it to ${taker}`),
  );
  send.addEventListener('click', () => submit(send));
  return make(
    'div',
    { class: 'stack' },
    make(
      'div',
      { class: 'rows' },
      section(
        t('您的信息', 'About you'),
        pairs([
          [t('姓名', 'Name'), masked(applicant.name, 'name')],
          [t('身份证号', 'Identity number'), masked(applicant.idNumber, 'id-number')],
          [t('手机', 'Mobile number'), masked(applicant.phone, 'phone')],
        ]),
      ),
      questions.length > 0 &&
        section(
          t('您的情形', 'Your situation'),
          pairs(
            questions.map(({ id, question, options }) => [
              question,
              options.find((option) => option.id === situation[id])?.label ?? '',
            ]),
          ),
        ),
      place && section(t('原来的地方', 'The other place'), pairs([[place.question, place.name()]])),
      fields.purpose && section(t('用途', 'Purpose'), make('p', {}, fields.purpose)),
      shown.length > 0 &&
        section(
          t('电子证照给看的内容', 'What your e-licences show'),
          pairs(shown.map(([key, value]) => [fieldName(key), value.masked])),
        ),
      section(t('材料', 'Materials'), pairs(materials.map((material) => [material.name, materialState(material)]))),
    ),
    make(
      'p',
      {},
      t(
        '交出去以后，先由对方收件；收件不等于受理。',
        'Once handed over it is first taken in; that does not yet mean it is accepted.',
      ),
    ),
    make('p', {}, t('下一页请您确认；确认了才交出去。', 'On the next page you confirm; only then it is handed over.')),
    make(
      'div',
      { class: 'actions' },
      send,
      make('button', { class: 'button', type: 'button', onclick: back }, t('还要改', 'Change something')),
    ),
  );
}

/** The paper that says someone took the application in; it never says more than that. */
export function receipt({ caseNumber, lookupCode, itemName, receivedBy, receivedAt, materials }) {
  const when = new Intl.DateTimeFormat(t('zh-CN', 'en-GB'), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(receivedAt));
  return make(
    'article',
    { class: 'receipt' },
    make(
      'p',
      { class: 'status', 'data-tone': 'ok' },
      t(`${receivedBy.place}已收件，还没有受理`, `Taken in by ${receivedBy.place}, not yet accepted`),
    ),
    make(
      'div',
      { class: 'rows' },
      section(
        t('查询码', 'Lookup code'),
        make('p', { class: 'receipt__code', id: 'lookup-code' }, lookupCode),
        make(
          'p',
          {},
          t(
            '打电话、去窗口，报查询码就行。请记下来。',
            'On the telephone or at a counter the lookup code is enough. Please note it.',
          ),
        ),
      ),
      section(
        t('办件', 'Case'),
        pairs([
          [t('办件编号', 'Case number'), caseNumber],
          [t('事项', 'Item'), itemName],
          [t('收件', 'Taken in by'), [receivedBy.place, receivedBy.authority].filter(Boolean).join(' · ')],
          [t('时间', 'When'), when],
        ]),
      ),
      section(
        t('您交的材料', 'What you handed in'),
        pairs(materials.map((material) => [material.name, materialState(material)])),
      ),
    ),
    make(
      'div',
      { class: 'actions' },
      make(
        'a',
        { class: 'button button--primary', href: `track.html?${new URLSearchParams({ case: caseNumber })}` },
        t('看办件进度', 'See the progress'),
      ),
      make('button', { class: 'button', type: 'button', onclick: () => print() }, t('打印', 'Print')),
    ),
  );
}
