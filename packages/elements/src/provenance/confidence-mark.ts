import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance, ServiceGuide } from '@tongban/domain';
import type { ProvenanceMessages } from '../messages/zh-hans/provenance.ts';

/**
 * The word beside a fact that no text states: inferred, or remembered. A fact that was found needs none, and a teaching
 * guide says once, at its head, that it is made up whole.
 */
export function confidenceMark(
  guide: Pick<ServiceGuide, 'standing'>,
  provenance: Provenance,
  words: ProvenanceMessages,
): TemplateResult | typeof nothing {
  const word = words.marks[provenance.confidence];
  if (!word || guide.standing === 'teaching') return nothing;
  const meaning = words.markMeanings[provenance.confidence];
  return html`<span class="mark">${word}<span class="visually-hidden">（${meaning}）</span></span>`;
}
