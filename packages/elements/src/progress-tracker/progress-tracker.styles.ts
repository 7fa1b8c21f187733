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
  .identity {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-6);
  }
  .identity > div {
    display: flex;
    gap: 0.5em;
  }
  .identity dt {
    flex: none;
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
  .role {
    color: var(--_color-ink-soft);
    font-size: var(--_text-s);
  }
  .name {
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

  .log,
  .moments {
    display: grid;
    gap: 0;
  }
  :is(.log, .moments) > li {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0 var(--_space-4);
    padding-block: var(--_space-1);
  }
  :is(.log, .moments) > li + li {
    border-block-start: var(--_hairline) solid var(--_color-line);
  }
  @container (max-width: 32em) {
    :is(.log, .moments) > li {
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
  .remarks,
  .foot {
    display: grid;
    gap: var(--_space-1);
  }
  .foot {
    gap: var(--_space-3);
    justify-items: start;
  }
  .contact {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .contact > .icon {
    align-self: flex-start;
    margin-block-start: 0.22em;
  }
  .phone {
    display: inline-block;
    padding-block: 0.5em;
    margin-block: -0.5em;
  }
  ::slotted(a[slot='task']),
  ::slotted(button[slot='task']),
  ::slotted(a[slot='pay']),
  ::slotted(button[slot='pay']) {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  .stale {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    padding-inline-start: var(--_space-4);
    border-inline-start: 4px solid var(--tone);
  }
  .facts [data-tone='late'] dd {
    color: var(--tone);
  }
  .phrase {
    display: inline-block;
  }
  :host([appearance='large']) .facts[data-count] {
    grid-template-columns: 1fr;
  }
  .answers {
    display: grid;
    gap: var(--_space-4);
  }
  .answers dt {
    font-weight: 400;
    color: var(--_color-ink-soft);
  }
  .answers dd {
    font-weight: var(--_weight-strong);
  }
  .section > details {
    justify-self: start;
    max-inline-size: 100%;
  }
  /* English states are words within a sentence too. */
  .now > .status > span::first-letter {
    text-transform: uppercase;
  }
  @media print {
    .tracker {
      gap: 6mm;
    }
    /* Not as a grid: Chromium takes its height from the screen, and the last step runs into what follows. */
    .section {
      display: block;
    }
    .section > * + * {
      margin-block-start: 2mm;
    }
    .now {
      gap: 2mm;
      padding: 0 0 0 4mm;
    }
    .section.no-print {
      display: none;
    }
    /* Paper cannot be pressed. */
    ::slotted(a[slot]),
    ::slotted(button[slot]) {
      display: none;
    }
  }
`;
