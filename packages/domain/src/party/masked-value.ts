import * as z from 'zod/mini';
import { Instant } from '../schema/instant.ts';

/**
 * A value that the person did not type, as a page may have it: it shows the mask and sends `ref` back.
 *
 * Only the portal's own server knows what `ref` stands for, and puts the value in on the way out. No platform takes an
 * application in which one is left.
 */
export const MaskedValue = z.looseObject({
  /** What the value is called between page and server; it means nothing elsewhere, and holds nothing of the value. */
  ref: z.string().check(z.minLength(1), z.maxLength(128)),
  /** What the page shows, such as 陈*例. */
  masked: z.string().check(z.maxLength(2000)),
  /** The key of the register, wallet or account that it comes from. */
  source: z.string(),
  /** When that source answered. */
  asOf: Instant,
});
export interface MaskedValue extends z.infer<typeof MaskedValue> {}
