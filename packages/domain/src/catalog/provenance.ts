import * as z from 'zod/mini';

/** A text that facts of a guide were taken from, listed once in the guide. */
export const GuideSource = z.looseObject({
  /** Its key within the guide, such as `s1`. */
  id: z.string(),
  /** What it is, in words a reader could look it up by. */
  title: z.string(),
  /** A statute, a State Council or ministry text, a local guide (province, city, county), news, or memory. */
  kind: z.enum(['statute', 'state-council', 'ministry', 'provincial-guide', 'news', 'memory']),
  /** How it was read when not at first hand, such as 第三方转载 (a page that re-published it). */
  via: z.optional(z.string()),
});
export interface GuideSource extends z.infer<typeof GuideSource> {}

/** Where one fact comes from, and how sure it is. */
export const Provenance = z.looseObject({
  /** The key of the guide's source. */
  source: z.string(),
  /** Seen in the text, concluded from it, or remembered without having seen it. */
  confidence: z.enum(['found', 'inferred', 'recalled']),
});
export interface Provenance extends z.infer<typeof Provenance> {}

/** A sentence with its provenance. */
export const SourcedText = z.looseObject({
  /** The sentence, in Chinese, as the source has it. */
  text: z.string(),
  /** What a reader should know beside it. */
  note: z.optional(z.string()),
  /** Where this fact comes from. */
  provenance: Provenance,
});
export interface SourcedText extends z.infer<typeof SourcedText> {}
