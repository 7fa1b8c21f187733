import * as z from 'zod/mini';
import { ItemId } from '../catalog/item-id.ts';
import { LimitRegime, TimeLimit } from '../catalog/time-limit.ts';
import { Contact } from '../place/contact.ts';
import { MaskedApplicant } from '../party/applicant.ts';
import { HandlingMode } from '../place/handling-mode.ts';
import { Jurisdiction } from '../place/jurisdiction.ts';
import { Instant } from '../schema/instant.ts';
import { Act } from './act.ts';

/** A step that the guide announces, so that a reader sees what is still to come. */
export const PlannedStep = z.looseObject({
  /** Its key. */
  id: z.string(),
  /** Its Chinese name. */
  name: z.string(),
  /** Which part does it. */
  role: z.enum(['applicant', 'receiving', 'handling', 'participating']),
  /** The type of act that finishes it; for `step-finished`, the act names this step. */
  finishedBy: z.string(),
  /** Who does it, where that is a step of a joint handling with its own place. */
  jurisdiction: z.optional(Jurisdiction),
  /** Which hop of the guide's limits it is, from 1. */
  hop: z.optional(z.number()),
});
export interface PlannedStep extends z.infer<typeof PlannedStep> {}

/** A case (办件): what the authority opens from an application. Status and holder are derived from its acts. */
export const ServiceCase = z.looseObject({
  /** The case's number (办件编号). */
  caseNumber: z.string(),
  /** The item. */
  item: ItemId,
  /** The item's Chinese name. */
  itemName: z.string(),
  /** How the places share it. */
  mode: HandlingMode,
  /** Who takes in, where that is another place than the deciding one (收件地). */
  receiving: z.optional(Jurisdiction),
  /** Who decides (办理地). */
  handling: Jurisdiction,
  /** The applicant, masked. */
  applicant: MaskedApplicant,
  /** The digest of the guide that the application was filled in against. */
  guideDigest: z.string(),
  /** The limits that the guide states for this place; empty where it states none. */
  limits: z.array(TimeLimit),
  /** Which law counts the days. */
  regime: LimitRegime,
  /** The steps that the guide announces, in order. */
  plan: z.array(PlannedStep),
  /** Whom to ask, as the guide says. */
  contacts: z.array(Contact),
  /** The log: what was done, in order. */
  acts: z.array(Act),
  /** When the platform answered: the moment that "now" means in this answer. */
  asOf: Instant,
});
export interface ServiceCase extends z.infer<typeof ServiceCase> {}

/** What someone sees who has only number and lookup code: status and dates, no person. */
export const CaseGlance = z.looseObject({
  /** The case's number. */
  caseNumber: z.string(),
  /** The item's Chinese name. */
  itemName: z.string(),
  /** How far the case has come. */
  status: z.string(),
  /** When it was submitted. */
  submittedAt: Instant,
  /** When something last happened. */
  changedAt: Instant,
});
export interface CaseGlance extends z.infer<typeof CaseGlance> {}
