import * as z from 'zod/mini';
import { ItemId } from '../catalog/item-id.ts';
import { SituationChoice } from '../catalog/situation.ts';
import { Applicant } from '../party/applicant.ts';
import { personal } from '../party/personal.ts';
import { DivisionCode } from '../place/division-code.ts';
import { Instant } from '../schema/instant.ts';
import { SubmittedMaterial } from './submitted-material.ts';

/** What the applicant writes in her own words, by the key of the field. */
export const ApplicationFields = z
  .record(z.string(), z.string().check(z.maxLength(2000)))
  .register(personal, { pii: true });
export type ApplicationFields = z.infer<typeof ApplicationFields>;

/** What an applicant has filled in so far; everything may be missing. */
export const ApplicationContent = z.looseObject({
  /** Who applies. */
  applicant: z.optional(z.partial(Applicant)),
  /** The answers to the guide's situation questions. */
  situation: z.optional(SituationChoice),
  /** What else was asked. */
  fields: z.optional(ApplicationFields),
  /** The materials, one by one. */
  materials: z.optional(z.array(SubmittedMaterial)),
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

/** A draft (申请): what the applicant writes. What the authority opens from it is a `ServiceCase`. */
export const ApplicationDraft = z.looseObject({
  /** Its id on the platform. */
  id: z.string(),
  /** The idempotency key of its submission: a reload or a second tab never submits it twice. */
  submissionKey: z.string(),
  /** Which guide it is filled in against. */
  target: ApplicationTarget,
  /** What is filled in so far. */
  content: ApplicationContent,
  /** When it was last saved. */
  savedAt: Instant,
});
export interface ApplicationDraft extends z.infer<typeof ApplicationDraft> {}

/** A complete application, ready to submit. */
export const Application = z.looseObject({
  /** The idempotency key, made with the draft. */
  submissionKey: z.string().check(z.minLength(16), z.maxLength(64)),
  /** Which guide it was filled in against. */
  target: ApplicationTarget,
  /** Who applies. */
  applicant: Applicant,
  /** The answers to the guide's situation questions. */
  situation: SituationChoice,
  /** What else was asked. */
  fields: ApplicationFields,
  /** The materials, one by one. */
  materials: z.array(SubmittedMaterial),
});
export interface Application extends z.infer<typeof Application> {}
