import { css } from 'lit';
import { guardStyles } from './guard.styles.ts';

/** The host and its text: nothing of the page reaches in, and nothing of ours reaches out. */
export const textStyles = css`
  :host {
    all: initial;
    color-scheme: inherit;
    display: block;
    /* What is hidden from sight must scroll with the element, and not lengthen the page. */
    position: relative;
    visibility: inherit;
    container-type: inline-size;
  }
  ${guardStyles}
  :host([hidden]) {
    display: none;
  }
  :host([appearance='large']) {
    font-size: 24px !important;
  }
  @media screen and (max-width: 30em) {
    :host([appearance='large']) {
      font-size: 22px !important;
    }
  }
  @media print {
    :host {
      font-size: 11pt !important;
    }
  }
  :where(h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote, fieldset, legend, table) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  :where(h1, h2, h3, h4) {
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-tight);
    text-wrap: balance;
  }
  :where(h1) {
    font-size: var(--_text-2xl);
  }
  :where(h2) {
    font-size: var(--_text-xl);
  }
  :where(h3) {
    font-size: var(--_text-l);
  }
  :where(h4, dt) {
    font-size: 1em;
    font-weight: var(--_weight-strong);
  }
  :where(ul, ol)[role='list'] {
    list-style: none;
  }
  :where(ul, ol):not([role='list']) {
    padding-inline-start: 1.5em;
  }
  p {
    text-wrap: pretty;
  }
  strong {
    font-weight: var(--_weight-strong);
  }
  time,
  .num,
  td,
  progress {
    font-variant-numeric: tabular-nums;
  }
  .nowrap,
  time {
    white-space: nowrap;
  }
  /* An English date is long enough to break a narrow page; a Chinese one would break inside a word. */
  time:lang(en) {
    white-space: normal;
  }
  /* Among English words a Chinese name is one word, and its quotation marks are as narrow as the letters. */
  :host(:lang(en)) {
    font-variant-east-asian: proportional-width !important;
  }
  :host(:lang(en)) :where(h1, h2, h3, h4) {
    word-break: keep-all;
  }
  .small {
    font-size: var(--_text-s);
  }
  .soft {
    color: var(--_color-ink-soft);
  }
  .measure {
    max-inline-size: var(--_measure);
  }
  .group {
    display: grid;
    gap: var(--_space-3);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a {
    color: var(--_color-accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  a:hover {
    color: var(--_color-accent-strong);
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
`;
