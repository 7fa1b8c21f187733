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
  .step__move {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .step__move > .icon {
    align-self: flex-start;
    margin-block-start: 0.22em;
  }
  .lane-heads {
    display: none;
  }
  /* Two lanes: the line is the case's way, which goes down in one and crosses to the other. */
  @container (min-width: 52em) {
    .lane-heads,
    .lanes > .step {
      display: grid;
      grid-template-columns: 8.5em repeat(2, 2.25em minmax(0, 1fr));
    }
    .lane-heads > * {
      grid-column: 2 / 4;
      grid-row: 1;
      border-block-start: 2px solid var(--_color-line);
      margin: 4px var(--_space-4) 0 0;
      padding-block-start: var(--_space-3);
    }
    .lane-heads > * + * {
      grid-column: 4 / 6;
      margin-inline-end: 0;
    }
    .lane-heads > [data-here] {
      border-block-start: 6px solid var(--tone, var(--_color-accent));
      margin-block-start: 0;
    }
    .lanes > .step > .step__mark {
      grid-area: 1 / 2 / span 2;
    }
    .lanes > .step > .step__body,
    .lanes > .step > .step__note {
      grid-column: 3;
      padding-inline-end: var(--_space-6);
    }
    .lanes > [data-lane='2'] > .step__mark {
      grid-column: 4;
    }
    .lanes > [data-lane='2'] > .step__body,
    .lanes > [data-lane='2'] > .step__note {
      grid-column: 5;
    }
    .lanes > .step > .step__body {
      grid-row: 1;
    }
    .lanes > .step > .step__note {
      grid-row: 2;
      margin-block-start: var(--_space-1);
    }
    .lanes > [data-cross] > .step__mark {
      margin-block-end: calc(-1 * var(--_space-3));
    }
    .lanes > [data-cross]::after {
      content: '';
      grid-area: 1 / 2 / span 2 / 5;
      align-self: end;
      block-size: var(--_space-3);
      margin-block-end: calc(-1 * var(--_space-6));
      margin-inline: calc(0.75em - 1px) calc(1.5em - 1px);
      border: 0 solid var(--_color-ink-soft);
      border-block-start-width: 2px;
      border-inline-end-width: 2px;
    }
    .lanes > [data-cross]::before {
      content: '';
      grid-area: 1 / 4 / span 2;
      align-self: end;
      inline-size: 0.4em;
      block-size: 0.4em;
      margin-block-end: calc(-1 * var(--_space-6) - 0.1em);
      margin-inline-start: calc(0.55em - 1px);
      border: 2px solid var(--_color-ink-soft);
      border-block-start: 0;
      border-inline-start: 0;
      rotate: 45deg;
    }
    .lanes > [data-cross='back']::before {
      grid-column: 2;
    }
    .lanes > [data-cross='back']::after {
      border-inline-width: 2px 0;
    }
    .lanes > [data-cross][data-open]::after {
      border-style: dashed;
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
