import * as z from 'zod/mini';
import { DivisionCode } from '../place/division-code.ts';
import { Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';

/**
 * Where a file is: chosen on the device, on its way, here whole, being looked through, found harmless, in the hands of
 * the place that handles the case; or found harmful, or broken off for good.
 *
 * `stored` says that the bytes are here and are those that were meant. Nobody has received them yet: `received` is said
 * only once the handling place has the case to which they belong.
 */
export const UploadState = openEnum([
  'selected',
  'uploading',
  'stored',
  'scanning',
  'clean',
  'received',
  'infected',
  'failed',
]);
export type UploadState = z.infer<typeof UploadState>;

/** What is said of a file before its bytes are sent. */
export const UploadRequest = z.looseObject({
  /** The division that will decide the case: its platform keeps the bytes. */
  division: DivisionCode,
  /** The file's name, as the person's device has it. */
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  /** Its size in bytes. */
  size: z.number().check(z.int(), z.minimum(1)),
  /** Its media type, such as `application/pdf`. */
  mediaType: z.string().check(z.maxLength(127)),
  /** SHA-256 of the whole file, base64url: what arrives must be this. */
  digest: z.string().check(z.regex(/^[\w-]{43}$/)),
});
export interface UploadRequest extends z.infer<typeof UploadRequest> {}

/** A file on its way to a platform. */
export const Upload = z.looseObject({
  ...UploadRequest.shape,
  /** Its key. */
  id: z.string(),
  /** How many bytes are here: where the next ones go. */
  offset: z.number(),
  /** Where it is. */
  state: UploadState,
  /** Why it failed, as a code, such as `digest-mismatch`. */
  failure: z.optional(z.string()),
  /** The most bytes that one call may append. */
  appendLimit: z.number(),
  /** When it is deleted unless a case holds it. */
  expiresAt: Instant,
  /** The case that holds it. */
  caseNumber: z.optional(z.string()),
  /** When the platform answered. */
  asOf: Instant,
});
export interface Upload extends z.infer<typeof Upload> {}
