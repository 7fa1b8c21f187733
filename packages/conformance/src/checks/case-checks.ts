import { listCases, openDecision, supplyCorrection } from '@tongban/domain/protocol';
import type { Check } from '../check/check.ts';
import { sameAnswer } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { dig, digList, digText } from '../exchange/answer.ts';
import { askWithdraw, openCase } from '../probe/applicant-work.ts';
import { caseAt, lengthOf, readCase } from '../probe/authority-work.ts';
import { isRemoteIntake, itemOf } from '../probe/target.ts';

const NONE = 'CONFORMANCE-NO-SUCH-CASE';
const HIDDEN = 'the very answer that a case gets which does not exist';

/** What cases must show, and to whom. */
export const caseChecks: readonly Check[] = [
  {
    id: 'case-etag',
    about: 'The ETag of a case is the length of its log: what If-Match expects.',
    clause: 'protocol.md, Acts of authorities are routes too; RFC 9110 §8.8.3',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const answer = await readCase(probe, 'applicant', caseNumber);
      const expected = `"${lengthOf(answer.json)}"`;
      const etag = answer.headers.get('etag');
      return that(etag === expected, [`ETag: ${expected}`, etag === null ? 'no ETag' : `ETag: ${etag}`], answer);
    },
  },
  {
    id: 'case-log',
    about: 'The log counts its acts from 1 without a gap, in the order of their times, and begins with the submission.',
    clause: 'protocol.md, The log holds acts',
    needs: ['item', 'applicant', 'handling'],
    run: async (probe) => {
      const { caseNumber } = await caseAt(probe, 'in-review');
      const answer = await readCase(probe, 'applicant', caseNumber);
      const acts = digList(answer.json, 'acts');
      const isCounted = acts.every((act, at) => dig(act, 'sequence') === at + 1);
      const times = acts.map((act) => Date.parse(digText(act, 'at')));
      const isOrdered = times.every((time, at) => at === 0 || !(time < (times[at - 1] ?? time)));
      const first = digText(acts[0], 'type');
      return [
        ...that(isCounted && acts.length > 1, ['sequences 1, 2, 3 …', 'another count'], answer),
        ...that(isOrdered, ['no act before the one that it follows', 'times that go back'], answer),
        ...that(first === 'submitted', ['submitted as the first act', first || 'no act'], answer),
      ];
    },
  },
  {
    id: 'case-places',
    about: 'A case names where it is decided, and where it was taken in if that is elsewhere.',
    clause: 'protocol.md, Applications and cases (modes)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const answer = await readCase(probe, 'applicant', caseNumber);
      const { given } = probe;
      const taker = (await isRemoteIntake(probe)) ? (given.from ?? given.receiving?.division ?? '') : '';
      const came = [digText(answer.json, 'handling', 'division'), digText(answer.json, 'receiving', 'division')];
      const expected = [itemOf(probe).division, taker];
      const words = ([handling, receiving]: string[]) =>
        `decided in ${handling}, taken in by ${receiving || 'the same'}`;
      return that(words(came) === words(expected), [words(expected), words(came)], answer);
    },
  },
  {
    id: 'case-of-another',
    about: 'Another’s case is answered exactly like one that does not exist.',
    clause: 'protocol.md, Identity (trust 2); 个人信息保护法 第五十一条',
    needs: ['item', 'applicant', 'other-applicant'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const hers = await readCase(probe, 'other-applicant', caseNumber);
      const none = await readCase(probe, 'other-applicant', NONE);
      return sameAnswer(hers, none, { expected: HIDDEN, differing: [caseNumber, NONE] });
    },
  },
  {
    id: 'case-acts-of-another',
    about: 'Who tries to correct, withdraw or open another’s case hears that there is none.',
    clause: 'protocol.md, Identity (trust 2)',
    needs: ['item', 'applicant', 'other-applicant'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const who = 'other-applicant';
      const body = { answers: [{ item: 'first', text: '一致性检查' }] };
      const tries = [
        (id: string) => probe.ask({ who, route: supplyCorrection, params: { caseNumber: id }, body }),
        (id: string) => probe.ask({ who, route: openDecision, params: { caseNumber: id }, body: {} }),
        (id: string) => askWithdraw(probe, id, { who }),
      ];
      const findings = [];
      for (const attempt of tries) {
        const [hers, none] = [await attempt(caseNumber), await attempt(NONE)];
        findings.push(...sameAnswer(hers, none, { expected: HIDDEN, differing: [caseNumber, NONE] }));
      }
      return findings;
    },
  },
  {
    id: 'case-list-own',
    about: 'The list of cases holds one’s own alone, the newest first.',
    clause: 'protocol.md, Identity (trust 2); listCases',
    needs: ['item', 'applicant', 'other-applicant'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const own = await probe.ask({ who: 'applicant', route: listCases, query: { limit: '1' } });
      const others = await probe.ask({ who: 'other-applicant', route: listCases, query: { limit: '10' } });
      const first = digText(own.json, 'items', 0, 'caseNumber');
      const isThere = digList(others.json, 'items').some((entry) => digText(entry, 'caseNumber') === caseNumber);
      return [
        ...that(first === caseNumber, ['the case that was just opened', first ? 'another case' : 'none'], own),
        ...that(!isThere, ['a list without another’s case', 'another’s case'], others),
      ];
    },
  },
];
