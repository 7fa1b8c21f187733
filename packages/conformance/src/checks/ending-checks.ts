import { openDecision } from '@tongban/domain/protocol';
import type { Check } from '../check/check.ts';
import { cameOf, done, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { digList, digText } from '../exchange/answer.ts';
import { askWithdraw, openCase } from '../probe/applicant-work.ts';
import { caseAt, lengthOf } from '../probe/authority-work.ts';
import type { Probe } from '../probe/probe.ts';

const askOpening = (probe: Probe, caseNumber: string) =>
  probe.ask({ who: 'applicant', route: openDecision, params: { caseNumber }, body: {} });

/** How a case is taken back, and how its decision is opened. */
export const endingChecks: readonly Check[] = [
  {
    id: 'withdrawal',
    about: 'The applicant takes her application back; it becomes the last act, done by her.',
    clause: 'protocol.md, The log holds acts; withdrawCase',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const answer = await askWithdraw(probe, caseNumber);
      const last = digList(answer.json, 'acts').at(-1);
      const isHers = digText(last, 'type') === 'withdrawn' && digText(last, 'by', 'role') === 'applicant';
      return [
        ...done(answer, 'withdrawal'),
        ...that(isHers, ['withdrawn by the applicant', 'another last act'], answer),
      ];
    },
  },
  {
    id: 'withdrawal-once',
    about: 'What was taken back cannot be taken back again, and what is decided not at all.',
    clause: 'protocol.md, Acts of authorities are routes too (NEXT_ACTS)',
    needs: ['item', 'applicant', 'handling'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const first = await askWithdraw(probe, caseNumber);
      const again = await askWithdraw(probe, caseNumber);
      const decided = await askWithdraw(probe, (await caseAt(probe, 'decided')).caseNumber);
      return [
        ...(first.status < 300 ? refused(again, 'act-not-allowed', 409) : []),
        ...refused(decided, 'act-not-allowed', 409),
      ];
    },
  },
  {
    id: 'decision-not-before',
    about: 'A decision is not opened before there is one.',
    clause: 'protocol.md, The log holds acts; openDecision',
    needs: ['item', 'applicant', 'handling'],
    run: async (probe) => {
      const { caseNumber } = await caseAt(probe, 'in-review');
      return refused(await askOpening(probe, caseNumber), 'act-not-allowed', 409);
    },
  },
  {
    id: 'decision-opened-once',
    about: 'That she has opened the decision is recorded once, however often she does.',
    clause: 'protocol.md, Being told; openDecision',
    needs: ['item', 'applicant', 'handling'],
    run: async (probe) => {
      const { caseNumber, seen } = await caseAt(probe, 'decided');
      const first = await askOpening(probe, caseNumber);
      const second = await askOpening(probe, caseNumber);
      const count = digList(second.json, 'acts').filter((act) => digText(act, 'type') === 'decision-opened').length;
      return [
        ...done(first, 'opening the decision'),
        ...that(count === 1, ['decision-opened once', second.status < 300 ? `${count} times` : cameOf(second)], second),
        ...that(lengthOf(second.json) <= lengthOf(seen) + 1, ['one act more', 'several'], second),
      ];
    },
  },
];
