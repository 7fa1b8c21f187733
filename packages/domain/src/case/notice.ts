import * as z from 'zod/mini';
import { Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';

/** What a person is told of her case: of every correction, suspension, extension and decision. */
export const Notice = z.looseObject({
  /** Its key within the case: the place of the act in the log, as text. */
  id: z.string(),
  /** The case. */
  caseNumber: z.string(),
  /** The act that it tells of, by its place in the log. */
  act: z.number(),
  /** What it tells. */
  kind: openEnum(['correction', 'suspension', 'extension', 'decision', 'information']),
  /** How it was sent. */
  channel: openEnum(['message', 'sms', 'post', 'counter']),
  /** When it was sent. */
  sentAt: Instant,
  /** When it was first shown to her; absent before. */
  shownAt: z.optional(Instant),
});
export interface Notice extends z.infer<typeof Notice> {}
