import { css } from 'lit';
import { laneStyles } from './lane.styles.ts';

/** The lanes, the bars of the hops, and what only some cases show. */
export const partsStyles = css`
  ${laneStyles}
  .days {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block: var(--_space-2) var(--_space-1);
  }
  .days__limit {
    fill: var(--_color-line);
  }
  .days__used {
    fill: var(--_color-ink-soft);
  }
  .days__over {
    fill: var(--_color-late);
  }
  @media (forced-colors: active) {
    .days {
      forced-color-adjust: none;
    }
    .days__limit {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2px;
      vector-effect: non-scaling-stroke;
    }
    .days__used {
      fill: CanvasText;
    }
    .days__over {
      fill: Highlight;
    }
  }
  .lapses {
    display: grid;
    gap: var(--_space-4);
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
  .calls {
    display: grid;
    gap: var(--_space-2);
  }
  [part='originals'] .row__margin,
  [part='fees'] .row__margin {
    order: -1;
  }
  @container (min-width: 44em) and (max-width: 60em) {
    .holders[data-many] {
      grid-auto-flow: row;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      row-gap: var(--_space-4);
    }
  }
  .delivery {
    display: grid;
    gap: var(--_space-1);
  }
  .moments__next > span {
    grid-column: 2;
    font-weight: var(--_weight-strong);
  }
  .row__note > li {
    font-size: var(--_text-s);
  }
  @container (max-width: 32em) {
    .moments__next > span {
      grid-column: 1;
    }
  }
`;
