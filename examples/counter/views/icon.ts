import { html, type Html } from '../html.ts';

const PATHS: Record<string, string> = {
  act: 'M4.5 20.5c.9-4 3.7-6 7.5-6s6.6 2 7.5 6M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8',
  quiet: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17M12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  ok: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17M8 12.2l2.8 2.8L16 9.5',
  late: 'M12 4 21 19.5H3zM12 10v4.5M12 17v.2',
};

/** The icon of a tone; the words stand beside it. */
export const icon = (tone: string): Html =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${PATHS[tone] ?? ''}"></path></svg>`;
