import * as z from 'zod/mini';
import { ItemId } from '../catalog/item-id.ts';
import { CalendarDay, Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';

/** For whom somebody acts, as a page and a log may show it: no number that identifies. */
export const Represented = z.looseObject({
  /** A person, or an organization. */
  kind: z.enum(['person', 'organization']),
  /** The name; of a person all but its first and last character hidden, such as 陈*例. */
  maskedName: z.string(),
});
export interface Represented extends z.infer<typeof Represented> {}

/** What shows that somebody may act for another. */
export const RepresentationProof = z.looseObject({
  /** Its Chinese name, such as 授权委托书. */
  name: z.string(),
  /** What it is: a paper that was handed in, an e-licence, an entry of a register, or a court's or authority's decision. */
  kind: openEnum(['document', 'e-licence', 'register-entry', 'decision']),
  /** The key of the register, wallet or authority that vouches for it. */
  source: z.string(),
  /** When that source answered. */
  asOf: Instant,
});
export interface RepresentationProof extends z.infer<typeof RepresentationProof> {}

/** What may be done for the other. */
export const RepresentationScope = z.looseObject({
  /** What: submit, take back, answer a correction, use licences, receive the result. */
  acts: z.array(openEnum(['submit', 'withdraw', 'supply-correction', 'use-licence', 'receive-result'])),
  /** For which items; absent where it reaches every item. */
  items: z.optional(z.array(ItemId)),
});
export interface RepresentationScope extends z.infer<typeof RepresentationScope> {}

const base = {
  /** Its key on the platform; never a person's number. */
  id: z.string(),
  /** For whom. */
  principal: Represented,
  /** What shows it. */
  proof: RepresentationProof,
  /** What may be done. */
  scope: RepresentationScope,
  /** The first day on which it holds. */
  from: CalendarDay,
  /** The day on which it ended early, being revoked, changed or set aside; absent while it goes on. */
  endedOn: z.optional(CalendarDay),
};

/**
 * That somebody may act for another party: by a power of attorney (委托代理), as guardian (监护), or as the statutory
 * representative of an organization (法定代表人).
 */
export const Representation = z.discriminatedUnion('kind', [
  z.looseObject({
    ...base,
    /** The other has authorized it (授权委托). */
    kind: z.literal('power-of-attorney'),
    /** The last day on which it holds, as the power says. */
    until: CalendarDay,
  }),
  z.looseObject({
    ...base,
    /** The other has a guardian (监护人). */
    kind: z.literal('guardianship'),
    /** The last day on which it holds, where that can be known, such as the day before the ward comes of age. */
    until: z.optional(CalendarDay),
  }),
  z.looseObject({
    ...base,
    /** The other is an organization, which acts by its representative (法定代表人). */
    kind: z.literal('statutory-representative'),
    /** The last day on which it holds; absent where the register names none: it ends when the register changes. */
    until: z.optional(CalendarDay),
  }),
]);
export type Representation = z.infer<typeof Representation>;
