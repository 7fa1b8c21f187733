import type { DivisionCode } from './division-code.ts';

/** Whether a division lies in an area, itself included; `000000` is the whole country. */
export function isWithin(division: DivisionCode, area: DivisionCode): boolean {
  return division.startsWith(area.replace(/(?:00)+$/, ''));
}
