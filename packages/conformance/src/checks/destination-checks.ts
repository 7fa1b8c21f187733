import { findDestination } from '@tongban/domain/protocol';
import type { Check } from '../check/check.ts';
import { cameOf, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { type Answer, dig, digList, digText, isSuccess } from '../exchange/answer.ts';
import type { Probe } from '../probe/probe.ts';
import { itemOf, targetOf } from '../probe/target.ts';

const CLAUSE = 'protocol.md, Catalog and guides (findDestination)';
const QUESTIONS = ['handling', 'from', 'participating'];

const ask = (probe: Probe, body: object): Promise<Answer> => probe.ask({ who: 'nobody', route: findDestination, body });

/** How it is found out where an application goes. */
export const destinationChecks: readonly Check[] = [
  {
    id: 'destination-questions',
    about: 'Who knows nothing yet is asked what decides the handling jurisdiction, and nothing twice.',
    clause: CLAUSE,
    needs: ['item', 'handling'],
    run: async (probe) => {
      const answer = await ask(probe, { item: itemOf(probe).id });
      const ids = digList(answer.json, 'questions').map((question) => digText(question, 'id'));
      const isKnown = digText(answer.json, 'kind') === 'destination';
      const isAsked = ids.length > 0 && new Set(ids).size === ids.length && ids.every((id) => QUESTIONS.includes(id));
      const came = isSuccess(answer) ? `questions ${ids.join(', ') || 'none'}` : cameOf(answer);
      return that(isKnown || isAsked, ['a destination, or each question once', came], answer);
    },
  },
  {
    id: 'destination-verified',
    about: 'A destination is given with the digest of the very guide that is published for it.',
    clause: CLAUSE,
    needs: ['item', 'handling'],
    run: async (probe) => {
      const { item, division, guideDigest, from, participating } = await targetOf(probe);
      const answers = {
        handling: division,
        ...(from !== undefined && { from }),
        ...(participating !== undefined && { participating }),
      };
      const answer = await ask(probe, { item, answers });
      const { json } = answer;
      const isIt =
        digText(json, 'target', 'division') === division && dig(json, 'target', 'guideDigest') === guideDigest;
      const came = isSuccess(answer) ? `kind ${digText(json, 'kind')}, another guide or none` : cameOf(answer);
      return that(isIt, ['the guide of the division that was named', came], answer);
    },
  },
  {
    id: 'destination-unknown',
    about: 'An item that nobody handles has no destination.',
    clause: CLAUSE,
    needs: [],
    run: async (probe) => {
      const item = { kind: 'local', code: 'conformance-no-such-item' };
      return refused(await ask(probe, { item }), 'not-found', 404);
    },
  },
];
