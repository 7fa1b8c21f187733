import {
  listAuthorizations,
  presentLicence,
  redeemPresentation,
  withdrawAuthorization,
} from '@tongban/domain/protocol';
import { type Check, NotOffered } from '../check/check.ts';
import { cameOf, done, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { digList, digText, isSuccess } from '../exchange/answer.ts';
import { proofOf } from '../probe/confirming.ts';
import { askAuthorization, authorized, wantedUse } from '../probe/licence-work.ts';
import type { Probe } from '../probe/probe.ts';

const CLAUSE = 'protocol.md, E-licences (present; a short-lived one-use code)';
const needs = ['item', 'applicant', 'portal'] as const;

const askPresentation = (probe: Probe, body: { authorization: string; fields: string[]; to: string }) =>
  probe.ask({ who: 'applicant', route: presentLicence, body });
const askRedemption = (probe: Probe, code: string) =>
  probe.ask({ who: 'handling', route: redeemPresentation, body: { code } });

/** What showing a licence must do. */
export const presentationChecks: readonly Check[] = [
  {
    id: 'proof-once',
    about: 'The proof of a confirmation is good once.',
    clause: 'protocol.md, Identity (trust 1)',
    needs,
    run: async (probe) => {
      const { request } = await wantedUse(probe);
      const headers = { confirmation: await proofOf(probe, { kind: 'authorize-licence', authorization: request }) };
      const first = await askAuthorization(probe, request, { headers });
      const second = await askAuthorization(probe, request, { headers });
      return [...done(first, 'the first use of a proof'), ...refused(second, 'confirmation-required', 403)];
    },
  },
  {
    id: 'proof-content',
    about: 'The proof of a confirmation is good for exactly what was confirmed.',
    clause: 'protocol.md, Identity (trust 1)',
    needs,
    run: async (probe) => {
      const { request } = await wantedUse(probe);
      const headers = { confirmation: await proofOf(probe, { kind: 'authorize-licence', authorization: request }) };
      const other = { ...request, purpose: `${request.purpose}（另一事由）` };
      return refused(await askAuthorization(probe, other, { headers }), 'confirmation-required', 403);
    },
  },
  {
    id: 'authorization-listed',
    about: 'What she has allowed stands first in her list.',
    clause: 'protocol.md, E-licences (authorize); listAuthorizations',
    needs,
    run: async (probe) => {
      const { id } = await authorized(probe);
      const answer = await probe.ask({ who: 'applicant', route: listAuthorizations, query: { limit: '1' } });
      const first = digText(answer.json, 'items', 0, 'id');
      return that(first === id, ['the authorization that was just given', first ? 'another' : cameOf(answer)], answer);
    },
  },
  {
    id: 'presentation-fields',
    about: 'What is shown is what was asked for under the authorization: that and no more.',
    clause: 'protocol.md, E-licences (only the fields that the item registered); 个人信息保护法 第六条',
    needs,
    run: async (probe) => {
      const { id, request } = await authorized(probe);
      const fields = request.fields.slice(0, 1);
      const answer = await askPresentation(probe, { authorization: id, fields, to: 'application' });
      const shown = digList(answer.json, 'fields').map((each) => digText(each, 'field'));
      const came = isSuccess(answer) ? `the fields ${shown.join(', ')}` : cameOf(answer);
      return that(shown.join(', ') === fields.join(', '), [`the field ${fields.join(', ')}`, came], answer);
    },
  },
  {
    id: 'presentation-beyond',
    about: 'A field that she has not allowed is not shown.',
    clause: CLAUSE,
    needs,
    run: async (probe) => {
      const { id } = await authorized(probe);
      const fields = ['conformance-not-allowed'];
      return refused(
        await askPresentation(probe, { authorization: id, fields, to: 'application' }),
        'invalid-request',
        400,
      );
    },
  },
  {
    id: 'presentation-code-once',
    about: 'A code for a counter is good once.',
    clause: CLAUSE,
    needs: [...needs, 'handling'],
    run: async (probe) => {
      const { id, request } = await authorized(probe);
      const shown = await askPresentation(probe, { authorization: id, fields: request.fields, to: 'counter' });
      const code = digText(shown.json, 'code');
      if (code === '') throw new NotOffered(`no code for a counter came: ${cameOf(shown)}`);
      const [first, second] = [await askRedemption(probe, code), await askRedemption(probe, code)];
      return [...done(first, 'redeeming a code'), ...refused(second, 'not-found', 404)];
    },
  },
  {
    id: 'authorization-withdrawn',
    about: 'What she has taken back can be shown no more, nor can a code that was made from it.',
    clause: 'protocol.md, E-licences (withdrawAuthorization); 个人信息保护法 第十五条',
    needs: [...needs, 'handling'],
    run: async (probe) => {
      const { id, request } = await authorized(probe);
      const use = { authorization: id, fields: request.fields };
      const code = digText((await askPresentation(probe, { ...use, to: 'counter' })).json, 'code');
      const params = { authorization: id };
      const taken = await probe.ask({ who: 'applicant', route: withdrawAuthorization, params, body: {} });
      const after = await askPresentation(probe, { ...use, to: 'application' });
      return [
        ...done(taken, 'taking an authorization back'),
        ...refused(after, 'act-not-allowed', 409),
        ...(code === '' ? [] : refused(await askRedemption(probe, code), 'not-found', 404)),
      ];
    },
  },
];
