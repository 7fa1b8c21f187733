import { html, nothing, type TemplateResult } from 'lit';
import type { LegalBasis } from '@tongban/domain';
import { icon } from '../look/icons.ts';
import { sentences } from './apply-view.ts';
import { type Content, elementOrGap, type GuideView, reference, row } from './guide-view.ts';

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
        </p>`
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
    notes.length > 0
      ? row(view, 'notes', { text: sentences(view, notes, { icon: 'info', tone: 'quiet' }), screenOnly: true })
      : nothing,
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
export function sourcesRow(view: GuideView, cameFor: string | undefined, back: () => void): TemplateResult {
  const words = view.words;
  return row(view, 'sources', {
    text:
      view.guide.sources.length === 0
        ? html`<p class="gap">${icon('none')}<span>${words.provenance.sourceMissing}</span></p>`
        : html`<ol class="numbered sources" role="list">
            ${view.guide.sources.map(
              ({ id, title, kind, via }) =>
                html`<li
                  class="source"
                  part="source"
                  data-id=${id}
                  tabindex="-1"
                  aria-current=${cameFor === id ? 'true' : nothing}
                >
                  <div>
                    <p>${title}</p>
                    <p class="soft">
                      <span class="fact">${words.provenance.kinds[kind] ?? kind}</span>
                      ${via ? html`<span class="fact">${words.provenance.via(via)}</span>` : nothing}
                    </p>
                    ${
                      cameFor === id
                        ? html`<button class="back" type="button" @click=${back}>${icon('prev')}${words.back}</button>`
                        : nothing
                    }
                  </div>
                </li>`,
            )}
          </ol>`,
    screenOnly: true,
  });
}
