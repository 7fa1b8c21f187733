import { css } from 'lit';

/** How a page's own links and buttons look inside an element, as long as the page's CSS says nothing else. */
export const slottedStyles = css`
  ::slotted(a[slot='actions']),
  ::slotted(button[slot='actions']),
  ::slotted(a[slot='task']),
  ::slotted(button[slot='task']),
  ::slotted(a[slot='pay']),
  ::slotted(button[slot='pay']) {
    justify-self: start;
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-6);
    border: var(--_hairline) solid var(--_color-accent);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-tight);
    color: var(--_color-accent);
    text-decoration: none;
    cursor: pointer;
  }
`;
