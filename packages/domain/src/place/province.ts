import type { DivisionCode } from './division-code.ts';

/** The code of the province in which a division lies. */
export function provinceOf(code: DivisionCode): DivisionCode {
  return `${code.slice(0, 2)}0000`;
}

/** Whether two divisions lie in different provinces, which makes a matter cross-provincial (跨省). */
export function crossesProvince(a: DivisionCode, b: DivisionCode): boolean {
  return a.slice(0, 2) !== b.slice(0, 2);
}
