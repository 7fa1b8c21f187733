import { html, nothing, type TemplateResult } from 'lit';
import type { ServiceGuide } from '@tongban/domain';
import { icon } from '../look/icons.ts';
import type { ProvenanceMessages } from '../messages/zh-hans/provenance.ts';

/** Says that a guide is no authority's own, before anything else is read. */
export function standingLine(guide: ServiceGuide, words: ProvenanceMessages): TemplateResult | typeof nothing {
  const sentence = words.standings[guide.standing];
  if (!sentence) return nothing;
  return html`<p class="standing" part="standing">${icon('info')}<span>${sentence}</span></p>`;
}
