import {
  checkLicence,
  disputeLicence,
  listLicences,
  listRepresentations,
  verifyLicence,
} from '@tongban/domain/protocol';
import { type Check, NotOffered } from '../check/check.ts';
import { cameOf, done, pointsAt, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { dig, digList, digText, isSuccess } from '../exchange/answer.ts';
import { askAuthorization, PURPOSE, registeredUses, walletOf, wantedUse } from '../probe/licence-work.ts';
import { itemOf } from '../probe/target.ts';

const CLAUSE = 'protocol.md, E-licences';
/** An identity number in running text (GB 11643): eighteen characters, and no part of a longer code. */
const IDENTITY_NUMBER = /(?<![\w.])[1-9]\d{16}[\dX](?![\w.])/;

/** What e-licences must tell, and whom one may act for. */
export const licenceChecks: readonly Check[] = [
  {
    id: 'licence-purpose',
    about: 'Licences are never listed without a purpose.',
    clause: `${CLAUSE} (用证事由 is mandatory)`,
    needs: ['applicant'],
    run: async (probe) => {
      const answer = await probe.ask({ who: 'applicant', route: listLicences });
      return [...refused(answer, 'invalid-request', 400), ...pointsAt(answer, ['purpose'])];
    },
  },
  {
    id: 'licence-own',
    about: 'Each person sees her own licences alone, and none with its values.',
    clause: `${CLAUSE} (list by holder)`,
    needs: ['applicant', 'other-applicant'],
    run: async (probe) => {
      const [hers, others] = [await walletOf(probe, 'applicant'), await walletOf(probe, 'other-applicant')];
      const idsOf = (json: unknown) => digList(json, 'items').map((entry) => digText(entry, 'id'));
      const both = idsOf(others.json).filter((id) => idsOf(hers.json).includes(id)).length;
      const isNumbered = IDENTITY_NUMBER.test(hers.text) || IDENTITY_NUMBER.test(others.text);
      return [
        ...that(both === 0, ['two wallets', `${both} licences in both`], others),
        ...that(!isNumbered, ['licences without an identity number', 'an identity number'], hers),
      ];
    },
  },
  {
    id: 'licence-registered-uses',
    about: 'What an item has registered is told of that item and division alone.',
    clause: `${CLAUSE} (only the fields that the item registered)`,
    needs: ['item'],
    run: async (probe) => {
      const answer = await registeredUses(probe);
      const { id, division } = itemOf(probe);
      const stray = digList(answer.json, 'items').filter(
        (use) => digText(use, 'target', 'division') !== division || digText(use, 'target', 'item', 'code') !== id.code,
      ).length;
      return that(stray === 0, ['uses of the item alone', `${stray} of another`], answer);
    },
  },
  {
    id: 'licence-verified',
    about: 'Verifying a licence by its identifier says what the wallet says, and names no person.',
    clause: `${CLAUSE} (verify)`,
    needs: ['applicant'],
    run: async (probe) => {
      const all = digList((await walletOf(probe, 'applicant')).json, 'items');
      const licence = all.find((entry) => typeof dig(entry, 'identifier') === 'string');
      if (!licence) throw new NotOffered('the first applicant holds no licence with an identifier');
      const body = { identifier: digText(licence, 'identifier'), purpose: PURPOSE };
      const answer = await probe.ask({ who: 'applicant', route: verifyLicence, body });
      const [expected, status] = [digText(licence, 'status'), digText(answer.json, 'status')];
      const isNamed = /"(?:holder|owner|name|maskedName|idNumber)"\s*:/.test(answer.text);
      return [
        ...that(
          status === expected,
          [`status ${expected}`, isSuccess(answer) ? `status ${status}` : cameOf(answer)],
          answer,
        ),
        ...that(!isNamed, ['no person', 'a key for a person'], answer),
      ];
    },
  },
  {
    id: 'licence-identifier',
    about: 'What is no identifier is refused, and the finding points at it.',
    clause: `${CLAUSE} (identifier; ISO/IEC 7064 MOD 37,36)`,
    needs: ['applicant'],
    run: async (probe) => {
      const body = { identifier: 'conformance-none', purpose: PURPOSE };
      const answer = await probe.ask({ who: 'applicant', route: verifyLicence, body });
      return [...refused(answer, 'invalid-request', 400), ...pointsAt(answer, ['identifier'])];
    },
  },
  {
    id: 'licence-check',
    about: 'A question to a licence is answered by yes or no, and shows nothing of it.',
    clause: `${CLAUSE} (check before present)`,
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { request } = await wantedUse(probe);
      const { licence, purpose, target, fields } = request;
      const findings = [];
      for (const [field, expected] of [
        [fields[0] ?? '', 'yes'],
        ['conformance-none', 'no'],
      ] as const) {
        const body = { licence, purpose, target, predicate: { kind: 'carries', field } };
        const answer = await probe.ask({ who: 'applicant', route: checkLicence, body });
        const result = digText(answer.json, 'result') || cameOf(answer);
        findings.push(...that(result === expected, [`the answer ${expected}`, result], answer));
      }
      return findings;
    },
  },
  {
    id: 'licence-confirmed',
    about: 'No use of a licence is allowed without a proof that its holder has confirmed it.',
    clause: 'protocol.md, Identity (trust 1: a click is no consent); 个人信息保护法 第十四条',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { request } = await wantedUse(probe);
      return refused(await askAuthorization(probe, request), 'confirmation-required', 403);
    },
  },
  {
    id: 'licence-unregistered-field',
    about: 'More fields than the item has registered are refused.',
    clause: `${CLAUSE} (only the fields that the item registered); 个人信息保护法 第六条`,
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { request } = await wantedUse(probe);
      const fields = [...request.fields, 'conformance-unregistered'];
      return refused(await askAuthorization(probe, { ...request, fields }), 'invalid-request', 400);
    },
  },
  {
    id: 'licence-dispute',
    about: 'A holder’s word that a licence is missing is taken in.',
    clause: `${CLAUSE} (异议处理、反馈纠错)`,
    needs: ['applicant'],
    run: async (probe) => {
      const body = { kind: 'missing', type: '居民身份证', text: '一致性检查' };
      return done(await probe.ask({ who: 'applicant', route: disputeLicence, body }), 'a dispute');
    },
  },
  {
    id: 'representations-masked',
    about: 'Whom one may act for is told without an identity number.',
    clause: 'protocol.md, Identity (representation; masking)',
    needs: ['applicant', 'other-applicant'],
    run: async (probe) => {
      const findings = [];
      for (const who of ['applicant', 'other-applicant'] as const) {
        const answer = await probe.ask({ who, route: listRepresentations, query: { limit: '100' } });
        findings.push(...done(answer, 'the list'));
        const isNumbered = IDENTITY_NUMBER.test(answer.text);
        findings.push(...that(!isNumbered, ['principals masked', 'an identity number'], answer));
      }
      return findings;
    },
  },
];
