import * as z from 'zod/mini';
import { openEnum } from '../schema/open-enum.ts';

/** The codes that a platform may answer with. */
export const PROBLEM_CODES = [
  'invalid-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'conflict',
  'idempotency-mismatch',
  'in-progress',
  'guide-changed',
  'act-not-allowed',
  'confirmation-required',
  'offset-mismatch',
  'rate-limited',
  'unavailable',
  'internal',
] as const;

/** A code that a platform answers with. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What the caller can do about a failure. */
export const Remedies = openEnum(['retry', 'reauthenticate', 'step-up', 'fix-input', 'ask-authority']);
export type Remedies = z.infer<typeof Remedies>;

/** A failure as a platform tells it: RFC 9457, `application/problem+json`. */
export const Problem = z.looseObject({
  /** A URI that names the kind of problem; `about:blank` where the code says all. */
  type: z.string(),
  /** The HTTP status. */
  status: z.number(),
  /** One sentence for a developer; it never names a person. */
  title: z.string(),
  /** The code, from the closed list of the route. */
  code: openEnum(PROBLEM_CODES),
  /** The id of the request, for whoever looks into the platform's logs. */
  requestId: z.string(),
  /** The code of the system behind the platform, verbatim. */
  platformCode: z.optional(z.string()),
  /** What the caller can do. */
  remedy: z.optional(Remedies),
  /** For `conflict`: what others did to the case since the caller read it. */
  since: z.optional(
    z.array(
      z.looseObject({
        /** The act's place in the log. */
        sequence: z.number(),
        /** Its type. */
        type: z.string(),
        /** When. */
        at: z.string(),
        /** In which part. */
        role: z.string(),
        /** Of which division, for an authority. */
        division: z.optional(z.string()),
      }),
    ),
  ),
  /** What exactly was wrong with the request: where, and a code. */
  findings: z.optional(
    z.array(
      z.looseObject({
        /** Where in the body or the query. */
        path: z.array(z.union([z.string(), z.number()])),
        /** What is wrong, in kebab-case or as the schema library names it. */
        code: z.string(),
      }),
    ),
  ),
});
export interface Problem extends z.infer<typeof Problem> {}
