import { html, nothing, type TemplateResult } from 'lit';
import { isPlatformError } from '@tongban/domain/rules';
import { icon } from '../look/icons.ts';
import type { FailureMessages } from '../messages/zh-hans/failure.ts';

/** The panel for a load that failed: what happened, what to do, and the way on. */
export function failurePanel(error: unknown, words: FailureMessages, retry?: () => void): TemplateResult {
  const code = isPlatformError(error) ? error.code : 'other';
  const sentence = Object.hasOwn(words, code) ? words[code as keyof FailureMessages] : words.other;
  const requestId = isPlatformError(error) ? error.requestId : undefined;
  return html`<div class="now" data-tone="late" role="alert">
    <p class="status" data-tone="late">${icon('late')}<span>${words.heading}</span></p>
    <p>${sentence}</p>
    ${requestId ? html`<p class="small">${words.requestId(requestId)}</p>` : nothing}
    ${retry ? html`<button class="button" type="button" @click=${retry}>${words.retry}</button>` : nothing}
  </div>`;
}

/** The line for a load under way. */
export function loadingLine(words: FailureMessages): TemplateResult {
  return html`<p class="loading soft" role="status">${words.loading}</p>`;
}
