// Written by npm run tokens from packages/elements/tokens.json: change that.

/** One color in three situations: on a light screen, on a dark one, on paper. */
export interface ColorToken {
  /** On a light screen. */
  light: string;
  /** On a dark screen. */
  dark: string;
  /** On paper. */
  print: string;
}

/**
 * The colors, each ≥ 7:1 as text on paper, ground and its own soft ground, light and dark (look.md, Color).
 * A page overrides one as `--tb-<name>`.
 */
export const colorTokens = {
  /** Text. */
  'color-ink': { light: '#1b1a17', dark: '#f0ede6', print: '#000000' },
  /** Text that others come before. */
  'color-ink-soft': { light: '#4d4943', dark: '#c6c0b5', print: '#333333' },
  /** The ground of the page. */
  'color-paper': { light: '#ffffff', dark: '#1b1a18', print: '#ffffff' },
  /** The ground of quiet panels. */
  'color-ground': { light: '#f6f4ef', dark: '#131210', print: '#ffffff' },
  /** Hairlines. */
  'color-line': { light: '#dedad1', dark: '#3b3833', print: '#999999' },
  /** The edge of a control, ≥ 3:1. */
  'color-edge': { light: '#7a736a', dark: '#958d81', print: '#000000' },
  /** You can press this; you are here. */
  'color-accent': { light: '#1c4f82', dark: '#a3c8ee', print: '#000000' },
  /** The same, under the pointer. */
  'color-accent-strong': { light: '#123a63', dark: '#c8dff6', print: '#000000' },
  /** Its soft ground. */
  'color-accent-soft': { light: '#e9f0f8', dark: '#1f2e3d', print: '#ffffff' },
  /** Text on the accent. */
  'color-on-accent': { light: '#ffffff', dark: '#0d1b29', print: '#ffffff' },
  /** The ring of focus. */
  'color-focus': { light: '#b45000', dark: '#ffb35c', print: '#b45000' },
  /** Your turn. */
  'color-act': { light: '#7a4300', dark: '#f2c47f', print: '#000000' },
  /** Its soft ground. */
  'color-act-soft': { light: '#fdf5e6', dark: '#35290f', print: '#ffffff' },
  /** Done, or waived. */
  'color-ok': { light: '#17573a', dark: '#97d6b2', print: '#000000' },
  /** Its soft ground. */
  'color-ok-soft': { light: '#e7f2eb', dark: '#172c20', print: '#ffffff' },
  /** Overdue, or failed. */
  'color-late': { light: '#941a14', dark: '#f7aea6', print: '#000000' },
  /** Its soft ground. */
  'color-late-soft': { light: '#fdf2f0', dark: '#401d19', print: '#ffffff' },
} as const satisfies Record<string, ColorToken>;

/**
 * Type, space and the rest. Lengths are `em`, never `rem`: a host page's root size does not reach in.
 * A page overrides one as `--tb-<name>`.
 */
export const sizeTokens = {
  /** The family of all text. */
  font: '"PingFang SC", "HarmonyOS Sans SC", MiSans, "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
  /** The weight of what stands out. */
  'weight-strong': '600',
  /** The line height of running text. */
  leading: '1.7',
  /** The line height of headings and controls. */
  'leading-tight': '1.35',
  /** Small text, such as a source. */
  'text-s': '0.875em',
  /** Running text. */
  text: '1em',
  /** A heading of the third rank. */
  'text-l': '1.125em',
  /** A heading of the second rank. */
  'text-xl': '1.375em',
  /** A heading of the first rank, and a fact. */
  'text-2xl': '1.875em',
  /** The smallest distance. */
  'space-1': '0.25em',
  /** Between a sign and its text. */
  'space-2': '0.5em',
  /** Between the lines of a group. */
  'space-3': '0.75em',
  /** Within a panel. */
  'space-4': '1em',
  /** Between rows. */
  'space-6': '1.5em',
  /** Between groups. */
  'space-8': '2em',
  /** Between sections. */
  'space-12': '3em',
  /** The least height of what is pressed. */
  target: '2.75em',
  /** The longest line. */
  measure: '38em',
  /** The corners of panels and controls. */
  radius: '4px',
  /** The width of a line that divides. */
  hairline: '1px',
  /** The width of the ring of focus. */
  'focus-width': '3px',
  /** How long a change of color takes. */
  duration: '120ms',
} as const satisfies Record<string, string>;
