import { css } from 'lit';

/** The steps: when · mark · what · what else happened. */
export const stepStyles = css`
  .step {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    align-content: start;
    padding-block-end: var(--_space-6);
  }
  .step > * {
    grid-column: 2;
  }
  .step__mark {
    grid-area: 1 / 1 / span 3;
    display: grid;
    grid-template-rows: auto 1fr;
    gap: var(--_space-1);
    justify-items: center;
    inline-size: 1.5em;
    color: var(--tone, var(--_color-ink-soft));
    margin-block-end: calc(-1 * var(--_space-6));
  }
  .step__mark > .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block-start: 0.15em;
  }
  .step:not(:last-child) > .step__mark::after {
    content: '';
    inline-size: 2px;
    background: var(--_color-line);
  }
  .step__body {
    display: grid;
    gap: var(--_space-1);
    justify-items: start;
  }
  .step h4 {
    line-height: var(--_leading);
  }
  .step__state {
    font-weight: var(--_weight-strong);
    color: var(--tone, var(--_color-ink-soft));
  }
  .step__when,
  .step__note {
    color: var(--_color-ink-soft);
  }
  .step__note > li {
    font-size: var(--_text-s);
  }
  @container (min-width: 60em) {
    .step {
      grid-template-columns: 9em 2.25em minmax(0, 1fr) 15em;
    }
    .step > .step__mark {
      grid-area: 1 / 2;
    }
    .step > :not(.step__mark) {
      align-self: baseline;
    }
    .step > .step__body {
      grid-area: 1 / 3;
    }
    .step > .step__when {
      grid-area: 1 / 1;
    }
    .step > .step__note {
      grid-area: 1 / 4;
    }
    .step__body {
      padding-inline-end: 2.5em;
    }
  }
  @media print {
    :host(:not([appearance='large'])) .step {
      grid-template-columns: 32mm 9mm minmax(0, 1fr) 52mm;
      padding-block-end: 3mm;
    }
    :host(:not([appearance='large'])) .step > .step__mark {
      grid-area: 1 / 2;
      margin-block-end: -3mm;
    }
    :host(:not([appearance='large'])) .step > .step__body {
      grid-area: 1 / 3;
      padding-inline-end: 4mm;
    }
    :host(:not([appearance='large'])) .step > .step__when {
      grid-area: 1 / 1;
    }
    :host(:not([appearance='large'])) .step > .step__note {
      grid-area: 1 / 4;
    }
  }
`;
