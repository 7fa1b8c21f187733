import { html, nothing, type TemplateResult } from 'lit';
import type { MaterialRequirement, SituationOption, SourcedText } from '@tongban/domain';
import { icon, type IconName } from '../look/icons.ts';
import {
  type Content,
  elementOrGap,
  type GuideView,
  oneProvenance,
  provenanceNote,
  reference,
  row,
  valuesOf,
} from './guide-view.ts';

/** Sentences with their sources, each behind an icon. */
export function sentences(
  view: GuideView,
  texts: readonly SourcedText[],
  look: { icon: IconName; tone?: 'late' | 'quiet'; shared?: boolean },
): TemplateResult {
  return html`<ul class="plain-list" role="list">
    ${texts.map(
      ({ text, note, provenance }) =>
        html`<li data-tone=${look.tone ?? nothing}>
          ${icon(look.icon)}
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
      sentences(view, texts, { icon: 'check', shared: shared !== undefined }),
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
        ? html`<p>${words.situation.needs} ${names.map((name) => html`<span class="fact">${name}</span>`)}</p>`
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

function materialItem(view: GuideView, material: MaterialRequirement, shared: boolean): TemplateResult {
  const { words } = view;
  const say = words.material;
  // A key that was taken from elsewhere leads there; the others lead where the material leads.
  const from = (key: string) => reference(view, material.keyProvenance?.[key]);
  const line = (key: string, text: string | undefined): Content => (text ? html`<p>${text}${from(key)}</p>` : nothing);
  const fact = (key: string, text: string | undefined): Content =>
    text ? html`<span class="fact">${text}${from(key)}</span>` : nothing;
  const { form, copies, condition, issuer, origin, licenceTypes } = material;
  return html`<li>
    <span class="tick" aria-hidden="true"></span>
    <div>
      <h4>${material.name}${shared ? nothing : reference(view, material.provenance)}</h4>
      <p>
        <span class="fact"><strong>${material.necessity}</strong>${from('necessity')}</span>
        ${fact('form', form)} ${fact('copies', copies ? say.copies(copies) : undefined)}
      </p>
      ${line('condition', condition && say.condition(condition))}
      ${line('anyOneOf', material.anyOneOf ? say.anyOneOf : undefined)} ${line('note', material.note)}
      ${
        issuer || origin || licenceTypes?.length
          ? html`<p class="soft">
              ${fact('issuer', issuer && say.issuer(issuer))} ${fact('origin', origin && say.origin(origin))}
              ${fact('licenceTypes', licenceTypes?.length ? say.licences(words.list(licenceTypes)) : undefined)}
            </p>`
          : nothing
      }
    </div>
  </li>`;
}

/** What to hand in. */
export function materialsRow(view: GuideView): TemplateResult {
  const shared = oneProvenance(valuesOf(view.guide.materials));
  return row(view, 'materials', {
    text: elementOrGap(
      view,
      view.guide.materials,
      (materials) =>
        html`<ol class="numbered materials" role="list">
          ${materials.map((material) => materialItem(view, material, shared !== undefined))}
        </ol>`,
    ),
    note: provenanceNote(view, shared),
  });
}

/** How it looks when it is right, and what people get wrong. */
export function samplesRow(view: GuideView): TemplateResult {
  const { guide, words } = view;
  const shared = oneProvenance([...valuesOf(guide.samples), ...valuesOf(guide.commonErrors)]);
  const part = (name: string, body: Content) =>
    html`<div class="part">
      <h4>${name}</h4>
      ${body}
    </div>`;
  return row(view, 'samples', {
    text: [
      part(
        words.samples.samples,
        elementOrGap(view, guide.samples, (texts) => sentences(view, texts, { icon: 'check', shared: !!shared })),
      ),
      part(
        words.samples.commonErrors,
        elementOrGap(view, guide.commonErrors, (texts) =>
          sentences(view, texts, { icon: 'cross', tone: 'late', shared: !!shared }),
        ),
      ),
    ],
    note: provenanceNote(view, shared),
    screenOnly: true,
  });
}
