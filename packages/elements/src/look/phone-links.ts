import { html, type TemplateResult } from 'lit';

/** The words of a telephone entry with every number in it as a link: sources write several into one. */
export function phoneLinks(phone: string): readonly (TemplateResult | string)[] {
  return phone
    .split(/(\d[\d-]{2,}\d)/)
    .map((piece, index) => (index % 2 === 1 ? html`<a class="num phone" href="tel:${piece}">${piece}</a>` : piece));
}
