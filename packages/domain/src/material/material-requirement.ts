import * as z from 'zod/mini';
import { Provenance, SourcedText } from '../catalog/provenance.ts';
import { CommitmentStatement } from '../commitment/commitment-statement.ts';
import { TolerantAcceptance } from '../commitment/tolerant-acceptance.ts';
import { LegalBasis } from '../law/legal-basis.ts';
import { openEnum } from '../schema/open-enum.ts';
import { MaterialKind } from './material-kind.ts';
import { ProvedFields } from './proved-fields.ts';

/** Materials of which one set is enough. */
export const AlternativeGroup = z.looseObject({
  /** The group's key within the guide. */
  group: z.string(),
  /** Its set within the group: one whole set is enough. A material without one is a set of its own. */
  set: z.optional(z.string()),
});
export interface AlternativeGroup extends z.infer<typeof AlternativeGroup> {}

/** A material that a guide asks for (申请材料). */
export const MaterialRequirement = z.looseObject({
  /** Its key within the guide. */
  id: z.string(),
  /** Its Chinese name as published. */
  name: z.string(),
  /** Whether it must be handed in, in the source's words, such as 必要 or 委托时必要. */
  necessity: z.string(),
  /** Its form, in the source's words, such as 原件. */
  form: z.optional(z.string()),
  /** How many. */
  copies: z.optional(z.number()),
  /** When it is needed, in the source's words. */
  condition: z.optional(z.string()),
  /** Whether the name lists several documents of which one is enough. */
  anyOneOf: z.optional(z.boolean()),
  /** The types of e-licence (电子证照) that carry the same fact, by their Chinese names. */
  licenceTypes: z.optional(z.array(z.string())),
  /** Where people get it (来源渠道), in the source's words. */
  origin: z.optional(z.string()),
  /** Who issues it, in Chinese. */
  issuer: z.optional(z.string()),
  /** What else a person should know. */
  note: z.optional(z.string()),
  /** What sort of paper it is: a classification by whoever wrote the guide down, no fact found in a source. */
  kind: z.optional(MaterialKind),
  /** What it proves, and of whom: a classification in the same way; absent where nobody has made it. */
  proves: z.optional(z.array(ProvedFields)),
  /** What happens to it: it is evidence (when absent), or it is taken back (收回、上交), which no data can replace. */
  use: z.optional(openEnum(['evidence', 'surrender'])),
  /** The group in which another material would do as well. */
  alternative: z.optional(AlternativeGroup),
  /** How old evidence may be, in calendar days, such as 90 for 开具之日起三个月内 read as days by the guide itself. */
  freshDays: z.optional(z.number()),
  /** What the demand for it rests on (设定依据), with ranks; an empty list says that the guide looked and has none. */
  basis: z.optional(z.array(LegalBasis)),
  /** How its issuer knows what it certifies: its own records, its own investigation, or no means at all. */
  issuerKnowsBy: z.optional(openEnum(['own-records', 'own-investigation', 'no-means'])),
  /** The guide's own sentence that this proof is abolished (取消). */
  abolition: z.optional(SourcedText),
  /** The guide's own sentence that it need not be handed in (免于提供), since the authority has it by other means. */
  exemption: z.optional(SourcedText),
  /** The forms of an electronic copy that the authority takes. */
  electronicForms: z.optional(z.array(openEnum(['scan', 'e-document', 'e-licence']))),
  /** Whether it is a main material (主要申请材料) or one beside them, as the authority's list of 容缺受理 says. */
  weight: z.optional(openEnum(['main', 'supporting'])),
  /** The commitment that the guide offers in its place (告知承诺). */
  commitment: z.optional(CommitmentStatement),
  /** That it may follow later (容缺受理), and until when. */
  deferral: z.optional(TolerantAcceptance),
  /** Where this fact comes from. */
  provenance: Provenance,
  /** Where single keys come from, when not from `provenance`. */
  keyProvenance: z.optional(z.record(z.string(), Provenance)),
});
export interface MaterialRequirement extends z.infer<typeof MaterialRequirement> {}
