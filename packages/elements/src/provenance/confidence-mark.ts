import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance } from '@tongban/domain';
import type { ProvenanceMessages } from '../messages/zh-hans/provenance.ts';

/** The word beside a fact that no text states: inferred, or remembered. A fact that was found needs none. */
export function confidenceMark(provenance: Provenance, words: ProvenanceMessages): TemplateResult | typeof nothing {
  const word = words.marks[provenance.confidence];
  if (!word) return nothing;
  const meaning = words.markMeanings[provenance.confidence];
  return html`<span class="mark">${word}<span class="visually-hidden">（${meaning}）</span></span>`;
}
