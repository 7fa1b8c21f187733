import { css } from 'lit';

/** A choice of one or several, and a button that reads like a link. */
export const choiceStyles = css`
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    align-items: start;
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding-block: calc((var(--_target) - 1.7em) / 2);
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.16em 0 0;
    color-scheme: light dark;
    accent-color: var(--_color-accent);
    font: inherit;
  }
  .detail {
    display: block;
    color: var(--_color-ink-soft);
  }
  .plain {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    color: var(--_color-accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
`;
