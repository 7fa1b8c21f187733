import { css } from 'lit';

/** Buttons, disclosures, the panel for now, and how all of it prints. */
export const controlStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-6);
    border: var(--_hairline) solid var(--_color-accent);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-tight);
    text-align: center;
    color: var(--_color-accent);
    text-decoration: none;
    cursor: pointer;
    justify-self: start;
    transition: background-color var(--_duration);
  }
  .button:hover {
    background: var(--_color-accent-soft);
    color: var(--_color-accent-strong);
  }
  .button--primary {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  .button--primary:hover {
    background: var(--_color-accent-strong);
    color: var(--_color-on-accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-4);
    align-items: center;
  }
  .action-link {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: var(--_target);
  }

  details > summary {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding-block: var(--_space-1);
    color: var(--_color-accent);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  summary > .icon {
    transition: transform var(--_duration);
  }
  details[open] > summary > .icon {
    transform: rotate(90deg);
  }
  .inset {
    display: grid;
    gap: var(--_space-3);
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--_color-line);
    margin-block: var(--_space-2);
  }
  cite {
    font-style: normal;
  }
  blockquote {
    color: var(--_color-ink);
  }

  .now {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-6);
    border-inline-start: 4px solid var(--tone);
    background: var(--tone-soft);
  }
  .now h2 {
    text-wrap: pretty;
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    border: 0;
    background: var(--_color-line);
  }
  progress::-webkit-progress-bar {
    background: var(--_color-line);
  }
  progress::-webkit-progress-value {
    background: var(--_color-accent);
  }
  progress::-moz-progress-bar {
    background: var(--_color-accent);
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .now {
      border: 2px solid;
    }
    .button {
      border-width: 2px;
    }
  }
  @media print {
    .button,
    .actions,
    .action-link,
    details > summary,
    .no-print {
      display: none;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    h1,
    h2,
    h3 {
      break-after: avoid;
    }
    .row,
    .step,
    .now {
      break-inside: avoid;
    }
    .row {
      padding-block: 3mm;
    }
  }
`;
