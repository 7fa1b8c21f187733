import { html, nothing, type TemplateResult } from 'lit';
import type { SituationOption, SourcedText } from '@tongban/domain';
import { icon, type IconName } from '../look/icons.ts';
import { elementOrGap, type GuideView, oneProvenance, provenanceNote, reference, row, valuesOf } from './guide-view.ts';

/** Sentences with their sources. An icon would judge: most lists hold permissions beside refusals, and have none. */
export function sentences(
  view: GuideView,
  texts: readonly SourcedText[],
  look: { icon?: IconName; tone?: 'ok' | 'late' | 'quiet'; shared?: boolean },
): TemplateResult {
  return html`<ul class="plain-list" role="list">
    ${texts.map(
      ({ text, note, provenance }) =>
        html`<li data-tone=${look.tone ?? nothing}>
          ${look.icon ? icon(look.icon) : html`<span class="bullet" aria-hidden="true"></span>`}
          <div>
            <p>${text}${look.shared ? nothing : reference(view, provenance)}</p>
            ${note ? html`<p class="soft">${note}</p>` : nothing}
          </div>
        </li>`,
    )}
  </ul>`;
}

/** Who may apply. */
export function conditionsRow(view: GuideView): TemplateResult {
  const shared = oneProvenance(valuesOf(view.guide.conditions));
  return row(view, 'conditions', {
    text: elementOrGap(view, view.guide.conditions, (texts) =>
      sentences(view, texts, { shared: shared !== undefined }),
    ),
    note: provenanceNote(view, shared),
    screenOnly: true,
  });
}

function optionItem(view: GuideView, option: SituationOption, shared: boolean): TemplateResult {
  const { words, guide } = view;
  const names = valuesOf(guide.materials)
    .filter(({ id }) => option.materials.includes(id))
    .map(({ name }) => name);
  return html`<li>
    <p><strong>${option.label}</strong>${shared ? nothing : reference(view, option.provenance)}</p>
    ${
      names.length > 0
        ? html`<p>${words.situation.needs}${names.map((name) => html`<span class="fact">${name}</span>`)}</p>`
        : nothing
    }
    ${option.note ? html`<p class="soft">${option.note}</p>` : nothing}
  </li>`;
}

/** The questions on which the materials depend, with all their answers. */
export function situationsRow(view: GuideView): TemplateResult {
  const shared = oneProvenance(valuesOf(view.guide.situations).flatMap(({ options }) => options));
  return row(view, 'situations', {
    text: elementOrGap(view, view.guide.situations, (situations) =>
      situations.map(
        ({ question, options }) =>
          html`<div class="question">
            <h4>${question}</h4>
            <ul class="options" role="list">
              ${options.map((option) => optionItem(view, option, shared !== undefined))}
            </ul>
          </div>`,
      ),
    ),
    note: provenanceNote(view, shared),
    screenOnly: true,
  });
}
