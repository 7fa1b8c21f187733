import { css } from 'lit';

/** The marks of provenance: what was inferred or remembered, what no source says, and whose guide this is. */
export const provenanceStyles = css`
  .mark {
    font-size: var(--_text-s);
    font-weight: 400;
    color: var(--_color-ink-soft);
    border-block-end: 1px dashed var(--_color-edge);
    margin-inline: 0.25em 0.1em;
    white-space: nowrap;
  }
  .gap {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    color: var(--_color-ink-soft);
  }
  .gap > .icon,
  .standing > .icon {
    align-self: flex-start;
    margin-block-start: 0.22em;
  }
  .standing {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    color: var(--_color-ink-soft);
    max-inline-size: var(--_measure);
  }
`;
