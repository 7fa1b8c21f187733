import { css } from 'lit';

/**
 * What a page's rule for every element (`* { letter-spacing: 2px }`) would otherwise bring in through the host, since the
 * page's rules win over those of a `:host`; within a shadow root `!important` wins over the page's, also over its own
 * `!important`. Everything that is inherited is here. Margins, width, display and the like stay the page's to set.
 */
export const guardStyles = css`
  :host {
    font: 400 medium/var(--_leading) var(--_font) !important;
    color: var(--_color-ink) !important;
    accent-color: auto !important;
    border-collapse: separate !important;
    border-spacing: 0 !important;
    box-sizing: border-box !important;
    caption-side: top !important;
    caret-color: auto !important;
    cursor: auto !important;
    hyphens: manual !important;
    letter-spacing: normal !important;
    line-break: strict !important;
    list-style: disc !important;
    overflow-wrap: anywhere !important;
    quotes: auto !important;
    tab-size: 8 !important;
    text-align: start !important;
    text-align-last: auto !important;
    text-autospace: normal !important;
    text-decoration: none !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-spacing-trim: trim-start !important;
    text-transform: none !important;
    user-select: auto !important;
    -webkit-text-fill-color: currentcolor !important;
    -webkit-text-stroke: 0 !important;
    white-space: normal !important;
    word-break: normal !important;
    word-spacing: normal !important;
    writing-mode: horizontal-tb !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
`;
