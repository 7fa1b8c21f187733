import type { Check } from '../check/check.ts';
import { actChecks } from './act-checks.ts';
import { answerChecks } from './answer-checks.ts';
import { callerChecks } from './caller-checks.ts';
import { caseChecks } from './case-checks.ts';
import { confirmationChecks } from './confirmation-checks.ts';
import { correctionChecks } from './correction-checks.ts';
import { draftChecks } from './draft-checks.ts';
import { endingChecks } from './ending-checks.ts';
import { guideChecks } from './guide-checks.ts';
import { inboxChecks } from './inbox-checks.ts';
import { itemChecks } from './item-checks.ts';
import { licenceChecks } from './licence-checks.ts';
import { lookupChecks } from './lookup-checks.ts';
import { pagingChecks } from './paging-checks.ts';
import { presentationChecks } from './presentation-checks.ts';
import { requestChecks } from './request-checks.ts';
import { routeChecks } from './route-checks.ts';
import { submissionChecks } from './submission-checks.ts';
import { uploadChecks } from './upload-checks.ts';
import { watchChecks } from './watch-checks.ts';
import { destinationChecks } from './destination-checks.ts';
import { besideCaseChecks } from './beside-case-checks.ts';
import { ratingChecks } from './rating-checks.ts';
import { supportChecks } from './support-checks.ts';
import { appointmentChecks } from './appointment-checks.ts';

/** Every check, in the order in which they are made: those that look at all answers come last. */
export const checks: readonly Check[] = [
  ...itemChecks,
  ...guideChecks,
  ...destinationChecks,
  ...requestChecks,
  ...callerChecks,
  ...draftChecks,
  ...submissionChecks,
  ...caseChecks,
  ...lookupChecks,
  ...actChecks,
  ...correctionChecks,
  ...endingChecks,
  ...inboxChecks,
  ...watchChecks,
  ...uploadChecks,
  ...confirmationChecks,
  ...licenceChecks,
  ...presentationChecks,
  ...besideCaseChecks,
  ...ratingChecks,
  ...supportChecks,
  ...appointmentChecks,
  ...pagingChecks,
  ...answerChecks,
  ...routeChecks,
];
