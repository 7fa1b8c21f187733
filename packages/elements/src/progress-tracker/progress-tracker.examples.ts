import type { ServiceCase } from '@tongban/domain';
import { type PartialPlatform, providePlatform } from '../context/platform-context.ts';
import { cutCasePlatform, failingCasePlatform, silentCasePlatform } from '../examples/case-platforms.ts';
import type { ElementExample } from '../examples/example.ts';
import { cases } from './cases.data.ts';
import { twoPlaceExamples } from './two-places.examples.ts';

function tracker(serviceCase?: ServiceCase): HTMLElementTagNameMap['tb-progress-tracker'] {
  const element = document.createElement('tb-progress-tracker');
  if (serviceCase) element.serviceCase = serviceCase;
  return element;
}

/** A tracker with the portal's own way to do what is asked. */
function withTask(serviceCase: ServiceCase, slot: string, text: string): HTMLElement {
  const element = tracker(serviceCase);
  const link = document.createElement('a');
  link.slot = slot;
  link.href = `#${slot}`;
  link.textContent = text;
  element.append(link);
  return element;
}

function fromPlatform(platform: PartialPlatform): HTMLElement {
  const element = tracker();
  element.setAttribute('case-number', cases.inReview.caseNumber);
  element.append('您的办件正在办理。');
  providePlatform(element, platform);
  return element;
}

/** The states of `tb-progress-tracker`. */
export const progressTrackerExamples: readonly ElementExample[] = [
  { name: 'submitted', about: 'Handed in, not taken in yet.', create: () => tracker(cases.submitted) },
  { name: 'received', about: 'Taken in, which is not accepted.', create: () => tracker(cases.received) },
  { name: 'in-review', about: 'Accepted; there is nothing to do.', create: () => tracker(cases.inReview) },
  {
    name: 'correction-asked',
    about: 'Two corrections over the National Day of 2026; the notice names no last day.',
    create: () => withTask(cases.correctionAsked, 'task', '去补正'),
  },
  {
    name: 'correction-due',
    about: 'The notice names the last day to answer.',
    create: () => withTask(cases.correctionDue, 'task', '去补正'),
  },
  { name: 'corrected', about: 'The corrections are answered.', create: () => tracker(cases.corrected) },
  { name: 'suspended', about: 'The clock is stopped, with its clause.', create: () => tracker(cases.suspended) },
  {
    name: 'suspended-without-basis',
    about: 'A suspension that rests on nothing: the clock runs on.',
    create: () => tracker(cases.suspendedWithoutBasis),
  },
  { name: 'overdue', about: 'Two working days late, on Hunan’s time.', create: () => tracker(cases.overdue) },
  { name: 'extended', about: 'The limit was extended to a new last day.', create: () => tracker(cases.extended) },
  { name: 'fee-asked', about: 'A fee is asked for.', create: () => tracker(cases.feeAsked) },
  {
    name: 'fee-and-correction',
    about: 'Two things are asked at once.',
    create: () => withTask(cases.feeAndCorrection, 'task', '去补正'),
  },
  { name: 'dispatched', about: 'Approved and on its way.', create: () => tracker(cases.dispatched) },
  { name: 'completed', about: 'Done.', create: () => tracker(cases.completed) },
  { name: 'rejected', about: 'Refused, with reasons and remedies.', create: () => tracker(cases.rejected) },
  {
    name: 'rejected-and-completed',
    about: 'Refused and over: reasons and remedies stay.',
    create: () => tracker(cases.rejectedAndCompleted),
  },
  { name: 'declined', about: 'Not accepted; the right authority is named.', create: () => tracker(cases.declined) },
  { name: 'withdrawn', about: 'Taken back by the applicant.', create: () => tracker(cases.withdrawn) },
  { name: 'returned', about: 'Returned without a decision.', create: () => tracker(cases.returned) },
  { name: 'terminated', about: 'Ended without a decision.', create: () => tracker(cases.terminated) },
  { name: 'silent', about: 'Nine days without news.', create: () => tracker(cases.silent) },
  {
    name: 'handover-pending',
    about: 'Remote intake: handed over, not confirmed yet.',
    create: () => tracker(cases.handoverPending),
  },
  {
    name: 'handover-acknowledged',
    about: 'Remote intake: the handling place has it.',
    create: () => tracker(cases.handoverAcknowledged),
  },
  {
    name: 'remote-correction',
    about: 'Remote intake: the handling place asks for corrections.',
    create: () => withTask(cases.remoteCorrection, 'task', '去补正'),
  },
  { name: 'elsewhere', about: 'A third place has the case.', create: () => tracker(cases.elsewhere) },
  { name: 'no-limit', about: 'The guide states no time limit.', create: () => tracker(cases.noLimit) },
  { name: 'no-plan', about: 'The guide announces no steps.', create: () => tracker(cases.noPlan) },
  {
    name: 'next-year',
    about: 'The last day lies in a year whose holidays are not announced.',
    create: () => tracker(cases.nextYear),
  },
  { name: 'unrecognized', about: 'An act of a newer platform.', create: () => tracker(cases.unrecognized) },
  { name: 'hostile', about: 'Text that is too long or looks like markup.', create: () => tracker(cases.hostile) },
  { name: 'loading', about: 'The case is being loaded.', create: () => fromPlatform(silentCasePlatform()) },
  { name: 'failed', about: 'The case could not be loaded.', create: () => fromPlatform(failingCasePlatform()) },
  {
    name: 'stale',
    about: 'The watch broke off after the case was shown.',
    create: () => fromPlatform(cutCasePlatform(cases.inReview)),
  },
  ...twoPlaceExamples,
];
