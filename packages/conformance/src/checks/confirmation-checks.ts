import { getConfirmation, refuseConfirmation } from '@tongban/domain/protocol';
import { canonicalJson } from '@tongban/domain/rules';
import type { Check } from '../check/check.ts';
import { cameOf, done, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { type Answer, dig, digText } from '../exchange/answer.ts';
import { openCase } from '../probe/applicant-work.ts';
import { approve, askConfirmation } from '../probe/confirming.ts';
import type { Probe } from '../probe/probe.ts';

const CLAUSE = 'protocol.md, Identity (trust 1: confirmed on the portal’s own page)';
const needs = ['item', 'applicant', 'portal'] as const;

/** A confirmation that waits: of taking back a case that was just opened. */
async function waiting(probe: Probe): Promise<{ content: object; opened: Answer; params: { confirmation: string } }> {
  const content = { kind: 'withdraw', caseNumber: (await openCase(probe)).caseNumber };
  const opened = await askConfirmation(probe, content);
  return { content, opened, params: { confirmation: digText(opened.json, 'id') } };
}

/** What confirmations must do. */
export const confirmationChecks: readonly Check[] = [
  {
    id: 'confirmation-shown',
    about: 'The portal’s server sees exactly what is to be confirmed, and gets a proof for its digest.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { content, opened, params } = await waiting(probe);
      const view = await probe.ask({ who: 'portal', route: getConfirmation, params });
      const shown = dig(view.json, 'content');
      const isSame = shown !== undefined && canonicalJson(shown) === canonicalJson(content);
      return [
        ...that(isSame, ['the content that was asked for', cameOf(view)], view),
        ...done(await approve(probe, opened), 'approval by the portal'),
      ];
    },
  },
  {
    id: 'confirmation-not-by-page',
    about: 'A page, which has the person’s session and no more, can neither read nor approve a confirmation.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { opened, params } = await waiting(probe);
      const read = await probe.ask({ who: 'applicant', route: getConfirmation, params });
      const approved = await approve(probe, opened, { who: 'applicant' });
      return [...refused(read, 'forbidden', 403), ...refused(approved, 'forbidden', 403)];
    },
  },
  {
    id: 'confirmation-digest',
    about: 'What she was shown is what she confirms: another digest is refused.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { opened } = await waiting(probe);
      const other = await approve(probe, opened, { body: { digest: 'conformance-another-digest' } });
      return refused(other, 'conflict', 412);
    },
  },
  {
    id: 'confirmation-refused',
    about: 'After she has said no, nothing can be done with it any more.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { opened, params } = await waiting(probe);
      const refusal = await probe.ask({ who: 'portal', route: refuseConfirmation, params, body: {} });
      return [...done(refusal, 'saying no'), ...refused(await approve(probe, opened), 'conflict', 412)];
    },
  },
];
