import { createApplication, submitCase, supplyCorrection, withdrawCase } from '@tongban/domain/protocol';
import { Blocked } from '../check/check.ts';
import { cameOf } from '../check/expect.ts';
import { type Answer, digList, digText, isSuccess } from '../exchange/answer.ts';
import type { Call } from '../exchange/call.ts';
import { confirmed } from './confirming.ts';
import type { Probe } from './probe.ts';
import { guideOf, targetOf } from './target.ts';

/** One of the two persons. */
export type ApplicantRole = 'applicant' | 'other-applicant';

/** A complete application, as JSON. */
export interface FilledIn extends Record<string, unknown> {
  /** The key of its submission. */
  submissionKey: string;
}

/** The first option of every question, and every material announced. */
export function contentOf(guide: unknown): { situation: Record<string, string>; materials: object[] } {
  const questions = digList(guide, 'situations', 'value');
  const requirements = digList(guide, 'materials', 'value');
  return {
    situation: Object.fromEntries(
      questions.map((question) => [digText(question, 'id'), digText(question, 'options', 0, 'id')]),
    ),
    materials: requirements.map((requirement) => ({
      requirement: digText(requirement, 'id'),
      name: digText(requirement, 'name'),
      how: 'not-yet',
    })),
  };
}

/** Opens a draft; gives what came. */
export async function askDraft(probe: Probe, call: Partial<Call> = {}): Promise<Answer> {
  const body = { target: await targetOf(probe) };
  return probe.ask({ who: 'applicant', route: createApplication, body, ...call });
}

/** Opens a draft. */
export async function openDraft(probe: Probe, who: ApplicantRole = 'applicant'): Promise<Record<string, unknown>> {
  const answer = await askDraft(probe, { who });
  if (!isSuccess(answer)) throw new Blocked(`no draft could be opened: ${cameOf(answer)}`);
  return answer.json as Record<string, unknown>;
}

/** A complete application under the key of a new draft. */
export async function fillIn(probe: Probe, who: ApplicantRole = 'applicant'): Promise<FilledIn> {
  const draft = await openDraft(probe, who);
  const content = contentOf(await guideOf(probe));
  const submissionKey = digText(draft, 'submissionKey');
  return { submissionKey, target: await targetOf(probe), applicant: probe.person(who), fields: {}, ...content };
}

/** Submits; gives what came. */
export function askSubmit(probe: Probe, application: FilledIn, call: Partial<Call> = {}): Promise<Answer> {
  const whole: Call = {
    who: 'applicant',
    route: submitCase,
    body: application,
    key: application.submissionKey,
    ...call,
  };
  return confirmed(probe, whole, { kind: 'submit', application });
}

/** Takes an application back; gives what came. */
export function askWithdraw(probe: Probe, caseNumber: string, call: Partial<Call> = {}): Promise<Answer> {
  const whole: Call = { who: 'applicant', route: withdrawCase, params: { caseNumber }, body: {}, ...call };
  return confirmed(probe, whole, { kind: 'withdraw', caseNumber });
}

/** A case that was just opened. */
export interface OpenedCase {
  /** Its number. */
  caseNumber: string;
  /** The code to look it up with. */
  lookupCode: string;
  /** What was handed in. */
  application: FilledIn;
  /** The receipt, as it came. */
  receipt: Answer;
}

/** Opens a case. */
export async function openCase(probe: Probe, who: ApplicantRole = 'applicant'): Promise<OpenedCase> {
  const application = await fillIn(probe, who);
  const receipt = await askSubmit(probe, application, { who });
  const caseNumber = digText(receipt.json, 'caseNumber');
  if (!isSuccess(receipt) || caseNumber === '') throw new Blocked(`no case could be opened: ${cameOf(receipt)}`);
  return { caseNumber, lookupCode: digText(receipt.json, 'lookupCode'), application, receipt };
}

/** Answers a correction notice; gives what came. */
export function askCorrection(probe: Probe, caseNumber: string, items: readonly string[]): Promise<Answer> {
  const answers = items.map((item) => ({ item, text: '补正说明' }));
  return probe.ask({ who: 'applicant', route: supplyCorrection, params: { caseNumber }, body: { answers } });
}
