import { html, nothing, type TemplateResult } from 'lit';
import { type Content, type GuideView, row } from './guide-view.ts';

/** The address of a page, where it is one that a browser opens; nothing else ever becomes a link. */
export function pageAddress(given: string | undefined): string | undefined {
  const url = given !== undefined && URL.canParse(given) ? new URL(given) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** How to come back to this guide, on a phone or from paper: a code to scan, and the address to type. */
export function addressRow(view: GuideView): TemplateResult | typeof nothing {
  const { address, words, qrCode } = view;
  if (address === undefined) return nothing;
  const code: Content = qrCode?.(address, words.address.code) ?? nothing;
  return row(view, 'address', {
    text: html`<div class="address">
      <p>${words.address.how}</p>
      <p class="address__text"><a href=${address}>${address}</a></p>
      ${code}
    </div>`,
  });
}
