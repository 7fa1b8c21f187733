import { css } from 'lit';

/** The choice of a licence: licences, fields, and everything once more. */
export const licencePickerStyles = css`
  .picker {
    display: grid;
    gap: var(--_space-12);
  }
  .head {
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
  .name {
    font-size: var(--_text-l);
  }
  fieldset {
    min-inline-size: 0;
  }
  .row > .row__margin {
    order: -1;
  }
  .row__text {
    gap: var(--_space-1);
    max-inline-size: 42em;
  }
  .choice {
    padding-block: 0;
  }
  .fact:not(:last-child)::after {
    content: ' · ';
  }
  .problem {
    display: flex;
    gap: 0.4em;
    align-items: center;
    font-weight: var(--_weight-strong);
    color: var(--_color-late);
  }
  .gap-panel {
    display: grid;
    gap: var(--_space-3);
    border-block-start: 2px solid var(--_color-ink);
    padding-block-start: var(--_space-6);
  }
  .summary {
    border-block-start: 2px solid var(--_color-ink);
    max-inline-size: 42em;
  }
  .summary > div {
    display: grid;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-3);
    border-block-end: var(--_hairline) solid var(--_color-line);
  }
  .summary dt {
    font-weight: 400;
    color: var(--_color-ink-soft);
  }
  @container (min-width: 28em) {
    .summary > div {
      grid-template-columns: 8em minmax(0, 1fr);
    }
  }
  :host([appearance='large']) .confirm {
    inline-size: 100%;
  }
`;
