import type { ActType } from '@tongban/domain';
import { listInbox } from '@tongban/domain/protocol';
import { Blocked, type Check } from '../check/check.ts';
import { cameOf } from '../check/expect.ts';
import { type CheckFinding, that } from '../check/finding.ts';
import { type Answer, digList, digText, isSuccess } from '../exchange/answer.ts';
import { openCase } from '../probe/applicant-work.ts';
import { type AuthorityRole, caseAt, doActs } from '../probe/authority-work.ts';
import type { Probe } from '../probe/probe.ts';
import { needRemoteIntake } from '../probe/target.ts';

async function inbox(probe: Probe, who: AuthorityRole, waiting?: 'here'): Promise<Answer> {
  // The newest come first, and the one that is looked for is new.
  const query = { limit: '10', ...(waiting ? { waiting } : {}) };
  const answer = await probe.ask({ who, route: listInbox, query });
  if (!isSuccess(answer)) throw new Blocked(`the inbox of the ${who} authority cannot be read: ${cameOf(answer)}`);
  return answer;
}

const holds = ({ json }: Answer, caseNumber: string) =>
  digList(json, 'items').some((entry) => digText(entry, 'caseNumber') === caseNumber);

/** What the inbox of an authority must hold. */
export const inboxChecks: readonly Check[] = [
  {
    id: 'inbox-both',
    about: 'The handling authority finds the case in its inbox, whether or not it waits there, the newest first.',
    clause: 'protocol.md, Acts of authorities are routes too; listInbox',
    needs: ['item', 'applicant', 'handling'],
    run: async (probe) => {
      const { caseNumber } = await caseAt(probe, 'arrived');
      const answer = await inbox(probe, 'handling');
      const isFirst = digText(answer.json, 'items', 0, 'caseNumber') === caseNumber;
      return that(isFirst, ['the case that was just opened, first', 'another, or none'], answer);
    },
  },
  {
    id: 'inbox-handover',
    about: 'A case that is handed over waits with both places, until the other acknowledges: then with that one alone.',
    clause: 'protocol.md, Who answers (a handover moves the answer only when acknowledged)',
    needs: ['item', 'applicant', 'receiving', 'handling'],
    run: async (probe) => {
      await needRemoteIntake(probe);
      const { caseNumber } = await openCase(probe);
      const findings: CheckFinding[] = [];
      const waits = async (who: AuthorityRole, expected: boolean, when: string) => {
        const answer = await inbox(probe, who, 'here');
        const words = (is: boolean) => `${is ? 'waiting' : 'not waiting'} with the ${who} authority ${when}`;
        const came = holds(answer, caseNumber);
        findings.push(...that(came === expected, [words(expected), words(came)], answer));
      };
      const act = (who: AuthorityRole, type: ActType) => doActs(probe, caseNumber, [[who, type]]);
      await waits('receiving', true, 'before the handover');
      await waits('handling', false, 'before the handover');
      await act('receiving', 'handed-over');
      await waits('receiving', true, 'before it is acknowledged');
      await waits('handling', true, 'before it is acknowledged');
      await act('handling', 'handover-acknowledged');
      await waits('receiving', false, 'after it is acknowledged');
      await waits('handling', true, 'after it is acknowledged');
      return findings;
    },
  },
];
