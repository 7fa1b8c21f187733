import { css } from 'lit';

/** The checklist: questions, verdict in the margin, material in the text, the person's part in the note. */
export const materialChecklistStyles = css`
  .checklist {
    display: grid;
    gap: var(--_space-12);
  }
  .checklist__head {
    display: grid;
    gap: var(--_space-3);
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

  .question {
    align-items: start;
  }
  .facts .unsaid:first-of-type {
    font-weight: 400;
    color: var(--_color-ink-soft);
  }
  .question > .row__text {
    gap: 0;
    min-inline-size: 0;
  }
  legend {
    font-size: var(--_text-l);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-tight);
    padding: 0;
  }
  .choice {
    display: inline-grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    align-items: start;
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding-block: calc((var(--_target) - 1.7em) / 2);
    color: var(--_color-ink);
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.16em 0 0;
    color-scheme: light dark;
    accent-color: var(--_color-accent);
    font: inherit;
  }
  .plain {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-self: start;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: var(--_color-accent);
    cursor: pointer;
  }
  .plain > span:not(.visually-hidden) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  .material > .row__margin {
    order: -1;
  }
  .material .row__text {
    gap: var(--_space-1);
    max-inline-size: 42em;
  }
  .fact:not(:last-child)::after {
    content: ' · ';
  }
  .entries {
    display: grid;
    gap: var(--_space-2);
  }
  .trace {
    display: grid;
    max-inline-size: var(--_measure);
  }
  .trace > div {
    display: grid;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-1);
  }
  .trace > div + div {
    border-block-start: var(--_hairline) solid var(--_color-line);
  }
  .trace dt {
    font-weight: 400;
    color: var(--_color-ink-soft);
  }
  .beside {
    display: block;
    font-size: var(--_text-s);
  }
  @container (min-width: 30em) {
    .trace > div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
  }
  .gap-panel {
    display: grid;
    gap: var(--_space-3);
    border-block: 2px solid var(--_color-ink);
    padding-block: var(--_space-6);
  }
  .phone {
    display: inline-block;
    padding-block: 0.5em;
    margin-block: -0.5em;
  }

  .checklist__foot {
    display: grid;
    gap: var(--_space-4);
    border-block-start: 2px solid var(--_color-ink);
    padding-block-start: var(--_space-6);
  }
  .checklist__foot[hidden] {
    display: none;
  }

  @media print {
    .checklist,
    .group {
      gap: 4mm;
    }
    .material details,
    .no-print,
    .row__note,
    .checklist__foot {
      display: none;
    }
    .row {
      grid-template-columns: 32mm 1fr;
      gap: 1mm 6mm;
    }
    .material .row__text {
      gap: 0;
    }
    .tick {
      display: inline-block;
      margin-inline-end: 3mm;
      vertical-align: -0.6mm;
    }
  }
`;
