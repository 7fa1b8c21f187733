import { html, nothing, type TemplateResult } from 'lit';
import type { ServiceGuide } from '@tongban/domain';
import { icon } from '../look/icons.ts';
import type { MaterialChecklistMessages } from '../messages/zh-hans/material-checklist.ts';
import { phoneLinks } from '../look/phone-links.ts';

/** Whom to ask, by telephone. */
export function phones(guide: ServiceGuide): TemplateResult | typeof nothing {
  if (guide.consultation.status !== 'present') return nothing;
  return html`<ul class="entries" role="list">
    ${guide.consultation.value.map(
      ({ phone, use }) => html`<li>${phoneLinks(phone)} <span class="soft">${use}</span></li>`,
    )}
  </ul>`;
}

/** That no material is known, which is never the same as that none is needed: with whom to ask. */
export function nothingNeeded(guide: ServiceGuide, words: MaterialChecklistMessages, sentence: string): TemplateResult {
  return html`<div class="gap-panel" part="gap">
    <p class="gap">${icon('none')}<span>${sentence}</span></p>
    ${phones(guide)}
  </div>`;
}

/** What the sheet of paper needs beside the materials: where to go, whom to call, two lines to sign. */
export function counterSheet(guide: ServiceGuide, words: MaterialChecklistMessages): TemplateResult {
  const places = guide.places.status === 'present' ? guide.places.value.filter(({ role }) => role !== 'example') : [];
  return html`<div class="print-only counter">
    ${
      places.length > 0
        ? html`<p><strong>${words.places}</strong></p>
            <ul class="entries" role="list">
              ${places.map(
                ({ place, role, authority }) =>
                  html`<li>${words.placeRole(place ?? '', role)}${authority ? words.colon + authority : nothing}</li>`,
              )}
            </ul>`
        : nothing
    }
    ${phones(guide)}
    <div class="fill">
      <p>${words.print.name}</p>
      <p>${words.print.clerk}</p>
    </div>
  </div>`;
}
