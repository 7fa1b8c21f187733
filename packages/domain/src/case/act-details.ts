import * as z from 'zod/mini';
import { Citation } from '../law/citation.ts';
import { Jurisdiction } from '../place/jurisdiction.ts';
import { openEnum } from '../schema/open-enum.ts';
import { CalendarDay, Instant } from '../schema/instant.ts';
import { CorrectionAnswer, CorrectionNotice } from './correction-notice.ts';
import { AcceptanceNotice, DeclineNotice } from './receipt.ts';
import { SubmittedMaterial } from './submitted-material.ts';

/** A reason in words with the clause it rests on. */
export const CitedReason = z.looseObject({
  /** The reason, in Chinese. */
  text: z.string(),
  /** The clause; a suspension without one is a finding, never refused on reading. */
  citation: z.optional(Citation),
});
export interface CitedReason extends z.infer<typeof CitedReason> {}

/** A way to challenge a decision. */
export const Remedy = z.looseObject({
  /** Administrative reconsideration (复议) or litigation (诉讼). */
  kind: openEnum(['reconsideration', 'litigation']),
  /** Where to go, in Chinese. */
  where: z.string(),
  /** The last day. */
  until: z.optional(CalendarDay),
  /** The clause that gives it. */
  citation: z.optional(Citation),
});
export interface Remedy extends z.infer<typeof Remedy> {}

/** A sum asked for. */
export const FeeRequest = z.looseObject({
  /** The key of the request. */
  id: z.string(),
  /** What for, in Chinese. */
  name: z.string(),
  /** How much, in yuan. */
  amount: z.number(),
});
export interface FeeRequest extends z.infer<typeof FeeRequest> {}

/** A physical original, by the requirement it answers. */
export const Originals = z.looseObject({
  /** The keys of the requirements whose originals move. */
  requirements: z.array(z.string()).check(z.minLength(1)),
  /** Where they go, when they travel. */
  to: z.optional(Jurisdiction),
  /** A waybill number, when they travel. */
  waybill: z.optional(z.string()),
});
export interface Originals extends z.infer<typeof Originals> {}

const nothing = z.looseObject({});

/** A reason, and nothing else. */
const withReason = z.looseObject({
  /** Why. */
  reason: CitedReason,
});

/** A sum asked for or settled. */
const withFee = z.looseObject({
  /** The sum. */
  fee: FeeRequest,
});

/** The papers that were handed in. */
const withMaterials = z.looseObject({
  /** The materials, one by one. */
  materials: z.array(SubmittedMaterial),
});

/** A step by its name. */
const withStep = z.looseObject({
  /** The step's Chinese name. */
  name: z.string(),
});

/** The decision (决定), granted or refused; a refusal has cited reasons and remedies by type. */
export const Decision = z.discriminatedUnion('outcome', [
  z.looseObject({
    /** Granted (准予). */
    outcome: z.literal('approved'),
    /** The decision in one sentence, in Chinese. */
    summary: z.string(),
  }),
  z.looseObject({
    /** Refused (不予). */
    outcome: z.literal('rejected'),
    /** The decision in one sentence, in Chinese. */
    summary: z.string(),
    /** Why, each reason with its clause. */
    reasons: z.array(CitedReason).check(z.minLength(1)),
    /** How it can be challenged. */
    remedies: z.array(Remedy).check(z.minLength(1)),
  }),
]);
export type Decision = z.infer<typeof Decision>;

/**
 * What each act carries, by its type. Every act of the protocol stands here once; lapses (`overdue`, `stalled`, …)
 * are findings of a log, never acts.
 */
export const ActDetails = {
  /** The applicant hands in (提交). */
  submitted: withMaterials,
  /** Someone takes the papers in (收件). */
  received: withMaterials,
  /** The receiving counter's formal check (形式审查), which is not the statutory notice. */
  'intake-checked': z.looseObject({
    /** Whether it passed. */
    passed: z.boolean(),
    /** What was noticed, in Chinese. */
    remarks: z.array(z.string()),
  }),
  /** The one-time notice (一次性告知). */
  'correction-notified': z.looseObject({
    /** The notice. */
    notice: CorrectionNotice,
  }),
  /** The applicant's answer (补正). */
  'correction-supplied': z.looseObject({
    /** The answers, one by one. */
    answers: z.array(CorrectionAnswer),
  }),
  /** The handling authority accepts (受理). */
  accepted: z.looseObject({
    /** Its paper. */
    notice: AcceptanceNotice,
  }),
  /** The handling authority does not accept (不予受理). */
  declined: z.looseObject({
    /** Its paper. */
    notice: DeclineNotice,
  }),
  /** One place hands the case over (转交). */
  'handed-over': z.looseObject({
    /** To whom. */
    to: Jurisdiction,
  }),
  /** The other place confirms that it has it (接到); only now does the answer move. */
  'handover-acknowledged': nothing,
  /** A step begins. */
  'step-started': withStep,
  /** A step ends. */
  'step-finished': withStep,
  /** The clock stops (暂停计时). */
  suspended: withReason,
  /** The clock runs again. */
  resumed: nothing,
  /** The limit is extended (延长). */
  'limit-extended': z.looseObject({
    /** Why. */
    reason: CitedReason,
    /** The new last day. */
    dueOn: CalendarDay,
  }),
  /** A fee is asked for. */
  'fee-requested': withFee,
  /** A fee was paid. */
  'fee-paid': withFee,
  /** A fee is not charged after all. */
  'fee-waived': z.looseObject({
    /** The sum. */
    fee: FeeRequest,
    /** Why. */
    reason: CitedReason,
  }),
  /** The decision (决定). */
  decided: Decision,
  /** A paper or licence is made out (出证). */
  'licence-issued': z.looseObject({
    /** Its Chinese name. */
    name: z.string(),
    /** Its number. */
    number: z.optional(z.string()),
  }),
  /** The result is on its way (寄出). */
  dispatched: z.looseObject({
    /** What, in Chinese. */
    what: z.string(),
    /** The waybill's number. */
    waybill: z.optional(z.string()),
  }),
  /** The result has arrived (送达). */
  delivered: z.looseObject({
    /** How. */
    how: openEnum(['post', 'counter', 'electronic']),
  }),
  /** The applicant has opened the decision. */
  'decision-opened': nothing,
  /** The case is over (办结). */
  completed: nothing,
  /** The applicant takes the application back (撤回). */
  withdrawn: nothing,
  /** The papers go back without a decision (退件). */
  returned: withReason,
  /** The case ends without a decision (终止). */
  terminated: withReason,
  /** An original is taken in. */
  'original-taken': Originals,
  /** An original is sent on. */
  'original-dispatched': Originals,
  /** An original has arrived. */
  'original-arrived': Originals,
  /** An original is back with the applicant. */
  'original-returned': Originals,
  /** A notice was served (送达通知). */
  'notice-served': z.looseObject({
    /** What it tells. */
    kind: openEnum(['correction', 'suspension', 'extension', 'decision', 'information']),
    /** How it was sent. */
    channel: openEnum(['message', 'sms', 'post', 'counter']),
    /** When it was sent. */
    sentAt: Instant,
    /** When it was shown, where that is known. */
    shownAt: z.optional(Instant),
  }),
} as const;
