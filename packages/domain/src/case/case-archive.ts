import * as z from 'zod/mini';
import { Instant } from '../schema/instant.ts';
import { ServiceCase } from './service-case.ts';

/** A file that belongs to a case, without its bytes. */
export const ArchivedFile = z.looseObject({
  /** The key of the upload. */
  id: z.string(),
  /** The file's name, as its sender's device had it. */
  name: z.string(),
  /** Its media type. */
  mediaType: z.string(),
  /** Its size in bytes. */
  size: z.number(),
  /** SHA-256 of the whole file, base64url. */
  digest: z.string(),
});
export interface ArchivedFile extends z.infer<typeof ArchivedFile> {}

/** A closed case, whole, for whoever keeps it (电子档案): the log with every act, and which files belong to it. */
export const CaseArchive = z.looseObject({
  /** The case, with its whole log. */
  record: ServiceCase,
  /** The files, in the order in which they came. */
  files: z.array(ArchivedFile),
  /** When it was exported. */
  exportedAt: Instant,
  /** SHA-256 of `{files, record}` as canonical JSON (RFC 8785), base64url. */
  digest: z.string().check(z.regex(/^[\w-]{43}$/)),
});
export interface CaseArchive extends z.infer<typeof CaseArchive> {}
