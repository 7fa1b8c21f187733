import { css } from 'lit';

/** The guide: head, facts, rows with lists, and the sheet of paper that people take to a counter. */
export const guideViewerStyles = css`
  .guide {
    display: grid;
    gap: var(--_space-8);
  }
  .guide__head {
    display: grid;
    gap: var(--_space-4);
    justify-items: start;
  }
  h2 {
    font-size: var(--_text-2xl);
  }
  h3 {
    font-size: var(--_text-xl);
  }
  h4 {
    font-size: var(--_text-l);
  }
  .actions[hidden] {
    display: none;
  }
  .heading {
    gap: 0;
  }
  .heading p {
    font-size: var(--_text-s);
    color: var(--_color-ink-soft);
  }

  .places {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
  }
  .places li {
    display: inline-flex;
    gap: 0.4em;
    align-items: start;
  }
  .places .icon {
    margin-block-start: 0.22em;
  }

  .row__text {
    gap: var(--_space-3);
    max-inline-size: 42em;
  }
  .fact:not(:last-child)::after {
    content: ' · ';
  }
  .facts .unsaid:first-of-type {
    font-weight: 400;
    color: var(--_color-ink-soft);
  }
  .kind {
    font-size: var(--_text-s);
  }
  .sources {
    gap: var(--_space-2);
  }

  .numbered {
    counter-reset: n;
    display: grid;
    gap: var(--_space-4);
  }
  .numbered > li {
    counter-increment: n;
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    align-items: baseline;
  }
  .numbered > li::before {
    content: counter(n);
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
    color: var(--_color-accent);
  }
  .numbered > li > div {
    display: grid;
    gap: var(--_space-1);
  }
  .plain-list,
  .question,
  .part,
  .entries,
  .options {
    display: grid;
    gap: var(--_space-2);
  }
  .question + .question,
  .part + .part {
    margin-block-start: var(--_space-3);
  }
  .entries,
  .options {
    gap: var(--_space-3);
  }
  /* Out of the flow, so that the first words, not the mark, stand on the line of the heading. */
  .plain-list > li {
    position: relative;
    padding-inline-start: 2em;
  }
  .plain-list > li > .icon,
  .bullet {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.22em;
  }
  .plain-list > li[data-tone] > .icon {
    color: var(--tone);
  }
  .bullet {
    inset-block-start: 0.66em;
    margin-inline-start: 0.4em;
    border: 0.1875em solid var(--_color-accent);
    border-radius: 50%;
  }

  .flow {
    display: grid;
    counter-reset: n;
  }
  .flow > li {
    counter-increment: n;
    display: grid;
    grid-template-columns: 2em minmax(0, 3fr) minmax(0, 2fr);
    column-gap: 0;
    padding-block: var(--_space-2);
  }
  .flow > li + li {
    border-block-start: var(--_hairline) solid var(--_color-line);
  }
  .flow > li::before {
    content: counter(n);
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
    color: var(--_color-accent);
  }
  .flow > li > div {
    padding-inline-end: var(--_space-4);
  }

  .prices {
    max-inline-size: 24em;
  }
  .prices > div {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-4);
    padding-block: var(--_space-2);
  }
  .prices > div + div {
    border-block-start: var(--_hairline) solid var(--_color-line);
  }
  .prices dt {
    font-weight: 400;
  }
  .prices dd {
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .flow > li:first-child,
  .prices > div:first-child {
    padding-block-start: 0;
  }

  .places-table {
    display: grid;
    gap: var(--_space-4) var(--_space-6);
  }
  @container (min-width: 60em) {
    .places-table {
      grid-template-columns: 1fr 1fr;
    }
  }
  .phone {
    display: inline-block;
    padding-block: 0.5em;
    margin-block: -0.5em;
  }

  .address {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .qr {
    inline-size: 9em;
    block-size: auto;
    forced-color-adjust: none;
  }
  .address__text {
    overflow-wrap: anywhere;
  }
  @media print {
    .guide {
      gap: 5mm;
    }
    .guide__head {
      gap: 2mm;
    }
    .guide .facts {
      grid-template-columns: repeat(4, 1fr);
    }
    .facts dd:first-of-type {
      font-size: 1.125em;
    }
    .row {
      grid-template-columns: 28mm 1fr;
      gap: 1mm 6mm;
    }
    .row__text {
      gap: 2mm;
    }
    .tick {
      align-self: start;
      margin-block-start: 1.2mm;
    }
    .row__note {
      grid-column: 2;
    }
    .ref {
      display: none;
    }
    .numbered {
      gap: 3mm;
    }
    .numbered > li > div {
      gap: 0;
    }
    .numbered > li {
      break-inside: avoid;
    }
    .row {
      break-inside: auto;
    }
    .materials > li {
      grid-template-columns: 9mm minmax(0, 1fr);
    }
    .materials > li::before {
      content: none;
    }
    .places-table {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
