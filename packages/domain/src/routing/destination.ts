import * as z from 'zod/mini';
import { VerifiedTarget } from '../case/application.ts';
import { ItemId } from '../catalog/item-id.ts';
import { DivisionCode } from '../place/division-code.ts';
import { HandlingMode } from '../place/handling-mode.ts';
import { Jurisdiction } from '../place/jurisdiction.ts';

/**
 * What decides where an item is handled: the place that the item itself turns on, such as that of her household register
 * (`handling`); where she is now, for what is handled on the spot (`from`); the other place of a joint handling
 * (`participating`).
 */
export const DestinationQuestionId = z.enum(['handling', 'from', 'participating']);
export type DestinationQuestionId = z.infer<typeof DestinationQuestionId>;

/** What is known so far, by question: codes of divisions, GB/T 2260. */
export const DestinationAnswers = z.looseObject({
  /** The place that the item turns on, such as that of her household register or of her insurance. */
  handling: z.optional(DivisionCode),
  /** Where she is now. */
  from: z.optional(DivisionCode),
  /** The other place of a joint handling, such as where she was insured before (原参保地). */
  participating: z.optional(DivisionCode),
});
export interface DestinationAnswers extends z.infer<typeof DestinationAnswers> {}

/** What is to be handled, and what is known so far. */
export const DestinationRequest = z.looseObject({
  /** The item. */
  item: ItemId,
  /** What is known so far; nothing at first. */
  answers: z.optional(DestinationAnswers),
});
export interface DestinationRequest extends z.infer<typeof DestinationRequest> {}

/** One question that decides the destination. */
export const DestinationQuestion = z.looseObject({
  /** Which answer it asks for. */
  id: DestinationQuestionId,
  /** The question, in Chinese. */
  question: z.string(),
  /** Places that the platform has a guide for; empty where any division may be the answer. */
  options: z.array(
    z.looseObject({
      /** The division, GB/T 2260. */
      division: DivisionCode,
      /** Its Chinese name as people say it. */
      place: z.string(),
    }),
  ),
});
export interface DestinationQuestion extends z.infer<typeof DestinationQuestion> {}

/** Where an application goes, as the platform has verified against its guides; or exactly what it must still be told. */
export const Destination = z.discriminatedUnion('kind', [
  z.looseObject({
    /** It is known where the item is handled. */
    kind: z.literal('destination'),
    /** What a draft is opened for; only a platform's answer has this type. */
    target: VerifiedTarget,
    /** The item's Chinese name. */
    itemName: z.string(),
    /** How the places share it; absent where the guide does not say. */
    mode: z.optional(HandlingMode),
    /** Who decides (办理地). */
    handling: Jurisdiction,
    /** Who takes in, where that is another place (收件地). */
    receiving: z.optional(Jurisdiction),
    /** Who does a part of a joint handling (协同地). */
    participating: z.optional(Jurisdiction),
  }),
  z.looseObject({
    /** The handling jurisdiction is not decided yet. */
    kind: z.literal('need-input'),
    /** Exactly the questions that decide it, at least one. */
    questions: z.array(DestinationQuestion).check(z.minLength(1)),
  }),
]);
export type Destination = z.infer<typeof Destination>;
