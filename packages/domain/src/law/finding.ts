import * as z from 'zod/mini';
import { Citation } from './citation.ts';

/** Something a check noticed. It is returned, never thrown; a code becomes words only in a message catalog. */
export const Finding = z.looseObject({
  /** What was noticed, in kebab-case, such as `bad-check-character`. */
  code: z.string(),
  /** Where in the checked value, as keys and indexes from its root. */
  path: z.array(z.union([z.string(), z.number()])),
  /** Values that the message needs. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The clause that the finding rests on. */
  citation: z.optional(Citation),
});
export interface Finding extends z.infer<typeof Finding> {}
