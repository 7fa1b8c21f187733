import type { ActType } from '@tongban/domain';
import { nextActs } from '@tongban/domain/rules';
import type { Check } from '../check/check.ts';
import { cameOf, done, pointsAt, refused } from '../check/expect.ts';
import { type CheckFinding, that } from '../check/finding.ts';
import { dig, digList, digText } from '../exchange/answer.ts';
import {
  askAct,
  actDraft,
  type AuthorityRole,
  caseAt,
  lengthOf,
  readCase,
  type ReachedStage,
} from '../probe/authority-work.ts';
import { askWithdraw } from '../probe/applicant-work.ts';
import type { Probe } from '../probe/probe.ts';
import { needRemoteIntake } from '../probe/target.ts';

/** What a check tries where it is not allowed. */
const TRIED: readonly ActType[] = [
  'intake-checked',
  'accepted',
  'declined',
  'correction-notified',
  'handed-over',
  'handover-acknowledged',
  'suspended',
  'resumed',
  'decided',
  'licence-issued',
  'delivered',
  'completed',
  'returned',
];

const CLAUSE = 'protocol.md, Acts of authorities are routes too (NEXT_ACTS)';

interface Attempted {
  who: AuthorityRole;
  caseNumber: string;
  /** Only these acts, where they are not allowed. */
  types?: readonly ActType[];
}

/** Tries every act that the table does not have for this part at this point: each must be refused. */
async function allRefused(probe: Probe, { who, caseNumber, types = TRIED }: Attempted): Promise<CheckFinding[]> {
  const read = await readCase(probe, who, caseNumber);
  const record = read.json as Parameters<typeof nextActs>[0];
  const jurisdiction = who === 'receiving' ? dig(record, 'receiving') : dig(record, 'handling');
  const allowed = nextActs(record, { role: who, jurisdiction } as Parameters<typeof nextActs>[1]);
  const findings = [];
  for (const type of types.filter((tried) => !allowed.includes(tried))) {
    const draft = await actDraft(probe, type);
    const answer = await askAct(probe, who, { caseNumber, seen: lengthOf(read.json), draft });
    findings.push(...refused(answer, 'act-not-allowed', 409));
    // What was wrongly taken has moved the case: the acts after it would be judged by another log.
    if (answer.status < 300) break;
  }
  return findings;
}

const table = ([id, about]: [string, string], run: Check['run'], needs: Check['needs'] = []): Check => ({
  id,
  about,
  clause: CLAUSE,
  needs: ['item', 'applicant', 'handling', ...needs],
  run,
});

const at = (stage: ReachedStage, who: AuthorityRole): Check['run'] => {
  return async (probe) => {
    if (who === 'receiving') await needRemoteIntake(probe);
    return allRefused(probe, { who, caseNumber: (await caseAt(probe, stage)).caseNumber });
  };
};

/** What authorities may append, and how. */
export const actChecks: readonly Check[] = [
  table(
    ['act-recorded', 'An act is appended as the next one, with who did it, in which part and for which division.'],
    async (probe) => {
      const { caseNumber, seen } = await caseAt(probe, 'arrived');
      const draft = await actDraft(probe, 'accepted');
      const answer = await askAct(probe, 'handling', { caseNumber, seen: lengthOf(seen), draft });
      const acts = digList(answer.json, 'acts');
      const last = acts.at(-1);
      const wasAdded = acts.length === lengthOf(seen) + 1 && digText(last, 'type') === 'accepted';
      const isBy =
        digText(last, 'by', 'role') === 'handling' &&
        digText(last, 'by', 'jurisdiction', 'division') === probe.given.handling?.division;
      return [
        ...done(answer, 'acceptance by the handling authority'),
        ...that(wasAdded, ['one act more, which is the one sent', `${acts.length - lengthOf(seen)} more`], answer),
        ...that(isBy, ['done by the handling place of the token', 'another part or division'], answer),
      ];
    },
  ),
  table(
    ['act-if-match-missing', 'An act without If-Match is refused: who has not read the log must not write to it.'],
    async (probe) => {
      const { caseNumber } = await caseAt(probe, 'arrived');
      const body = await actDraft(probe, 'accepted');
      const read = await readCase(probe, 'handling', caseNumber);
      const { call } = read;
      const answer = await probe.ask({
        ...call,
        method: 'POST',
        path: '/v1/cases/:caseNumber/acts',
        key: probe.ids(),
        body,
      });
      return [...refused(answer, 'invalid-request', 428), ...pointsAt(answer, ['If-Match'])];
    },
  ),
  table(
    ['act-conflict', 'An act on a log that has grown since is refused: two clerks cannot overwrite each other.'],
    async (probe) => {
      const { caseNumber, seen } = await caseAt(probe, 'arrived');
      const draft = await actDraft(probe, 'accepted');
      return refused(await askAct(probe, 'handling', { caseNumber, seen: lengthOf(seen) - 1, draft }), 'conflict', 412);
    },
  ),
  table(
    ['act-conflict-since', 'A conflict tells what others did since, act by act, and in which part.'],
    async (probe) => {
      const { caseNumber, seen } = await caseAt(probe, 'in-review');
      const draft = await actDraft(probe, 'decided');
      const answer = await askAct(probe, 'handling', { caseNumber, seen: lengthOf(seen) - 1, draft });
      const since = digList(answer.json, 'since');
      const isTold = since.length === 1 && dig(since[0], 'sequence') === lengthOf(seen);
      const names = digText(since[0], 'type') === 'accepted' && digText(since[0], 'role') === 'handling';
      return that(isTold && names, ['since: the one act that was not seen', `${since.length} acts`], answer);
    },
  ),
  table(
    ['act-idempotent', 'An act sent again under its key is taken once, though the log has grown by it.'],
    async (probe) => {
      const { caseNumber, seen } = await caseAt(probe, 'arrived');
      const act = {
        caseNumber,
        seen: lengthOf(seen),
        draft: await actDraft(probe, 'accepted'),
        call: { key: probe.ids() },
      };
      const first = await askAct(probe, 'handling', act);
      const second = await askAct(probe, 'handling', act);
      const length = lengthOf((await readCase(probe, 'handling', caseNumber)).json);
      return [
        ...that(first.text === second.text, ['the answer of the first time', cameOf(second)], second),
        ...that(length <= lengthOf(seen) + 1, ['one act', `${length - lengthOf(seen)} acts`], second),
      ];
    },
  ),
  table(['act-unknown-type', 'An act of a type that the protocol does not know is refused.'], async (probe) => {
    const { caseNumber, seen } = await caseAt(probe, 'arrived');
    const draft = { type: 'conformance-no-such-act', details: {} };
    return refused(
      await askAct(probe, 'handling', { caseNumber, seen: lengthOf(seen), draft }),
      'invalid-request',
      400,
    );
  }),
  {
    id: 'act-rejection-complete',
    about: 'A decision that refuses without reasons and remedies is refused itself.',
    clause: 'protocol.md, The log holds acts; 行政许可法 第三十八条',
    needs: ['item', 'applicant', 'handling'],
    run: async (probe) => {
      const { caseNumber, seen } = await caseAt(probe, 'in-review');
      const draft = { type: 'decided', details: { outcome: 'rejected', summary: '一致性检查：不予。' } };
      return refused(
        await askAct(probe, 'handling', { caseNumber, seen: lengthOf(seen), draft }),
        'invalid-request',
        400,
      );
    },
  },
  table(['act-of-applicant', 'An applicant cannot append acts of an authority.'], async (probe) => {
    const { caseNumber, seen } = await caseAt(probe, 'arrived');
    const draft = await actDraft(probe, 'accepted');
    return refused(await askAct(probe, 'applicant', { caseNumber, seen: lengthOf(seen), draft }), 'forbidden', 403);
  }),
  table(
    [
      'acts-of-receiving-place',
      'The receiving place takes in and forwards; it cannot accept or decide: powers do not move.',
    ],
    at('received', 'receiving'),
    ['receiving'],
  ),
  table(
    ['acts-before-arrival', 'The handling place cannot act on a case that it has not acknowledged.'],
    async (probe) => {
      await needRemoteIntake(probe);
      return at('handed-over', 'handling')(probe);
    },
    ['receiving'],
  ),
  table(
    [
      'acts-after-forwarding',
      'The receiving place cannot act any more on what it has handed over, nor acknowledge it itself.',
    ],
    at('handed-over', 'receiving'),
    ['receiving'],
  ),
  table(
    ['acts-before-acceptance', 'The handling place decides nothing that it has not accepted.'],
    at('arrived', 'handling'),
  ),
  table(
    ['acts-in-review', 'A case in review is not accepted again, resumed, or delivered before it is decided.'],
    at('in-review', 'handling'),
  ),
  table(
    ['acts-during-correction', 'While the applicant corrects, the authority waits: it decides nothing meanwhile.'],
    at('correction-requested', 'handling'),
  ),
  table(
    ['acts-after-decision', 'What is decided is not decided again, nor corrected, nor returned.'],
    at('decided', 'handling'),
  ),
  table(['acts-after-withdrawal', 'On a case that was taken back nothing is done any more.'], async (probe) => {
    const { caseNumber } = await caseAt(probe, 'arrived');
    await askWithdraw(probe, caseNumber);
    return allRefused(probe, { who: 'handling', caseNumber });
  }),
];
