import * as z from 'zod/mini';
import { Provenance } from '../catalog/provenance.ts';

/**
 * A commitment statement (告知承诺书): what the applicant may declare instead of handing a material in.
 *
 * 国发〔2022〕5号 四(五) asks for all of it: 承诺的具体内容、要求, 违反承诺应承担的法律责任, 承诺事项监管细则, and that it be
 * published. A statement of which a part is missing can be read, but no material is replaced by it.
 */
export const CommitmentStatement = z.looseObject({
  /** Its key. */
  id: z.string(),
  /** The keys of the requirements that it can stand for; none when it stands in the requirement itself. */
  replaces: z.optional(z.array(z.string())),
  /** What the applicant declares (承诺的具体内容), in Chinese. */
  content: z.string(),
  /** What she must fulfil to declare it (要求), in Chinese. */
  requirements: z.optional(z.array(z.string())),
  /** What follows from a false declaration (违反承诺应承担的法律责任), in Chinese. */
  consequence: z.optional(z.string()),
  /** How and when the authority checks it later (监管细则), in Chinese. */
  laterCheck: z.optional(z.string()),
  /** Where it is published, as a title or an address. */
  publishedIn: z.optional(z.string()),
  /** Where this fact comes from, among the guide's sources. */
  provenance: z.optional(Provenance),
});
export interface CommitmentStatement extends z.infer<typeof CommitmentStatement> {}
