import * as z from 'zod/mini';
import { Provenance } from '../catalog/provenance.ts';
import { openEnum } from '../schema/open-enum.ts';

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
  /** Its rank: 法律, 行政法规或地方性法规, 国务院决定, 规章, 规范性文件. */
  rank: z.optional(openEnum(['law', 'regulation', 'state-council-decision', 'rule', 'normative-document'])),
  /** Where this fact comes from. */
  provenance: Provenance,
});
export interface LegalBasis extends z.infer<typeof LegalBasis> {}
