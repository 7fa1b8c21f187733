import { html, nothing, type TemplateResult } from 'lit';
import type { CorrectionItem, CorrectionNotice, ServiceGuide } from '@tongban/domain';
import type { Page } from '../large-print/page-controller.ts';
import { dayText } from '../locale/format.ts';
import type { Locale } from '../locale/locale-controller.ts';
import { icon } from '../look/icons.ts';
import { phoneLinks } from '../look/phone-links.ts';
import type { CorrectionNoticeMessages } from '../messages/zh-hans/correction-notice.ts';
import { standingLine } from '../provenance/standing-line.ts';

/** What the notice needs. */
export interface NoticeView {
  /** The notice. */
  notice: CorrectionNotice;
  /** The guide it rests on, for names and telephones. */
  guide: ServiceGuide | undefined;
  /** The words. */
  words: CorrectionNoticeMessages;
  /** The language. */
  locale: Locale;
}

function head({ notice, guide, words, locale }: NoticeView, title: TemplateResult | typeof nothing): TemplateResult {
  const fact = (name: string, ...texts: unknown[]) =>
    html`<div>
      <dt>${name}</dt>
      ${texts.map((text) => html`<dd>${text}</dd>`)}
    </div>`;
  const isOther = guide !== undefined && guide.digest !== notice.guideDigest;
  const digest = words.digest(notice.guideDigest.slice(0, 8));
  const { dueOn } = notice;
  return html`<div class="notice__head">
    ${title} ${guide ? html`<p>${guide.name} · ${guide.jurisdiction.place}</p>` : nothing}
    ${guide ? standingLine(guide, words.provenance) : nothing}
    <p class="lead">${words.lead(notice.items.length)}</p>
    <p>${words.closed}<span class="soft">${words.exceptions}</span></p>
    <p class="small soft"><cite>${words.clause}</cite></p>
    <dl class="facts" data-count="3">
      ${fact(words.number, notice.number)}
      ${fact(words.due, dueOn ? html`<time datetime=${dueOn}>${dayText(dueOn, locale)}</time>` : words.noDue)}
      ${guide && !isOther ? fact(words.guide, words.version(guide.version), digest) : fact(words.guide, digest)}
    </dl>
    ${isOther ? html`<p class="gap">${icon('info')}<span>${words.otherGuide}</span></p>` : nothing}
  </div>`;
}

function nameOf({ requirement, field }: CorrectionItem, { guide, words }: NoticeView): string {
  const materials = guide?.materials.status === 'present' ? guide.materials.value : [];
  if (requirement !== undefined) return materials.find(({ id }) => id === requirement)?.name ?? requirement;
  return field === undefined ? words.other : words.field(field);
}

function itemRow(item: CorrectionItem, number: number, view: NoticeView): TemplateResult {
  const { words } = view;
  const code = item.code === undefined ? undefined : words.code(item.code);
  const exception = item.exception === undefined ? undefined : words.exception(item.exception);
  return html`<li class="row" part="item">
    <div class="row__text">
      <h4><span class="tick" aria-hidden="true"></span>${nameOf(item, view)}</h4>
      <p>${item.text}</p>
      ${exception ? html`<p class="soft">${exception}</p>` : nothing}
    </div>
    <p class="row__margin">
      <span class="status" data-tone="act"
        >${icon('back')}<span
          >${words.item(number)}${
            code ? html`<span class="visually-hidden">${words.colon}</span><span class="how">${code}</span>` : nothing
          }</span
        ></span
      >
    </p>
  </li>`;
}

const rows = (view: NoticeView, numbered: readonly (readonly [CorrectionItem, number])[]) =>
  html`<ol class="rows" role="list">
    ${numbered.map(([item, number]) => itemRow(item, number, view))}
  </ol>`;

const numbered = ({ notice }: NoticeView) => notice.items.map((item, index) => [item, index + 1] as const);

function ask({ guide, words }: NoticeView): TemplateResult {
  const places = guide?.places.status === 'present' ? guide.places.value.filter(({ role }) => role !== 'example') : [];
  const contacts = guide?.consultation.status === 'present' ? guide.consultation.value : [];
  return html`<section class="group">
    <h3>${words.ask}</h3>
    ${contacts.length === 0 ? html`<p>${words.askNobody}</p>` : nothing}
    <ul class="entries" role="list">
      ${contacts.map(({ phone, use }) => html`<li>${phoneLinks(phone)} <span class="soft">${use}</span></li>`)}
      ${places.map(
        ({ place, role, authority }) =>
          html`<li>${words.placeRole(place ?? '', role)}${authority ? words.colon + authority : nothing}</li>`,
      )}
    </ul>
  </section>`;
}

/** Two lines to sign; they stand on paper alone. */
export const signLines = ({ words }: NoticeView): TemplateResult =>
  html`<div class="print-only">
    <div class="fill">
      <p>${words.sign.applicant}</p>
      <p>${words.sign.clerk}</p>
    </div>
  </div>`;

/** The whole notice on one page. */
export const noticeView = (view: NoticeView): TemplateResult =>
  html`${head(view, html`<h2>${view.words.heading}</h2>`)}
    <section class="group">
      <h3>${view.words.items}</h3>
      ${rows(view, numbered(view))}
    </section>
    ${ask(view)}`;

/** One thing to correct a page, for large print. */
export const noticePages = (view: NoticeView): Page[] => [
  { heading: view.words.heading, body: head(view, nothing) },
  ...numbered(view).map((entry) => ({ heading: nameOf(entry[0], view), body: rows(view, [entry]) })),
  { heading: view.words.ask, body: ask(view) },
];
