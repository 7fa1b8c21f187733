import { css } from 'lit';

/** The tracker: what you must do · who has it · by when · what happened. */
export const progressTrackerStyles = css`
  .tracker {
    display: grid;
    gap: var(--_space-12);
  }
  .tracker__head {
    display: grid;
    gap: var(--_space-2);
  }
  .tracker__head dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-6);
  }
  .tracker__head dl > div {
    display: flex;
    gap: 0.5em;
  }
  .tracker__head dt {
    font-weight: 400;
    color: var(--_color-ink-soft);
  }
  .section {
    display: grid;
    gap: var(--_space-4);
  }

  .asks {
    display: grid;
    gap: var(--_space-2);
    counter-reset: ask;
    max-inline-size: var(--_measure);
  }
  .asks > li {
    counter-increment: ask;
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
  }
  .asks > li::before {
    content: counter(ask) '.';
    font-variant-numeric: tabular-nums;
  }

  .holders {
    display: grid;
    gap: 0;
  }
  .holders > li {
    display: grid;
    gap: 0;
    padding: var(--_space-3) 0 var(--_space-3) var(--_space-4);
    border-inline-start: 2px solid var(--_color-line);
  }
  .holders > li[aria-current] {
    border-inline-start: 6px solid var(--tone, var(--_color-accent));
    padding-inline-start: calc(var(--_space-4) - 4px);
  }
  .holders .role {
    color: var(--_color-ink-soft);
    font-size: var(--_text-s);
  }
  .holders .name {
    font-size: var(--_text-l);
    font-weight: var(--_weight-strong);
  }
  @container (min-width: 44em) {
    .holders {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      column-gap: var(--_space-2);
    }
    .holders > li,
    .holders > li[aria-current] {
      border-inline-start: 0;
      border-block-start: 2px solid var(--_color-line);
      padding: var(--_space-3) var(--_space-4) 0 0;
      align-content: start;
      margin-block-start: 4px;
    }
    .holders > li[aria-current] {
      border-block-start: 6px solid var(--tone, var(--_color-accent));
      margin-block-start: 0;
    }
  }

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
  .step__note {
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

  .log {
    display: grid;
    gap: 0;
  }
  .log > li {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0 var(--_space-4);
    padding-block: var(--_space-1);
  }
  .log > li + li {
    border-block-start: var(--_hairline) solid var(--_color-line);
  }
  @container (max-width: 32em) {
    .log > li {
      grid-template-columns: 1fr;
    }
  }

  h2 {
    font-size: var(--_text-2xl);
  }
  .section > h3 {
    font-size: var(--_text-xl);
  }
  .now__title {
    font-size: var(--_text-xl);
  }
  .now ul {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: var(--_measure);
  }
  .step__acts {
    display: grid;
    gap: var(--_space-1);
  }
  .section > details {
    justify-self: start;
    max-inline-size: 100%;
  }
`;
