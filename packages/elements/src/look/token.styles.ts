import { css, unsafeCSS } from 'lit';
import { colorTokens, sizeTokens } from './tokens.ts';

const colors = (situation: 'light' | 'dark' | 'print') =>
  Object.entries(colorTokens)
    .map(([name, color]) => `--_${name}:var(--tb-${name},${color[situation]})`)
    .join(';');

const sizes = Object.entries(sizeTokens)
  .map(([name, value]) => `--_${name}:var(--tb-${name},${value})`)
  .join(';');

/**
 * The tokens as private properties of a host, each with the page's `--tb-*` before our own value.
 * Private, because a token declared on the host itself would hide the page's.
 */
export const tokenStyles = css`
  :host {
    ${unsafeCSS(sizes)};
    ${unsafeCSS(colors('light'))};
  }
  :host([appearance='large']) {
    --_text-s: 1em;
    --_text-xl: 1.25em;
    --_text-2xl: 1.375em;
  }
  @media screen and (prefers-color-scheme: dark) {
    :host {
      ${unsafeCSS(colors('dark'))};
    }
  }
  @media print {
    :host {
      ${unsafeCSS(colors('print'))};
    }
  }
`;
