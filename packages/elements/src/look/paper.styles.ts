import { css } from 'lit';

/** The sheet of paper that people take to a counter: boxes to tick, two lines to sign, nothing that needs a screen. */
export const paperStyles = css`
  .print-only,
  .tick {
    display: none;
  }
  @media print {
    .print-only {
      display: grid;
      gap: 3mm;
    }
    .tick {
      display: block;
      inline-size: 4.5mm;
      block-size: 4.5mm;
      border: 0.4mm solid #000;
    }
    .fill {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 8mm;
      margin-block-start: 4mm;
      break-inside: avoid;
    }
    .fill > p {
      border-block-end: 0.3mm solid #000;
      padding-block-end: 7mm;
    }
    .row__margin {
      grid-area: 1 / 1;
    }
    .row__text {
      grid-area: 1 / 2;
    }
    [data-print='no'] {
      display: none;
    }
  }
`;
