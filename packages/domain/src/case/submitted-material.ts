import * as z from 'zod/mini';

/** One material as the applicant gives it. */
export const SubmittedMaterial = z.looseObject({
  /** The key of the guide's requirement that it answers. */
  requirement: z.string(),
  /** Its Chinese name, as the guide has it. */
  name: z.string(),
  /** A file, the original shown or sent, an e-licence that she lets be seen instead, or nothing yet. */
  how: z.enum(['file', 'original', 'licence', 'not-yet']),
  /** The file's name, as the applicant's device has it. */
  fileName: z.optional(z.string().check(z.maxLength(255))),
  /** The file's size in bytes. */
  size: z.optional(z.number()),
  /** SHA-256 of the file, base64url. */
  digest: z.optional(z.string()),
  /** The key of the upload that holds the file; it must be `clean`. */
  upload: z.optional(z.string().check(z.maxLength(64))),
  /** The key of the authorization (用证授权) under which the e-licence may be seen. */
  authorization: z.optional(z.string().check(z.maxLength(64))),
});
export interface SubmittedMaterial extends z.infer<typeof SubmittedMaterial> {}
