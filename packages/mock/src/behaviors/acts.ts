import type { ActDraft, ActSince, CorrectionAnswer, CorrectionNotice, Party, ServiceCase } from '@tongban/domain';
import { mayAct } from '@tongban/domain/rules';
import { invalidRequest, ProblemError, type RequestFinding } from '../wire/problem-error.ts';
import { confirmed } from '../confirmation/confirmed.ts';
import { claimUploads, uploadFindings } from '../submission/upload-findings.ts';
import { applicantParty } from './applicant-party.ts';
import type { Behaviors } from './behavior.ts';
import { authorityIn, caseAnswer, caseOf } from './case-view.ts';

/** The length of the log that a clerk saw, from `If-Match`. */
function expectedLength(headers: Headers): number {
  const header = headers.get('if-match');
  const missing = { path: ['If-Match'], code: 'missing' };
  if (header === null) throw new ProblemError('invalid-request', { status: 428, findings: [missing] });
  const length = /^"(\d{1,6})"$/.exec(header)?.[1];
  if (length === undefined) throw invalidRequest(['If-Match'], 'not-a-length');
  return Number(length);
}

/** What others did since the clerk read the log: enough to understand, no person's data. */
function actsSince({ acts }: ServiceCase, seen: number): ActSince[] {
  return acts.slice(seen).map(({ sequence, at, by: { role, jurisdiction }, ...act }) => ({
    sequence,
    type: act.type === 'unrecognized' ? act.platformType : act.type,
    at,
    role,
    ...(jurisdiction && { division: jurisdiction.division }),
  }));
}

function checkAnswers(answers: readonly CorrectionAnswer[], { items }: CorrectionNotice): RequestFinding[] {
  const findings = answers.flatMap(({ item, text, fileName, upload }, at): RequestFinding[] => {
    if (!items.some(({ id }) => id === item)) return [{ path: ['answers', at, 'item'], code: 'unknown-item' }];
    const first = answers.findIndex((answer) => answer.item === item);
    if (first < at) return [{ path: ['answers', at, 'item'], code: 'repeated' }];
    return text?.trim() || fileName?.trim() || upload ? [] : [{ path: ['answers', at], code: 'empty' }];
  });
  for (const { id } of items) {
    if (!answers.some(({ item }) => item === id)) findings.push({ path: ['answers', id], code: 'unanswered' });
  }
  return findings;
}

const APPLICANT: Party = { role: 'applicant' };

/** What the routes that append acts do. */
export const actBehaviors: Pick<Behaviors, 'appendAct' | 'supplyCorrection' | 'openDecision' | 'withdrawCase'> = {
  appendAct: ({ params, body: draft, caller, headers, world }) => {
    if (caller.kind !== 'authority') throw new ProblemError('forbidden');
    const stored = caseOf(caller, params.caseNumber, world);
    const { record } = stored;
    const seen = expectedLength(headers);
    if (seen !== record.acts.length) throw new ProblemError('conflict', { since: actsSince(record, seen) });
    const party = authorityIn(stored, caller.division);
    if (!party || !mayAct(record, party, draft)) {
      throw new ProblemError('act-not-allowed');
    }
    world.cases.append(stored, party, draft);
    return caseAnswer(stored, world);
  },
  supplyCorrection: ({ params, body: { answers }, ...call }) => {
    const { caller, world } = call;
    const stored = caseOf(caller, params.caseNumber, world);
    const { acts } = stored.record;
    const notified = acts.findLast((act) => act.type === 'correction-notified');
    const draft: ActDraft = { type: 'correction-supplied', details: { answers } };
    if (!notified || !mayAct(stored.record, APPLICANT, draft)) throw new ProblemError('act-not-allowed');
    const findings = [
      ...checkAnswers(answers, notified.details.notice),
      ...uploadFindings(answers, { path: 'answers', ...call }),
    ];
    if (findings.length > 0) throw new ProblemError('invalid-request', { findings });
    world.cases.append(stored, applicantParty(stored, 'supply-correction', call), draft);
    claimUploads(answers, { caseNumber: params.caseNumber, ...call });
    return caseAnswer(stored, world);
  },
  openDecision: ({ params, caller, world }) => {
    const stored = caseOf(caller, params.caseNumber, world);
    const draft: ActDraft = { type: 'decision-opened', details: {} };
    if (!mayAct(stored.record, APPLICANT, draft)) throw new ProblemError('act-not-allowed');
    // Opened is opened: the second time tells nothing new.
    const isKnown = stored.record.acts.some(({ type }) => type === 'decision-opened');
    if (!isKnown) world.cases.append(stored, APPLICANT, draft);
    return caseAnswer(stored, world);
  },
  withdrawCase: ({ params, ...call }) => {
    const { caller, world } = call;
    const stored = caseOf(caller, params.caseNumber, world);
    const draft: ActDraft = { type: 'withdrawn', details: {} };
    if (!mayAct(stored.record, APPLICANT, draft)) throw new ProblemError('act-not-allowed');
    const party = applicantParty(stored, 'withdraw', call);
    if (call.requireConfirmation) confirmed(call, { kind: 'withdraw', caseNumber: params.caseNumber });
    world.cases.append(stored, party, draft);
    return caseAnswer(stored, world);
  },
};
