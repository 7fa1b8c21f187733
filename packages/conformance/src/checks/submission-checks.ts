import { listCases } from '@tongban/domain/protocol';
import { canonicalJson } from '@tongban/domain/rules';
import { Blocked, type Check, NotOffered } from '../check/check.ts';
import { cameOf, done, pointsAt, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { dig, digList, digText, isSuccess } from '../exchange/answer.ts';
import { askSubmit, contentOf, fillIn, openCase } from '../probe/applicant-work.ts';
import type { Probe } from '../probe/probe.ts';
import { guideOf, isRemoteIntake, itemOf } from '../probe/target.ts';

const AT_ONCE = 4;

/** How many of the newest cases of the applicant have one of the numbers. */
async function countIn(probe: Probe, numbers: ReadonlySet<string>): Promise<number> {
  const answer = await probe.ask({ who: 'applicant', route: listCases, query: { limit: '10' } });
  if (!isSuccess(answer)) throw new Blocked(`the list of cases cannot be read: ${cameOf(answer)}`);
  return digList(answer.json, 'items').filter((entry) => numbers.has(digText(entry, 'caseNumber'))).length;
}

/** What submitting must do. */
export const submissionChecks: readonly Check[] = [
  {
    id: 'submit',
    about: 'A complete application is taken in.',
    clause: 'protocol.md, Applications and cases; submitCase',
    needs: ['item', 'applicant'],
    run: async (probe) => done(await askSubmit(probe, await fillIn(probe)), 'a complete application'),
  },
  {
    id: 'submit-receipt',
    about: 'The receipt names who took the papers in, and each paper: it is no acceptance.',
    clause: 'protocol.md, Two papers (收件凭证); 行政许可法 第三十二条',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { receipt, application } = await openCase(probe);
      const { given } = probe;
      const taker = (await isRemoteIntake(probe)) ? (given.from ?? given.receiving?.division) : itemOf(probe).division;
      const materials = dig(receipt.json, 'materials');
      const isWhole = materials !== undefined && canonicalJson(materials) === canonicalJson(application.materials);
      return [
        ...that(isWhole, ['every material that was handed in', 'other materials'], receipt),
        ...that(
          digText(receipt.json, 'receivedBy', 'division') === taker,
          [`received by ${taker}`, 'another place, or none'],
          receipt,
        ),
      ];
    },
  },
  {
    id: 'submit-once',
    about: 'The same submission under the draft’s key opens one case, and gets the same receipt.',
    clause: 'protocol.md, Wire rules (the key of a submission belongs to the draft)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { application, caseNumber, receipt } = await openCase(probe);
      const again = await askSubmit(probe, application);
      const number = digText(again.json, 'caseNumber');
      const count = await countIn(probe, new Set([caseNumber, number]));
      return [
        ...that(again.text === receipt.text, ['the same receipt', `${cameOf(again)}, another body`], again),
        ...that(count <= 1, ['one case', `${count} cases`], again),
      ];
    },
  },
  {
    id: 'submit-at-once',
    about: 'The same submission several times at one moment opens one case; who comes too soon hears in-progress.',
    clause: 'protocol.md, Wire rules (still running: 409 in-progress)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const application = await fillIn(probe);
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => askSubmit(probe, application)));
      const numbers = new Set(answers.filter(isSuccess).map(({ json }) => digText(json, 'caseNumber')));
      const others = answers.filter((answer) => !isSuccess(answer));
      return [
        ...that(numbers.size === 1, ['one case for all', `${numbers.size} cases`], answers[0]),
        ...others.flatMap((answer) => refused(answer, 'in-progress', 409)),
      ];
    },
  },
  {
    id: 'submit-mismatch',
    about: 'The draft’s key with another application is refused: the first one counts.',
    clause: 'protocol.md, Wire rules (other body: idempotency-mismatch)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { application } = await openCase(probe);
      const other = { ...application, materials: [] };
      if (digList(application.materials).length === 0) throw new NotOffered('the guide names no materials');
      return refused(await askSubmit(probe, other), 'idempotency-mismatch', 422);
    },
  },
  {
    id: 'submit-other-key',
    about: 'A submission under another key than its draft’s is refused.',
    clause: 'protocol.md, Wire rules (the key of a submission belongs to the draft)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const answer = await askSubmit(probe, await fillIn(probe), { key: probe.ids() });
      return [...refused(answer, 'invalid-request', 400), ...pointsAt(answer, ['submissionKey'])];
    },
  },
  {
    id: 'submit-after-refusal',
    about: 'A refused submission uses its key up for nothing: corrected, it is taken under the same key.',
    clause: 'protocol.md, Wire rules (the key of a submission belongs to the draft)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const application = await fillIn(probe);
      const wrong = { ...application, materials: [{ requirement: 'conformance-none', name: '无', how: 'not-yet' }] };
      const refusal = await askSubmit(probe, wrong);
      if (isSuccess(refusal)) throw new NotOffered('the platform takes a material that the guide does not name');
      return done(await askSubmit(probe, application), 'the corrected application under the same key');
    },
  },
  {
    id: 'submit-unanswered',
    about: 'An application that leaves a question of the guide open is refused, and the question named.',
    clause: 'protocol.md, Catalog and guides (情形); submitCase',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const [first] = Object.keys(contentOf(await guideOf(probe)).situation);
      if (first === undefined) throw new NotOffered('the guide asks no question');
      const answer = await askSubmit(probe, { ...(await fillIn(probe)), situation: {} });
      return [...refused(answer, 'invalid-request', 400), ...pointsAt(answer, ['situation', first])];
    },
  },
  {
    id: 'submit-guide-changed',
    about: 'An application against another version of the guide is refused as such: what she read may no longer hold.',
    clause: 'protocol.md, Wire rules (lists: an application pins the digest)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const application = await fillIn(probe);
      const target = { ...(application.target as object), guideDigest: 'conformance-no-such-digest' };
      return refused(await askSubmit(probe, { ...application, target }), 'guide-changed', 409);
    },
  },
];
