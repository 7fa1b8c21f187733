import { css } from 'lit';

/** The pages of an element in large print: one task at a time, nothing smaller than the main text. */
export const pageStyles = css`
  .page-head,
  .page,
  .help,
  .turn {
    max-inline-size: 36em;
  }
  .page-head {
    display: grid;
    outline: none;
  }
  .turn > .button > span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .page,
  .help,
  .turn {
    display: grid;
    gap: var(--_space-3);
  }
  .page {
    gap: var(--_space-8);
  }
  @media screen {
    .page[hidden] {
      display: none;
    }
  }
  .turn {
    border-block-start: 2px solid var(--_color-ink);
    padding-block-start: var(--_space-4);
  }
  .help > .button,
  .turn > .button {
    inline-size: 100%;
  }
  @container (min-width: 28em) {
    .help,
    .turn {
      grid-auto-flow: column;
      justify-content: start;
    }
    .help > .button,
    .turn > .button {
      inline-size: auto;
      min-inline-size: 10em;
    }
  }
`;
