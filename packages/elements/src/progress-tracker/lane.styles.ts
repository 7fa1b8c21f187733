import { css } from 'lit';

/** The two lanes; below their width, and on paper, the steps stay in one column. */
export const laneStyles = css`
  .lane-heads {
    display: none;
  }
  /* Two lanes: the line is the case's way, which goes down in one and crosses to the other. */
  @media screen {
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
  }
`;
