import { css } from 'lit';

/** What a list with verdicts adds to the plain one. */
export const verdictStyles = css`
  .verdict .how {
    display: block;
    font-weight: 400;
  }
  /* The line that opens the questions says what they are. */
  .situation h3 {
    display: none;
  }
  .group__head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    align-items: baseline;
    justify-content: space-between;
  }
  .group__head > .remaining {
    font-weight: var(--_weight-strong);
    color: var(--_color-act);
  }
  .fallback .how {
    display: block;
    font-weight: 400;
    color: var(--_color-ink-soft);
  }
  .ask {
    display: block;
  }
  .disclosures {
    display: grid;
    justify-items: start;
  }
  .ways {
    display: grid;
    min-inline-size: 0;
    color: var(--_color-ink);
  }
  .row__note .plain {
    text-align: start;
  }
  .trace--questions {
    max-inline-size: none;
  }
  .trace--questions dt {
    color: var(--_color-ink);
  }
  .said {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .said > .icon {
    align-self: flex-start;
    margin-block-start: 0.22em;
  }
  .trace--questions [data-answer='unknown'] .said {
    color: var(--_color-act);
  }
  .clause,
  .trace--questions dd > .soft {
    font-size: var(--_text-s);
  }

  @media print {
    .row__note.row__note--paper {
      display: grid;
      grid-column: 2;
      gap: 0;
    }
    .ways + p {
      display: none;
    }
    .row .print-only {
      grid-auto-flow: column;
      justify-content: start;
      gap: 6mm;
    }
    .material .row__note:has(.print-only) {
      display: grid;
      grid-column: 2;
    }
    .row__note .choice {
      display: none;
    }
    .tick--on {
      inline-size: 0;
      block-size: 0;
      border-width: 2.65mm;
    }
    .group--waived .row {
      padding-block: 2mm;
    }
  }
`;
