import { html, nothing, type TemplateResult } from 'lit';
import type { MaterialRequirement } from '@tongban/domain';
import { icon } from '../look/icons.ts';
import { sentences } from './apply-view.ts';
import {
  type Content,
  elementOrGap,
  type GuideView,
  oneProvenance,
  provenanceNote,
  reference,
  row,
  sameProvenance,
  valuesOf,
} from './guide-view.ts';

/** What few people need is one click away in large print. */
function more(view: GuideView, content: TemplateResult | typeof nothing): Content {
  if (content === nothing || !view.large) return content;
  return html`<details>
    <summary>${icon('more')}<span>${view.words.material.more}</span></summary>
    ${content}
  </details>`;
}

function materialItem(view: GuideView, material: MaterialRequirement, shared: boolean): TemplateResult {
  const { words } = view;
  const say = words.material;
  // A key that was taken from elsewhere leads there; the others lead where the material leads.
  const from = (key: string): Content => {
    const own = material.keyProvenance?.[key];
    return own && !sameProvenance(own, material.provenance) ? reference(view, own) : nothing;
  };
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
      ${more(
        view,
        issuer || origin || licenceTypes?.length
          ? html`<p class="soft">
              ${fact('issuer', issuer && say.issuer(issuer))} ${fact('origin', origin && say.origin(origin))}
              ${fact('licenceTypes', licenceTypes?.length ? say.licences(words.list(licenceTypes)) : undefined)}
            </p>`
          : nothing,
      )}
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
        elementOrGap(view, guide.samples, (texts) =>
          sentences(view, texts, { icon: 'check', tone: 'ok', shared: !!shared }),
        ),
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
