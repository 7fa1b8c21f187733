import * as z from 'zod/mini';
import { Act } from '../../case/act.ts';
import { defineRoute } from '../route.ts';

/** One act that reached a watched case. */
export const CaseEvent = z.looseObject({
  /** The case's number. */
  caseNumber: z.string(),
  /** The act. */
  act: Act,
});
export interface CaseEvent extends z.infer<typeof CaseEvent> {}

/** From where a case is watched. */
export const WatchedCase = z.looseObject({
  /** The case's number. */
  caseNumber: z.string(),
  /** The sequence of the last act already seen; 0 for all. */
  after: z.number().check(z.int(), z.minimum(0)),
});
export interface WatchedCase extends z.infer<typeof WatchedCase> {}

/** Opens a watch over cases; one stream serves them all. */
export const createWatch = defineRoute({
  method: 'POST',
  path: '/v1/watches',
  body: z.looseObject({
    /** The cases, 1 to 1,000. */
    cases: z.array(WatchedCase).check(z.minLength(1), z.maxLength(1000)),
  }),
  response: z.looseObject({
    /** The watch's id. */
    id: z.string(),
  }),
  status: 201,
  problems: ['invalid-request', 'not-found', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/**
 * The stream of a watch: server-sent events (WHATWG HTML §9.2) named `act`, with comments as heartbeat. An event's id is
 * the whole position (`caseNumber=sequence` pairs joined by `&`), so `Last-Event-ID` resumes without gap or repetition.
 */
export const watchEvents = defineRoute({
  method: 'GET',
  path: '/v1/watches/:watch/events',
  event: CaseEvent,
  status: 200,
  problems: ['not-found'],
  repeatable: 'safe',
  caller: 'applicant',
});
