import * as z from 'zod/mini';
import { DivisionCode } from './division-code.ts';

/** An administrative division (行政区划) with its name. */
export const Division = z.looseObject({
  /** Its code, GB/T 2260. */
  code: DivisionCode,
  /** Its full Chinese name, such as 湖南省. */
  name: z.string(),
  /** The name people say, such as 湖南. */
  shortName: z.string(),
  /** The code of the division it lies in; absent for a province. */
  parent: z.optional(DivisionCode),
});
export interface Division extends z.infer<typeof Division> {}
