import * as z from 'zod/mini';
import { DivisionCode } from '../place/division-code.ts';
import { Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';
import { FactSubject, ProvedFields } from './proved-fields.ts';

/** A material that an authority has in its hands already. */
export const CollectedMaterial = z.looseObject({
  /** Its key among the facts. */
  id: z.string(),
  /** The key of the item for which it was taken in, such as `local:degree-notarization`. */
  item: z.string(),
  /** The requirement of that item's guide which it answered; absent where it is not known. */
  requirement: z.optional(z.string()),
  /** The paper's Chinese name. */
  document: z.string(),
  /** What it proves. */
  proves: z.optional(z.array(ProvedFields)),
  /** On paper, or as an electronic copy. */
  form: openEnum(['paper', 'scan', 'e-document', 'e-licence']),
  /** The step of the process in which it was taken in, counted from 1. */
  step: z.optional(z.number()),
  /** The division of the place that took it in. */
  division: DivisionCode,
  /** When it was taken in. */
  at: Instant,
  /** When an official found it good; absent while nobody has looked. */
  checkedAt: z.optional(Instant),
  /** The key of the system that says so. */
  source: z.string(),
});
export interface CollectedMaterial extends z.infer<typeof CollectedMaterial> {}

/** A document that the handling authority's own system (本部门或本系统) issued, as its register says. */
export const IssuedDocument = z.looseObject({
  /** Its key among the facts; never the document's own number. */
  id: z.string(),
  /** The document's Chinese name. */
  document: z.string(),
  /** To whom it was issued, seen from the application. */
  subject: FactSubject,
  /** The fields that the register knows. */
  fields: z.array(z.string()),
  /** The Chinese name of the authority that issued it. */
  issuer: z.string(),
  /** The key of the register that says so. */
  source: z.string(),
  /** When the register answered. */
  asOf: Instant,
});
export interface IssuedDocument extends z.infer<typeof IssuedDocument> {}
