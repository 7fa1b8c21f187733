import { exportArchive, listNotices, payFee, showNotice } from '@tongban/domain/protocol';
import { canonicalJson, sha256 } from '@tongban/domain/rules';
import type { Check } from '../check/check.ts';
import { cameOf, done, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { dig, digList, digText, isSuccess } from '../exchange/answer.ts';
import { askWithdraw, openCase } from '../probe/applicant-work.ts';
import { askAct, caseAt, lengthOf } from '../probe/authority-work.ts';
import type { Probe } from '../probe/probe.ts';

const FEE = { id: 'conformance-fee', name: '一致性检查', amount: 5 };

const askPayment = (probe: Probe, caseNumber: string, body: object = {}) =>
  probe.ask({ who: 'applicant', route: payFee, params: { caseNumber }, body });
const askNotices = (probe: Probe, caseNumber: string) =>
  probe.ask({ who: 'applicant', route: listNotices, params: { caseNumber }, query: { limit: '100' } });
const askArchive = (probe: Probe, caseNumber: string) =>
  probe.ask({ who: 'applicant', route: exportArchive, params: { caseNumber } });

/** What a person gets of her case besides its log. */
export const besideCaseChecks: readonly Check[] = [
  {
    id: 'fee-not-asked',
    about: 'Where no fee was asked for, there is nothing to pay.',
    clause: 'protocol.md, Fees; payFee',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      return refused(await askPayment(probe, caseNumber), 'act-not-allowed', 409);
    },
  },
  {
    id: 'fee-address',
    about: 'A fee is paid at the authority’s own address, at the amount that it asked for.',
    clause: 'protocol.md, Fees; payFee',
    needs: ['item', 'applicant', 'handling'],
    run: async (probe) => {
      const { caseNumber, seen } = await caseAt(probe, 'in-review');
      const draft = { type: 'fee-requested', details: { fee: FEE } };
      const asked = await askAct(probe, 'handling', { caseNumber, seen: lengthOf(seen), draft });
      const answer = await askPayment(probe, caseNumber);
      const amount = dig(answer.json, 'fee', 'amount');
      const isHttps = digText(answer.json, 'url').startsWith('https://');
      return [
        ...done(asked, 'asking for a fee'),
        ...that(isHttps, ['an https address', isSuccess(answer) ? 'another' : cameOf(answer)], answer),
        ...that(amount === FEE.amount || !isSuccess(answer), ['the amount asked for', 'another'], answer),
      ];
    },
  },
  {
    id: 'notice-of-decision',
    about: 'The person is told of the decision.',
    clause: 'protocol.md, Being told; listNotices',
    needs: ['item', 'applicant', 'handling'],
    run: async (probe) => {
      const { caseNumber } = await caseAt(probe, 'decided');
      const answer = await askNotices(probe, caseNumber);
      const kinds = digList(answer.json, 'items').map((notice) => digText(notice, 'kind'));
      const came = isSuccess(answer) ? `${kinds.length} others` : cameOf(answer);
      return that(kinds.includes('decision'), ['a notice of the decision', came], answer);
    },
  },
  {
    id: 'notice-shown-once',
    about: 'When a notice was first shown to her stays, however often it is shown.',
    clause: 'protocol.md, Being told; showNotice',
    needs: ['item', 'applicant', 'handling'],
    run: async (probe) => {
      const { caseNumber, seen } = await caseAt(probe, 'decided');
      const params = { caseNumber, notice: String(lengthOf(seen)) };
      const show = () => probe.ask({ who: 'applicant', route: showNotice, params, body: {} });
      const [first, second] = [await show(), await show()];
      const at = digText(first.json, 'shownAt');
      return [
        ...done(first, 'showing a notice'),
        ...that(digText(second.json, 'shownAt') === at, ['the first time', 'another'], second),
      ];
    },
  },
  {
    id: 'archive-open',
    about: 'A case that is still open is no archive yet.',
    clause: 'protocol.md, archive export; exportArchive',
    needs: ['item', 'applicant'],
    run: async (probe) => refused(await askArchive(probe, (await openCase(probe)).caseNumber), 'act-not-allowed', 409),
  },
  {
    id: 'archive-whole',
    about: 'A case that is over is exported with its whole log, and the digest is that of what was exported.',
    clause: 'protocol.md, archive export; RFC 8785',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const withdrawn = await askWithdraw(probe, caseNumber);
      const answer = await askArchive(probe, caseNumber);
      const [record, files] = [dig(answer.json, 'record'), dig(answer.json, 'files')];
      const acts = digList(record, 'acts');
      const isCounted = acts.every((act, at) => dig(act, 'sequence') === at + 1);
      const isWhole = isCounted && digText(acts.at(-1), 'type') === 'withdrawn';
      const digest = sha256(canonicalJson({ files, record }));
      return [
        ...done(withdrawn, 'withdrawal'),
        ...that(isWhole, ['every act of the log', isSuccess(answer) ? 'others' : cameOf(answer)], answer),
        ...that(digText(answer.json, 'digest') === digest || !isSuccess(answer), ['its digest', 'another'], answer),
      ];
    },
  },
];
