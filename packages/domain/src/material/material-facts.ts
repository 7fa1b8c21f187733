import * as z from 'zod/mini';
import { SituationChoice } from '../catalog/situation.ts';
import { CommitmentStatement } from '../commitment/commitment-statement.ts';
import { ItemRisk } from '../commitment/risk-field.ts';
import { HeldLicence } from '../licence/held-licence.ts';
import { DivisionCode } from '../place/division-code.ts';
import { Instant } from '../schema/instant.ts';
import { CollectedMaterial, IssuedDocument } from './collected-material.ts';
import { DataService, ServiceAttempt } from './data-service.ts';
import { FactSubject } from './proved-fields.ts';

/** Where the authorities keep the records of one person or organization. */
export const RecordsPlace = z.looseObject({
  /** Whose records. */
  subject: FactSubject,
  /** The division, GB/T 2260. */
  division: DivisionCode,
});
export interface RecordsPlace extends z.infer<typeof RecordsPlace> {}

/**
 * What is known about one application before it is decided what must be handed in: evidence, never verdicts.
 *
 * A list that is absent was **not asked for**, and leaves its question `unknown`. An empty list was asked for and holds
 * nothing, which is a `no`.
 */
export const MaterialFacts = z.looseObject({
  /** The instant at which the question is asked. */
  asOf: Instant,
  /** The answers to the guide's situation questions. */
  choice: z.optional(SituationChoice),
  /** The step of the process that asks, counted from 1; 1 when absent. */
  step: z.optional(z.number()),
  /** The keys of the items that are handled together with this one. */
  bundle: z.optional(z.array(z.string())),
  /** Where the records of the persons concerned are kept. */
  records: z.optional(z.array(RecordsPlace)),
  /** What the wallets hold. */
  licences: z.optional(z.array(HeldLicence)),
  /** Which data can be fetched, and what can be verified online. */
  services: z.optional(z.array(DataService)),
  /** What has been taken in already. */
  collected: z.optional(z.array(CollectedMaterial)),
  /** What the handling authority's own system issued. */
  issued: z.optional(z.array(IssuedDocument)),
  /** The commitments that the authority published beside its guide. */
  commitments: z.optional(z.array(CommitmentStatement)),
  /** The fields of risk that the platform's catalog names for the item, where its guide says nothing of them. */
  risks: z.optional(z.array(ItemRisk)),
  /** Which services were asked, and what came of it; the last attempt counts. */
  attempts: z.optional(z.array(ServiceAttempt)),
});
export interface MaterialFacts extends z.infer<typeof MaterialFacts> {}
