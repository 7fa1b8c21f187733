import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/**
 * A QR code (二维码, ISO/IEC 18004) of an address, with the four modules of quiet around it that the standard asks for:
 * dark on white whatever the colors of the page, since a camera reads it.
 *
 * @param name what it is called for whoever does not see it
 */
export function qrCode(address: string, name: string): TemplateResult {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const modules = data.flatMap((line, y) => line.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${name} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${modules.join('')} fill="#000"></path>
  </svg>`;
}
