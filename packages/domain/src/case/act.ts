import * as z from 'zod/mini';
import { Instant } from '../schema/instant.ts';
import { ActDetails } from './act-details.ts';
import { Party } from './party.ts';

/** The type of an act. */
export type ActType = keyof typeof ActDetails;

/** Every type of act that the protocol knows. */
export const ACT_TYPES = Object.keys(ActDetails) as ActType[];

const base = {
  /** Its place in the log, from 1. */
  sequence: z.number(),
  /** When it was done. */
  at: Instant,
  /** Who did it, in which part, for which jurisdiction. */
  by: Party,
  /** The key of the step it belongs to; absent for an act on the whole case. */
  step: z.optional(z.string()),
};

type KnownAct = {
  [T in ActType]: {
    /** Its place in the log, from 1. */
    sequence: number;
    /** When it was done. */
    at: Instant;
    /** Who did it, in which part, for which jurisdiction. */
    by: Party;
    /** The key of the step it belongs to. */
    step?: string | undefined;
    /** What was done. */
    type: T;
    /** What it carries, by its type. */
    details: z.infer<(typeof ActDetails)[T]>;
  };
}[ActType];

/** An act that a newer platform knows and this version does not: kept, shown as it is, and changing no status. */
export interface UnrecognizedAct {
  /** Its place in the log, from 1. */
  sequence: number;
  /** When it was done. */
  at: Instant;
  /** Who did it, in which part, for which jurisdiction. */
  by: Party;
  /** The key of the step it belongs to. */
  step?: string | undefined;
  /** Says that the type is not known here. */
  type: 'unrecognized';
  /** The type's name, as the platform sent it. */
  platformType: string;
  /** What it carries, as the platform sent it. */
  details: unknown;
}

const known = z.discriminatedUnion(
  'type',
  ACT_TYPES.map((type) =>
    z.looseObject({
      ...base,
      /** What was done. */
      type: z.literal(type),
      /** What it carries, by its type. */
      details: ActDetails[type],
    }),
  ) as unknown as readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
);

const unrecognized = z.pipe(
  z.looseObject({
    ...base,
    /** The name of an act that this version does not know. */
    type: z.string().check(z.refine((type) => !(ACT_TYPES as string[]).includes(type) || type === 'unrecognized')),
    /** What it carries, as the platform sent it. */
    details: z.unknown(),
  }),
  z.transform(({ type, ...act }) => ({ platformType: type, ...act, type: 'unrecognized' as const })),
);

/** One act in the log of a case: who did what, in which part, when. */
export type Act = KnownAct | UnrecognizedAct;
/** One act in the log of a case, as read from a platform. */
export const Act = z.union([known, unrecognized]) as unknown as z.ZodMiniType<Act>;

/** What an authority sends to append an act: its part, its step and what it carries; the platform adds the rest. */
export type ActDraft = { [T in ActType]: Pick<Extract<KnownAct, { type: T }>, 'type' | 'details' | 'step'> }[ActType];
/** What an authority sends to append an act. */
export const ActDraft = z.discriminatedUnion(
  'type',
  ACT_TYPES.map((type) =>
    z.strictObject({
      /** What is done. */
      type: z.literal(type),
      /** What it carries, by its type. */
      details: ActDetails[type],
      /** The key of the step it belongs to. */
      step: z.optional(z.string()),
    }),
  ) as unknown as readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
) as unknown as z.ZodMiniType<ActDraft>;
