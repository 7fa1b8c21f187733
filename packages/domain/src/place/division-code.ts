import * as z from 'zod/mini';

/**
 * An administrative division code (GB/T 2260): two digits each for province, prefecture and county.
 *
 * Codes are retired when divisions merge, so an old case may hold one that today's list does not.
 * No province has the code 99: teaching items and made-up persons live there.
 */
export const DivisionCode = z.string().check(z.regex(/^\d{6}$/));
export type DivisionCode = z.infer<typeof DivisionCode>;
