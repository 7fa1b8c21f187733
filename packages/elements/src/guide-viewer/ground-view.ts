import { html, nothing, type TemplateResult } from 'lit';
import type { GuideSource, LegalBasis } from '@tongban/domain';
import { icon } from '../look/icons.ts';
import { sentences } from './apply-view.ts';
import { type Content, elementOrGap, gap, type GuideView, reference, row } from './guide-view.ts';

function basisItem(view: GuideView, basis: LegalBasis): TemplateResult {
  return html`<li>
    <p>
      ${view.words.basis.document(basis.document)}${basis.article}${
        basis.phrase ? `：“${basis.phrase}”` : nothing
      }${reference(view, basis.provenance)}
    </p>
    ${basis.note ? html`<p class="soft">${basis.note}</p>` : nothing}
  </li>`;
}

/** What the item rests on. */
export function basisRow(view: GuideView): TemplateResult {
  const { guide, words } = view;
  const kind: Content =
    guide.itemKind.status === 'present'
      ? html`<p>
            <span class="soft">${words.basis.kind}</span>
            ${words.itemKinds[guide.itemKind.value.value] ?? guide.itemKind.value.value}${reference(
              view,
              guide.itemKind.value.provenance,
            )}
          </p>
          ${guide.itemKind.value.note ? html`<p class="soft">${guide.itemKind.value.note}</p>` : nothing}`
      : nothing;
  return row(view, 'basis', {
    text: [
      elementOrGap(
        view,
        guide.basis,
        (list) =>
          html`<ul class="entries" role="list">
            ${list.map((basis) => basisItem(view, basis))}
          </ul>`,
      ),
      kind,
    ],
    screenOnly: true,
  });
}

/** Where real sources contradict each other, what else they say, and what was not found; none of it when there is none. */
export function doubtRows(view: GuideView): Content[] {
  const { conflicts, notes, gaps } = view.guide;
  return [
    conflicts.length > 0
      ? row(view, 'conflicts', { text: sentences(view, conflicts, { icon: 'relay', tone: 'quiet' }), screenOnly: true })
      : nothing,
    notes.length > 0 ? row(view, 'notes', { text: sentences(view, notes, {}), screenOnly: true }) : nothing,
    gaps.length > 0
      ? row(view, 'gaps', {
          text: html`<ul class="plain-list" role="list">
            ${gaps.map(
              (text) =>
                html`<li data-tone="quiet">
                  ${icon('none')}
                  <p>${text}</p>
                </li>`,
            )}
          </ul>`,
          screenOnly: true,
        })
      : nothing,
  ];
}

/** The numbered list of sources. The one a reader was led to offers the way back. */
export function sourcesRow(view: GuideView): TemplateResult {
  const { guide, words, cameFor } = view;
  const say = words.provenance;
  const entry = ({ id, title, kind, via }: GuideSource) =>
    html`<li class="source" part="source" tabindex="-1" aria-current=${cameFor === id ? 'true' : nothing}>
      <div>
        <p>
          ${title} <span class="soft kind">${say.kinds[kind] ?? kind}${via ? html` · ${say.via(via)}` : nothing}</span>
        </p>
        ${
          cameFor === id
            ? html`<button class="back" type="button" @click=${view.goBack}>
                ${icon('prev')}<span>${words.back}</span>
              </button>`
            : nothing
        }
      </div>
    </li>`;
  return row(view, 'sources', {
    text:
      guide.sources.length === 0
        ? gap(view, say.sourceMissing)
        : html`<ol class="numbered sources" role="list">
            ${guide.sources.map(entry)}
          </ol>`,
    note: html`<div class="row__note"><p>${words.version(guide.version, guide.digest.slice(0, 8))}</p></div>`,
    screenOnly: true,
  });
}
