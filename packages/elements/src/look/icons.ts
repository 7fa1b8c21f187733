import { svg, type TemplateResult } from 'lit';

/** The icons on a 24 grid, one stroke weight; always beside a word, never instead of one. */
const shapes = {
  arrow: svg`<path d="M4 12h15M13 6l6 6-6 6"/>`,
  back: svg`<path d="M9 5 4 10l5 5"/><path d="M4 10h10a6 6 0 0 1 0 12h-3"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  covered: svg`<path d="M8 8V4.5h11.5V16H16"/><path d="M4.5 8H16v11.5H4.5z"/><path d="m7.5 13.5 2 2 3.5-3.5"/>`,
  cross: svg`<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6M15 9l-6 6"/>`,
  done: svg`<circle cx="12" cy="12" r="9"/><path d="m8 12.5 2.8 2.8L16 9.8"/>`,
  hand: svg`<path d="M14 3H6.5A1.5 1.5 0 0 0 5 4.5v15A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5V8z"/><path d="M14 3v5h5M12 17.5v-6M9.5 13.5 12 11l2.5 2.5"/>`,
  held: svg`<path d="M4 7.5V18a1.5 1.5 0 0 0 1.5 1.5h13A1.5 1.5 0 0 0 20 18V9a1.5 1.5 0 0 0-1.5-1.5H12l-2-2.5H5.5A1.5 1.5 0 0 0 4 6.5z"/><path d="m9 13.5 2.2 2.2L15.5 11.5"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.7v.1"/>`,
  joint: svg`<circle cx="5.5" cy="12" r="2.5"/><circle cx="18.5" cy="5.5" r="2.5"/><circle cx="18.5" cy="18.5" r="2.5"/><path d="m7.8 10.9 8.4-4.2M7.8 13.1l8.4 4.2"/>`,
  late: svg`<path d="M12 3.5 22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>`,
  later: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>`,
  licence: svg`<rect x="3" y="5" width="18" height="14" rx="2"/><circle cx="8.5" cy="11" r="2"/><path d="M5.8 16c.4-1.4 1.4-2 2.7-2s2.3.6 2.7 2M14 10h4M14 14h4"/>`,
  more: svg`<path d="m9 5.5 6.5 6.5L9 18.5"/>`,
  none: svg`<circle cx="12" cy="12" r="9"/><path d="M8 12h8"/>`,
  now: svg`<circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="3.5" fill="currentColor" stroke="none"/>`,
  number: svg`<path d="M9.5 4 7.5 20M16.5 4l-2 16M4.5 9h15.5M3.5 15H19"/>`,
  online: svg`<rect x="4" y="4.5" width="16" height="11.5" rx="1.5"/><path d="M9 20h6M12 16v4"/>`,
  pause: svg`<circle cx="12" cy="12" r="9"/><path d="M10 9v6M14 9v6"/>`,
  pen: svg`<path d="m4 20 1-4.5L16.5 4l3.5 3.5L8.5 19z"/><path d="m14 6.5 3.5 3.5"/>`,
  phone: svg`<path d="M5 4h4l1.5 4.5L8 10c1 2.5 3.5 5 6 6l1.5-2.5L20 15v4c0 .6-.4 1-1 1C11 20 4 13 4 5c0-.6.4-1 1-1z"/>`,
  place: svg`<path d="M12 21s-7-6.2-7-11.5a7 7 0 0 1 14 0C19 14.8 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>`,
  prev: svg`<path d="M15 5.5 8.5 12l6.5 6.5"/>`,
  print: svg`<path d="M7 9V3h10v6M7 18H4V9.5h16V18h-3"/><path d="M7 14.5h10V21H7z"/>`,
  relay: svg`<path d="M3 8h13M12.5 4.5 16 8l-3.5 3.5M21 16H8M11.5 12.5 8 16l3.5 3.5"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`,
  shield: svg`<path d="M12 3 5 5.5v6c0 4.5 3 7.7 7 9.5 4-1.8 7-5 7-9.5v-6z"/><path d="m9 12 2.2 2.2L15.2 10"/>`,
  speak: svg`<path d="M4 9.5v5h3.5L12 19V5L7.5 9.5z"/><path d="M15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"/>`,
  text: svg`<path d="M3 19 8.5 5 14 19M5 14.5h7M15.5 19l3-7.5 3 7.5M16.5 16.5h4"/>`,
  todo: svg`<circle cx="12" cy="12" r="9"/>`,
  unknown: svg`<circle cx="12" cy="12" r="9"/><path d="M9.3 9.5a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1.1-1.3 2M12 17v.1"/>`,
  upload: svg`<path d="M12 16V5M7.5 9 12 4.5 16.5 9M4.5 15v4.5h15V15"/>`,
  verify: svg`<path d="M9 7H7a5 5 0 0 0 0 10h2M15 7h2a5 5 0 0 1 0 10h-2M8.5 12h7"/>`,
  you: svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.9-4 3.7-6 7.5-6s6.6 2 7.5 6"/>`,
};

/** The name of an icon. */
export type IconName = keyof typeof shapes;

/** An icon, hidden from screen readers: the word beside it says the same. */
export function icon(name: IconName): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
}
