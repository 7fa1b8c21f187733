import { supplyCorrection } from '@tongban/domain/protocol';
import type { Check } from '../check/check.ts';
import { cameOf, done, pointsAt, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { digList, digText } from '../exchange/answer.ts';
import { askCorrection } from '../probe/applicant-work.ts';
import { caseAt, lengthOf, NOTICE_ITEMS } from '../probe/authority-work.ts';

const CLAUSE = 'protocol.md, The log holds acts (一次性告知); 行政许可法 第三十二条';
const needs = ['item', 'applicant', 'handling'] as const;

/** What answering a notice of corrections must do. */
export const correctionChecks: readonly Check[] = [
  {
    id: 'correction',
    about: 'An answer to every item of the notice is taken, and becomes the next act.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { caseNumber, seen } = await caseAt(probe, 'correction-requested');
      const answer = await askCorrection(probe, caseNumber, NOTICE_ITEMS);
      const acts = digList(answer.json, 'acts');
      const isAdded = acts.length === lengthOf(seen) + 1 && digText(acts.at(-1), 'type') === 'correction-supplied';
      return [
        ...done(answer, 'a complete answer'),
        ...that(isAdded, ['the act correction-supplied', 'another last act'], answer),
      ];
    },
  },
  {
    id: 'correction-complete',
    about: 'An answer that leaves an item of the notice open is refused, and the item named.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { caseNumber } = await caseAt(probe, 'correction-requested');
      const answer = await askCorrection(probe, caseNumber, [NOTICE_ITEMS[0]]);
      return [...refused(answer, 'invalid-request', 400), ...pointsAt(answer, ['answers', NOTICE_ITEMS[1]])];
    },
  },
  {
    id: 'correction-unknown-item',
    about: 'An answer to an item that the notice does not have is refused: the notice is closed.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { caseNumber } = await caseAt(probe, 'correction-requested');
      const answer = await askCorrection(probe, caseNumber, [...NOTICE_ITEMS, 'conformance-none']);
      return [...refused(answer, 'invalid-request', 400), ...pointsAt(answer, ['answers', 2, 'item'])];
    },
  },
  {
    id: 'correction-empty',
    about: 'An answer that says nothing and holds no file is refused.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { caseNumber } = await caseAt(probe, 'correction-requested');
      const body = { answers: NOTICE_ITEMS.map((item) => ({ item })) };
      const call = { who: 'applicant', route: supplyCorrection, params: { caseNumber }, body } as const;
      return refused(await probe.ask(call), 'invalid-request', 400);
    },
  },
  {
    id: 'correction-unasked',
    about: 'Without an open notice nothing can be corrected, nor twice for one.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { caseNumber } = await caseAt(probe, 'in-review');
      const unasked = await askCorrection(probe, caseNumber, NOTICE_ITEMS);
      const opened = await caseAt(probe, 'correction-requested');
      const first = await askCorrection(probe, opened.caseNumber, NOTICE_ITEMS);
      const second = await askCorrection(probe, opened.caseNumber, NOTICE_ITEMS);
      return [
        ...refused(unasked, 'act-not-allowed', 409),
        ...(first.status < 300
          ? refused(second, 'act-not-allowed', 409)
          : that(false, ['a first answer that is taken', cameOf(first)], first)),
      ];
    },
  },
];
