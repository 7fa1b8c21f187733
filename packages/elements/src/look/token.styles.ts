import { css, unsafeCSS } from 'lit';
import { colorTokens, sizeTokens } from './tokens.ts';

type Color = (typeof colorTokens)[keyof typeof colorTokens];

const colors = (value: (color: Color) => string) =>
  Object.entries(colorTokens)
    .map(([name, color]) => `--_${name}:var(--tb-${name},${value(color)})`)
    .join(';');

const sizes = Object.entries(sizeTokens)
  .map(([name, value]) => `--_${name}:var(--tb-${name},${value})`)
  .join(';');

/**
 * The tokens as private properties of a host, each with the page's `--tb-*` before our own value.
 * Private, because a token declared on the host itself would hide the page's.
 *
 * Dark follows the color scheme that the page gives its elements, not the reader's system: on a page that is only
 * light, light text would stand on white. Browsers without `light-dark()` (before Chromium 123, Safari 17.5) stay light.
 */
export const tokenStyles = css`
  :host {
    ${unsafeCSS(sizes)};
    ${unsafeCSS(colors(({ light }) => light))};
  }
  :host([appearance='large']) {
    --_text-s: 1em;
    --_text-xl: 1.25em;
    --_text-2xl: 1.375em;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${unsafeCSS(colors(({ light, dark }) => `light-dark(${light},${dark})`))};
    }
  }
  @media print {
    :host {
      ${unsafeCSS(colors(({ print }) => print))};
    }
  }
`;
