import { css } from 'lit';

/** The count day by day: the list, then the drawing, which a phone leaves out. */
export const explanationStyles = css`
  .calendar {
    border-collapse: collapse;
    table-layout: fixed;
    inline-size: 100%;
    max-inline-size: 42em;
  }
  .calendar td {
    text-autospace: no-autospace;
  }
  .calendar caption {
    text-align: start;
    padding-block-end: var(--_space-2);
  }
  .calendar th {
    font-size: var(--_text-s);
    font-weight: 400;
    text-align: start;
    color: var(--_color-ink-soft);
    padding-block-end: var(--_space-1);
  }
  .calendar td {
    border-block-start: var(--_hairline) solid var(--_color-line);
    padding-block: var(--_space-1) var(--_space-2);
    vertical-align: top;
    line-height: 1.4;
  }
  .calendar td > span {
    display: block;
    font-size: var(--_text-s);
    color: var(--_color-ink-soft);
  }
  .calendar td[data-day='counted'] {
    border-block-start: 3px solid var(--_color-accent);
  }
  .calendar td[data-day='counted'] > span {
    color: var(--_color-accent);
    font-weight: var(--_weight-strong);
  }
  .calendar td[data-day='paused'] {
    border-block-start: 3px double var(--_color-act);
  }
  .calendar td[data-day='paused'] > span {
    color: var(--_color-act);
  }
  .calendar td[data-day='expected'] {
    border-block-start: 3px dotted var(--_color-accent);
  }
  .calendar td[data-day='today'] {
    background: var(--_color-act-soft);
    border-block-start: 3px double var(--_color-act);
  }

  .runs {
    display: grid;
  }
  .runs > li {
    display: grid;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-1);
  }
  .runs > li + li {
    border-block-start: var(--_hairline) solid var(--_color-line);
  }
  .runs strong {
    color: var(--_color-accent);
  }
  @container (min-width: 44em) {
    .runs > li {
      grid-template-columns: 22em minmax(0, 1fr);
    }
  }
  @container (max-width: 32em) {
    .calendar {
      display: none;
    }
  }
  @media print {
    .calendar {
      font-size: 9pt;
    }
  }
`;
