import * as z from 'zod/mini';
import { DivisionCode } from './division-code.ts';

/** A jurisdiction (管辖): an authority in a division. */
export const Jurisdiction = z.looseObject({
  /** The division, GB/T 2260. */
  division: DivisionCode,
  /** The division's Chinese name as people say it, such as 长沙; what a sentence about the case calls the place. */
  place: z.string(),
  /** The authority's Chinese name (实施主体); absent where the sources do not name it. */
  authority: z.optional(z.string()),
});
export interface Jurisdiction extends z.infer<typeof Jurisdiction> {}
