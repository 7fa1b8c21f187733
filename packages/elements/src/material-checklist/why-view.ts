import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance, ServiceGuide } from '@tongban/domain';
import type { MaterialChecklistMessages } from '../messages/zh-hans/material-checklist.ts';
import { confidenceMark } from '../provenance/confidence-mark.ts';
import type { MaterialForSituation } from '@tongban/domain/rules';

/** Where one fact comes from, written out. */
function origin(guide: ServiceGuide, words: MaterialChecklistMessages, provenance: Provenance): TemplateResult {
  const source = guide.sources.find(({ id }) => id === provenance.source);
  const say = words.provenance;
  if (!source) return html`${say.sourceMissing}${confidenceMark(guide, provenance, say)}`;
  return html`${source.title}${confidenceMark(guide, provenance, say)}
    <span class="soft beside"
      >${say.kinds[source.kind]}${source.via ? html` · ${say.via(source.via)}` : nothing}</span
    >`;
}

/** Why a material is asked for: the text that asks, the answers that call for it, and what the item rests on. */
export function whyView(
  guide: ServiceGuide,
  words: MaterialChecklistMessages,
  { requirement, calls }: MaterialForSituation,
): TemplateResult {
  const asked = requirement.provenance;
  const entry = (name: string, provenance: Provenance) =>
    html`<div>
      <dt>${name}</dt>
      <dd>
        ${
          provenance !== asked && provenance.source === asked.source && provenance.confidence === asked.confidence
            ? words.same
            : origin(guide, words, provenance)
        }
      </dd>
    </div>`;
  return html`<dl class="trace">
      ${entry(words.askedBy, asked)}
      ${calls.map(({ situation, option }) => entry(words.calledBy(option.label, situation.question), option.provenance))}
      ${Object.entries(requirement.keyProvenance ?? {}).map(([key, provenance]) =>
        entry(Object.hasOwn(words.keys, key) ? words.keys[key]! : key, provenance),
      )}
    </dl>
    ${
      guide.basis.status === 'present'
        ? html`<p><strong>${words.basis}</strong></p>
            <ul class="entries" role="list">
              ${guide.basis.value.map(
                ({ document, article, phrase, note }) =>
                  html`<li>
                    <cite>${words.document(document)}${article}</cite>${phrase ? `：“${phrase}”` : nothing}
                    ${note ? html`<span class="soft">${note}</span>` : nothing}
                  </li>`,
              )}
            </ul>`
        : html`<p class="soft">${words.basisMissing}</p>`
    }`;
}
