import * as z from 'zod/mini';
import { ItemId } from '../catalog/item-id.ts';
import { SituationChoice } from '../catalog/situation.ts';
import { CommitmentStatement } from '../commitment/commitment-statement.ts';
import { Applicant } from '../party/applicant.ts';
import { MaskedValue } from '../party/masked-value.ts';
import { personal } from '../party/personal.ts';
import { unlogged } from '../party/unlogged.ts';
import { DivisionCode } from '../place/division-code.ts';
import { Instant } from '../schema/instant.ts';
import { SubmittedMaterial } from './submitted-material.ts';

/** What was asked besides, by the key of the field: her own words, or a reference to a value that she did not type. */
export const ApplicationFields = z
  .record(z.string(), z.union([z.string().check(z.maxLength(2000)), MaskedValue]))
  .register(personal, { pii: true });
export type ApplicationFields = z.infer<typeof ApplicationFields>;

/** Who applies, as a page fills it in: what she typed, or a reference to a value that she did not type. */
export const FilledApplicant = z.looseObject({
  /** Full name as on the identity document. */
  name: z.union([Applicant.shape.name, MaskedValue]),
  /** Resident identity number (公民身份号码, GB 11643), 18 characters. */
  idNumber: z.union([Applicant.shape.idNumber, MaskedValue]),
  /** Mobile number in mainland China, 11 digits. */
  phone: z.union([Applicant.shape.phone, MaskedValue]),
});
export interface FilledApplicant extends z.infer<typeof FilledApplicant> {}

/** A commitment (告知承诺) that the applicant makes in place of a material, with the very words she makes it in. */
export const MadeCommitment = z.looseObject({
  /** The key of the guide's requirement that it stands for. */
  requirement: z.string(),
  /** The statement, whole, as she was shown it. */
  statement: CommitmentStatement,
});
export interface MadeCommitment extends z.infer<typeof MadeCommitment> {}

/** What an applicant has filled in so far; everything may be missing. */
export const ApplicationContent = z.looseObject({
  /** Who applies. */
  applicant: z.optional(z.partial(FilledApplicant)),
  /** The key of the representation, where somebody fills it in for another. */
  onBehalfOf: z.optional(z.string().check(z.maxLength(64))),
  /** The answers to the guide's situation questions. */
  situation: z.optional(SituationChoice),
  /** What else was asked. */
  fields: z.optional(ApplicationFields),
  /** The materials, one by one. */
  materials: z.optional(z.array(SubmittedMaterial)),
  /** What she means to commit to in place of materials; nothing is committed before it is submitted. */
  commitments: z.optional(z.array(MadeCommitment)),
});
export interface ApplicationContent extends z.infer<typeof ApplicationContent> {}

/** Which guide an application is filled in against. */
export const ApplicationTarget = z.looseObject({
  /** The item applied for. */
  item: ItemId,
  /** Where it is decided: the division of the guide. */
  division: DivisionCode,
  /** The digest of the guide that was read; a changed guide is told before submission. */
  guideDigest: z.string(),
  /** Where the applicant is, which is the receiving place of a remote intake. */
  from: z.optional(DivisionCode),
  /** Which place does a part of a joint handling, where the guide leaves that to the applicant's own past, such as 原参保地. */
  participating: z.optional(DivisionCode),
});
export interface ApplicationTarget extends z.infer<typeof ApplicationTarget> {}

/**
 * A target that a platform has checked against the guide it publishes: it comes in the answer to `findDestination`, or
 * with a draft, and from nowhere else by type. Only such a one can be submitted to.
 */
export const VerifiedTarget = z.looseObject({ ...ApplicationTarget.shape }).brand<'VerifiedTarget'>();
export interface VerifiedTarget extends z.infer<typeof VerifiedTarget> {}

/** A draft (申请): what the applicant writes. What the authority opens from it is a `ServiceCase`. */
export const ApplicationDraft = z.looseObject({
  /** Its id on the platform. */
  id: z.string(),
  /** The idempotency key of its submission: a reload or a second tab never submits it twice. */
  submissionKey: z.string().register(unlogged, { why: 'secret' }),
  /** Which guide it is filled in against. */
  target: VerifiedTarget,
  /** What is filled in so far. */
  content: ApplicationContent,
  /** When it was last saved. */
  savedAt: Instant,
  /** When it is deleted: 30 days after it was last saved. */
  expiresAt: Instant,
});
export interface ApplicationDraft extends z.infer<typeof ApplicationDraft> {}

/** A draft in a list: without what is filled in. */
export const DraftSummary = z.looseObject({
  /** Its id on the platform. */
  id: z.string(),
  /** Which guide it is filled in against. */
  target: VerifiedTarget,
  /** The item's Chinese name; absent where the platform no longer publishes it. */
  itemName: z.optional(z.string()),
  /** When it was last saved. */
  savedAt: Instant,
  /** When it is deleted: 30 days after it was last saved. */
  expiresAt: Instant,
});
export interface DraftSummary extends z.infer<typeof DraftSummary> {}

/** A complete application, ready to submit. */
export const Application = z.looseObject({
  /** The idempotency key, made with the draft. */
  submissionKey: z.string().check(z.minLength(16), z.maxLength(64)).register(unlogged, { why: 'secret' }),
  /** Which guide it was filled in against. */
  target: ApplicationTarget,
  /** Who applies. */
  applicant: FilledApplicant,
  /** The key of the representation, where somebody applies for another: `applicant` is then the other. */
  onBehalfOf: z.optional(z.string().check(z.maxLength(64))),
  /** The answers to the guide's situation questions. */
  situation: SituationChoice,
  /** What else was asked. */
  fields: ApplicationFields,
  /** The materials, one by one. */
  materials: z.array(SubmittedMaterial),
  /** What she commits to in place of materials. */
  commitments: z.optional(z.array(MadeCommitment)),
});
export interface Application extends z.infer<typeof Application> {}

/** A complete application for a destination that a platform has verified: the only kind that can be submitted. */
export type SubmittableApplication = Application & {
  /** Which guide it was filled in against, as the platform's answer gave it. */
  target: VerifiedTarget;
};
