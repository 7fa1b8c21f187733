import * as z from 'zod/mini';
import { DivisionCode } from '../place/division-code.ts';
import { Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';

/** An entry of a data-sharing catalog (数据共享目录), or a service that verifies online (在线核验). */
export const DataService = z.looseObject({
  /** Its key among the facts. */
  id: z.string(),
  /** Whether it gives the data out, or only confirms what a person states. */
  kind: openEnum(['data-sharing', 'online-verification']),
  /** The Chinese name of the department that provides it; absent where the source does not name it. */
  provider: z.optional(z.string()),
  /** The divisions whose records it holds, GB/T 2260; `000000` for the whole country. */
  covers: z.array(DivisionCode),
  /** The divisions whose authorities may ask it; `000000` for the whole country. */
  openTo: z.array(DivisionCode),
  /** The fields that it knows. */
  fields: z.array(z.string()),
  /** The papers whose content it knows whole, by their Chinese names. */
  documents: z.optional(z.array(z.string())),
  /** When its records were last brought up to date. */
  refreshedAt: z.optional(Instant),
  /** Whether somebody saw the entry, concluded that it must be there, or recalls it; a conclusion waives nothing. */
  confidence: z.optional(z.enum(['found', 'inferred', 'recalled'])),
  /** The catalog or text in which the entry stands. */
  source: z.string(),
  /** When that catalog or text was read; absent where nobody wrote it down. */
  asOf: z.optional(Instant),
});
export interface DataService extends z.infer<typeof DataService> {}

/** One time that a service was asked. */
export const ServiceAttempt = z.looseObject({
  /** The key of the service; or the name of the facts that it would have filled, such as `licences`. */
  service: z.string(),
  /** The requirement for which it was asked; absent when it was asked for all. */
  requirement: z.optional(z.string()),
  /** What came of it. `no-record`: it answered and knows nothing of her. */
  outcome: openEnum(['answered', 'no-record', 'mismatch', 'unreachable', 'timed-out', 'refused']),
  /** When. */
  at: Instant,
});
export interface ServiceAttempt extends z.infer<typeof ServiceAttempt> {}
