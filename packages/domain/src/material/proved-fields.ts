import * as z from 'zod/mini';
import { openEnum } from '../schema/open-enum.ts';

/** Of whom a fact speaks, seen from the application. */
export const FactSubject = openEnum([
  'applicant',
  'agent',
  'spouse',
  'child',
  'parent',
  'organization',
  'legal-representative',
]);
export type FactSubject = z.infer<typeof FactSubject>;

/** What a material proves, or a piece of evidence carries, of one person or organization. */
export const ProvedFields = z.looseObject({
  /** Of whom. */
  subject: FactSubject,
  /** The fields, by the platform's keys, such as `name` or `id-number`. */
  fields: z.array(z.string()),
});
export interface ProvedFields extends z.infer<typeof ProvedFields> {}
