import { listRatings, rateCase } from '@tongban/domain/protocol';
import type { Check } from '../check/check.ts';
import { done, pointsAt, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { digText } from '../exchange/answer.ts';
import { openCase } from '../probe/applicant-work.ts';
import { askWithdraw } from '../probe/applicant-work.ts';
import type { Probe } from '../probe/probe.ts';
import { listed } from '../probe/support-work.ts';

const CLAUSE = 'protocol.md, Rating 好差评';

const rate = (probe: Probe, body: object) => probe.ask({ who: 'applicant', route: rateCase, body });

/** What ratings must keep to. */
export const ratingChecks: readonly Check[] = [
  {
    id: 'rating-levels',
    about: 'A rating is 1 to 5, and none is preset: without a level it is refused.',
    clause: CLAUSE,
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const findings = [];
      for (const level of [0, 6, undefined]) {
        const answer = await rate(probe, { caseNumber, ...(level !== undefined && { level }) });
        findings.push(...refused(answer, 'invalid-request', 400), ...pointsAt(answer, ['level']));
      }
      return findings;
    },
  },
  {
    id: 'rating-once',
    about: 'A case is rated once.',
    clause: `${CLAUSE}; rateCase`,
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const first = await rate(probe, { caseNumber, level: 4 });
      return [
        ...done(first, 'a rating'),
        ...refused(await rate(probe, { caseNumber, level: 5 }), 'act-not-allowed', 409),
      ];
    },
  },
  {
    id: 'rating-hidden',
    about: 'A clerk sees no rating of a case that is not over, and sees it when it is.',
    clause: `${CLAUSE} (not shown to the clerk before completion)`,
    needs: ['item', 'applicant', 'handling'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const id = digText((await rate(probe, { caseNumber, level: 1 })).json, 'id');
      const before = await listed(probe, 'handling', listRatings);
      await askWithdraw(probe, caseNumber);
      const after = await listed(probe, 'handling', listRatings);
      return [
        ...that(!before.ids.includes(id), ['no rating of an open case', 'one'], before.answer),
        ...that(after.ids.includes(id), ['the rating of a case that is over', 'none'], after.answer),
      ];
    },
  },
];
