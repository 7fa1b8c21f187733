import * as z from 'zod/mini';

/** Where a rule stands in law or policy, with words short enough to be found in the text. */
export const Citation = z.looseObject({
  /** The document's Chinese title or number, such as 中华人民共和国公证法 or 国发〔2022〕5号. */
  document: z.string(),
  /** Article, paragraph and item, in the document's own counting, such as 第三十条. */
  article: z.string(),
  /** A short verbatim phrase of that article; absent where the text was not at hand. */
  phrase: z.optional(z.string()),
  /** How far it reaches: the whole country, or one administrative division by its code. */
  reach: z.string(),
  /** A statute, a policy text, or a report of one. */
  kind: z.enum(['statute', 'policy', 'report-of']),
});
export interface Citation extends z.infer<typeof Citation> {}
