import { css } from 'lit';

/** The one-time notice: a sheet that reads the same on a screen and on paper. */
export const correctionNoticeStyles = css`
  .notice {
    display: grid;
    gap: var(--_space-12);
  }
  .notice__head {
    display: grid;
    gap: var(--_space-3);
  }
  h2 {
    font-size: var(--_text-2xl);
  }
  h3 {
    font-size: var(--_text-xl);
  }
  h4,
  .lead {
    font-size: var(--_text-l);
  }
  .lead {
    font-weight: var(--_weight-strong);
  }
  .row > .row__margin {
    order: -1;
  }
  .status .how {
    display: block;
  }
  .entries {
    display: grid;
    gap: var(--_space-2);
  }
  .phone {
    display: inline-block;
    padding-block: 0.5em;
    margin-block: -0.5em;
  }
  .notice__foot[hidden] {
    display: none;
  }

  @media print {
    .notice,
    .group {
      gap: 5mm;
    }
    .row {
      grid-template-columns: 32mm 1fr;
      gap: 1mm 6mm;
    }
    .facts[data-count='3'] {
      grid-template-columns: 1fr 1fr 1fr;
    }
    .facts dd:first-of-type {
      font-size: 1.1em;
    }
    .tick {
      display: inline-block;
      margin-inline-end: 3mm;
      vertical-align: -0.6mm;
    }
    .notice__foot {
      display: none;
    }
  }
`;
