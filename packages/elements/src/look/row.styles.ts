import { css } from 'lit';

/** Status words, the row (margin · text · note) and the facts. */
export const rowStyles = css`
  .status {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    font-weight: var(--_weight-strong);
  }
  .status > .icon {
    align-self: flex-start;
    margin-block-start: 0.22em;
  }
  [data-tone='act'] {
    --tone: var(--_color-act);
    --tone-soft: var(--_color-act-soft);
  }
  [data-tone='ok'] {
    --tone: var(--_color-ok);
    --tone-soft: var(--_color-ok-soft);
  }
  [data-tone='late'] {
    --tone: var(--_color-late);
    --tone-soft: var(--_color-late-soft);
  }
  [data-tone='quiet'] {
    --tone: var(--_color-ink-soft);
    --tone-soft: var(--_color-ground);
  }
  .status .how {
    font-weight: 400;
  }
  .status[data-tone] {
    color: var(--tone);
  }

  .rows {
    border-block-start: 2px solid var(--_color-ink);
  }
  .row {
    display: grid;
    gap: var(--_space-2) var(--_space-8);
    align-items: baseline;
    padding-block: var(--_space-6);
  }
  .row + .row {
    border-block-start: var(--_hairline) solid var(--_color-line);
  }
  .row__margin,
  .row__text,
  .row__note {
    display: grid;
    gap: var(--_space-2);
    align-content: start;
  }
  .row__note {
    color: var(--_color-ink-soft);
  }
  p.row__note,
  .row__note > :where(p, dl):not(.status) {
    font-size: var(--_text-s);
  }
  @container (min-width: 40em) {
    .row {
      grid-template-columns: 9em minmax(0, 1fr);
    }
    .row__margin {
      grid-area: 1 / 1;
    }
    .row__text {
      grid-area: 1 / 2;
    }
    .row__note {
      grid-column: 2;
    }
  }
  @container (min-width: 60em) {
    .row {
      grid-template-columns: 9em minmax(0, 1fr) 15em;
      column-gap: 2.5em;
    }
    .row__note {
      grid-area: 1 / 3;
    }
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space-4);
    border-block-start: 2px solid var(--_color-ink);
    padding-block-start: var(--_space-4);
  }
  .facts dt {
    font-size: var(--_text-s);
    font-weight: 400;
    color: var(--_color-ink-soft);
  }
  .facts dd:first-of-type {
    font-size: var(--_text-l);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-tight);
  }
  .facts dd + dd {
    font-size: var(--_text-s);
    color: var(--_color-ink-soft);
  }
  .facts[data-count='3'] {
    grid-template-columns: 1fr;
  }
  .facts[data-count='3'][data-short] {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  /* In large print on a phone two columns would break the words. */
  @container (max-width: 17em) {
    .facts {
      grid-template-columns: 1fr;
    }
    .facts[data-count='3'][data-short] {
      grid-template-columns: repeat(auto-fit, minmax(4.5em, 1fr));
    }
  }
  @container (min-width: 52em) {
    .facts {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @container (min-width: 40em) {
    .facts {
      column-gap: var(--_space-8);
    }
    .facts[data-count='3'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .facts dd:first-of-type {
      font-size: var(--_text-xl);
    }
  }
`;
