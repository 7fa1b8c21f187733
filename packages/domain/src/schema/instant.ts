import * as z from 'zod/mini';

/** An instant with its offset (RFC 3339), such as `2026-09-16T09:12:00+08:00`. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** A calendar day (RFC 3339 full-date), such as `2026-09-16`; legal days are days in Asia/Shanghai. */
export const CalendarDay = z.iso.date();
export type CalendarDay = z.infer<typeof CalendarDay>;
