import * as z from 'zod/mini';
import { Provenance } from '../catalog/provenance.ts';

/** One legal basis (设定依据) of an item, as its guide or the statute book gives it. */
export const LegalBasis = z.looseObject({
  /** The document's Chinese title. */
  document: z.string(),
  /** Article, paragraph and item. */
  article: z.string(),
  /** A short verbatim phrase of the article, where its text was at hand. */
  phrase: z.optional(z.string()),
  /** What a reader should know about it, such as that a later amendment was not checked. */
  note: z.optional(z.string()),
  /** Where this fact comes from. */
  provenance: Provenance,
});
export interface LegalBasis extends z.infer<typeof LegalBasis> {}
