import { lookUpCase } from '@tongban/domain/protocol';
import type { Check } from '../check/check.ts';
import { cameOf, refused, sameAnswer } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { digText, isSuccess } from '../exchange/answer.ts';
import { openCase } from '../probe/applicant-work.ts';
import type { Probe } from '../probe/probe.ts';

const NONE = 'CONFORMANCE-NO-SUCH-CASE';
/** After so many wrong codes in a row at the latest a platform must stop listening. */
const MOST_TRIES = 20;

const lookUp = (probe: Probe, caseNumber: string, lookupCode: string) =>
  probe.ask({ who: 'nobody', route: lookUpCase, body: { caseNumber, lookupCode } });

/** What a look-up with number and code must tell, and must not. */
export const lookupChecks: readonly Check[] = [
  {
    id: 'lookup',
    about: 'Number and code give status and dates, also when the code was typed in small letters with space around it.',
    clause: 'protocol.md, Identity (trust 2); lookUpCase',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { caseNumber, lookupCode } = await openCase(probe);
      const plain = await lookUp(probe, caseNumber, lookupCode);
      const typed = await lookUp(probe, caseNumber, ` ${lookupCode.toLowerCase()} `);
      const [isIt, isToo] = [plain, typed].map(({ json }) => digText(json, 'caseNumber') === caseNumber);
      return [
        ...that(isIt === true && digText(plain.json, 'status') !== '', ['the status', cameOf(plain)], plain),
        ...that(isToo === true, ['the status for the code as people type it', cameOf(typed)], typed),
      ];
    },
  },
  {
    id: 'lookup-no-person',
    about: 'A look-up names no person, not even masked.',
    clause: 'protocol.md, Identity (trust 2: status and dates only); 个人信息保护法 第六条',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { caseNumber, lookupCode } = await openCase(probe);
      const answer = await lookUp(probe, caseNumber, lookupCode);
      const { name, idNumber, phone } = probe.person('applicant');
      const isNamed = [name, idNumber, phone].some((value) => answer.text.includes(value));
      const isMasked = /"(?:applicant|maskedName|maskedPhone|name|phone|idNumber)"\s*:/.test(answer.text);
      return that(!isNamed && !isMasked, ['no person', isNamed ? 'what she typed' : 'a key for a person'], answer);
    },
  },
  {
    id: 'lookup-wrong-code',
    about: 'A wrong code is answered exactly like a number that does not exist.',
    clause: 'protocol.md, Identity (trust 2)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      const [wrong, none] = [await lookUp(probe, caseNumber, 'NONE-NONE'), await lookUp(probe, NONE, 'NONE-NONE')];
      const expected = 'the very answer that a number gets which does not exist';
      return [
        ...sameAnswer(wrong, none, { expected, differing: [caseNumber, NONE] }),
        ...that(!isSuccess(wrong), ['a refusal for a wrong code', cameOf(wrong)], wrong),
      ];
    },
  },
  {
    id: 'lookup-rate-limited',
    about: 'A code cannot be found by trying: soon the platform stops listening, and says for how long.',
    clause: 'protocol.md, Identity (trust 2: rate-limited); RFC 6585 §4',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { caseNumber } = await openCase(probe);
      let answer = await lookUp(probe, caseNumber, 'NONE-0000');
      for (let tries = 1; tries < MOST_TRIES && answer.status !== 429; tries += 1) {
        answer = await lookUp(probe, caseNumber, `NONE-${String(tries).padStart(4, '0')}`);
      }
      const after = answer.headers.get('retry-after');
      const isTold = answer.status !== 429 || /^\d+$/.test(after ?? '') || !Number.isNaN(Date.parse(after ?? ''));
      return [...refused(answer, 'rate-limited', 429), ...that(isTold, ['Retry-After', 'no Retry-After'], answer)];
    },
  },
];
