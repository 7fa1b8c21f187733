import { css } from 'lit';

/** The numbers that lead to the sources, the sources, and the way back. */
export const referenceStyles = css`
  .ref {
    font: inherit;
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    color: var(--_color-accent);
    vertical-align: super;
    min-inline-size: 2em;
    padding: 0.5em 0.2em;
    text-align: start;
    margin-block: -0.5em;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .ref:hover {
    color: var(--_color-accent-strong);
    text-decoration: underline;
  }

  .facts .ref,
  .facts .mark {
    font-size: 0.625em;
  }
  :host([appearance='large']) .ref {
    font-size: 1em;
    vertical-align: baseline;
  }
  :host([appearance='large']) .facts :is(.ref, .mark) {
    font-size: 0.8em;
  }
  .source {
    scroll-margin-block: 4em;
  }
  .source[aria-current] {
    background: var(--_color-accent-soft);
    box-shadow: 0 0 0 0.5em var(--_color-accent-soft);
  }
  .source:focus-visible {
    outline-offset: 0.5em;
  }
  .back {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-self: start;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: var(--_color-accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
`;
