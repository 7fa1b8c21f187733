import * as z from 'zod/mini';
import { unlogged } from '../party/unlogged.ts';
import { openEnum } from '../schema/open-enum.ts';
import { CalendarDay } from '../schema/instant.ts';

/** One thing to correct. */
export const CorrectionItem = z.looseObject({
  /** Its key within the notice. */
  id: z.string(),
  /** What is wrong and what to do, in Chinese. */
  text: z.string(),
  /** The material concerned; absent when it is a field. */
  requirement: z.optional(z.string()),
  /** The field concerned. */
  field: z.optional(z.string()),
  /** The code of the finding that it came from, such as `material-missing`, for whoever reads it in other words. */
  code: z.optional(z.string()),
  /**
   * Why a later notice may ask for it although the first did not: what she gave in answer is itself wrong, what she
   * applies for has changed, or the law has.
   */
  exception: z.optional(openEnum(['follows-from-answer', 'application-changed', 'law-changed'])),
});
export interface CorrectionItem extends z.infer<typeof CorrectionItem> {}

/** The one-time notice (一次性告知): everything to correct, at once and closed. */
export const CorrectionNotice = z.looseObject({
  /** Its number. */
  number: z.string(),
  /** All that must be corrected. A later demand outside this list is `notice-breached`. */
  items: z.array(CorrectionItem).check(z.minLength(1)),
  /** The last day to answer; absent where no source states a limit. */
  dueOn: z.optional(CalendarDay),
  /** The digest of the guide it rests on. */
  guideDigest: z.string(),
});
export interface CorrectionNotice extends z.infer<typeof CorrectionNotice> {}

/** What the applicant gives in answer to one item of a notice. */
export const CorrectionAnswer = z.looseObject({
  /** The key of the notice's item. */
  item: z.string(),
  /** The answer in words. */
  text: z.optional(z.string().check(z.maxLength(2000)).register(unlogged, { why: 'own-words' })),
  /** The file's name. */
  fileName: z.optional(z.string().check(z.maxLength(255))),
  /** SHA-256 of the file, base64url. */
  digest: z.optional(z.string()),
  /** The key of the upload that holds the file; it must be `clean`. */
  upload: z.optional(z.string().check(z.maxLength(64))),
});
export interface CorrectionAnswer extends z.infer<typeof CorrectionAnswer> {}
