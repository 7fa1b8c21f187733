import { createApplication, listCases, listItems, lookUpCase } from '@tongban/domain/protocol';
import type { Check } from '../check/check.ts';
import { cameOf, pointsAt, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { digText } from '../exchange/answer.ts';
import type { Call } from '../exchange/call.ts';
import { askDraft } from '../probe/applicant-work.ts';
import { targetOf } from '../probe/target.ts';

/** More characters than any look-up has. */
const TOO_MANY = 1_200_000;
const lookup = { caseNumber: 'CONFORMANCE-NONE', lookupCode: 'NONE' };
const draft: Call = { who: 'applicant', route: createApplication };

/** How requests must be read. */
export const requestChecks: readonly Check[] = [
  {
    id: 'query-unknown-key',
    about: 'A query key that the route does not know is refused, and named: a misspelled filter must not list all.',
    clause: 'protocol.md, first section (requests are checked strictly)',
    needs: [],
    run: async (probe) => {
      const answer = await probe.ask({ who: 'nobody', route: listItems, query: { qeury: 'x' } });
      return [...refused(answer, 'invalid-request', 400), ...pointsAt(answer, ['qeury'])];
    },
  },
  {
    id: 'query-repeated-key',
    about: 'A query key that stands twice is refused: platforms disagree about which one counts.',
    clause: 'protocol.md, first section (requests are checked strictly)',
    needs: [],
    run: async (probe) => {
      const answer = await probe.ask({ who: 'nobody', route: listItems, query: 'limit=1&limit=2' });
      return refused(answer, 'invalid-request', 400);
    },
  },
  {
    id: 'query-identity-number',
    about: 'An identity number in a query is refused, and not repeated in the refusal.',
    clause: 'protocol.md, Wire rules (no identity number in a path or query); 个人信息保护法 第五十一条',
    needs: ['applicant'],
    run: async (probe) => {
      const { idNumber } = probe.person('applicant');
      const answer = await probe.ask({ who: 'applicant', route: listCases, query: { idNumber: '990100000000000000' } });
      const isQuiet = !answer.text.includes('990100000000000000') && !answer.text.includes(idNumber);
      return [
        ...refused(answer, 'invalid-request', 400),
        ...that(isQuiet, ['a refusal without the number', 'the number in the refusal'], answer),
      ];
    },
  },
  {
    id: 'body-unknown-key',
    about: 'A key of a body that the route does not know is refused with its path: what stands under it would be lost.',
    clause: 'protocol.md, first section (requests are checked strictly)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const body = { target: { ...(await targetOf(probe)), divison: '000000' } };
      const answer = await probe.ask({ ...draft, body });
      return [...refused(answer, 'invalid-request', 400), ...pointsAt(answer, ['target', 'divison'])];
    },
  },
  {
    id: 'body-missing-key',
    about: 'A body in which something required is missing is refused with the path of what is missing.',
    clause: 'protocol.md, first section (requests are checked strictly)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const { division: _division, ...target } = await targetOf(probe);
      const answer = await probe.ask({ ...draft, body: { target } });
      return [...refused(answer, 'invalid-request', 400), ...pointsAt(answer, ['target', 'division'])];
    },
  },
  {
    id: 'body-malformed',
    about: 'A body that is no JSON is refused, and nothing of it comes back.',
    clause: 'protocol.md, Wire rules (failures)',
    needs: [],
    run: async (probe) => {
      const text = '{"caseNumber":"conformance-quoted"';
      const headers = { 'content-type': 'application/json' };
      const answer = await probe.ask({ who: 'nobody', route: lookUpCase, text, headers });
      const isQuiet = !answer.text.includes('conformance-quoted');
      return [
        ...refused(answer, 'invalid-request', 400),
        ...that(isQuiet, ['a refusal that quotes nothing', 'what was sent, in the refusal'], answer),
      ];
    },
  },
  {
    id: 'body-media-type',
    about: 'A body of another media type than JSON is refused: a form of a foreign page must not act.',
    clause: 'protocol.md, Identity (only as application/json); RFC 9110 §15.5.16',
    needs: [],
    run: async (probe) => {
      const findings = [];
      for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
        const text = JSON.stringify(lookup);
        const call: Call = { who: 'nobody', route: lookUpCase, text, headers: { 'content-type': type } };
        findings.push(...refused(await probe.ask(call), 'invalid-request', 415));
      }
      return findings;
    },
  },
  {
    id: 'body-too-large',
    about: 'A body that is far too large is refused, for its size or for what is in it.',
    clause: 'RFC 9110 §15.5.14',
    needs: [],
    run: async (probe) => {
      const text = JSON.stringify({ ...lookup, lookupCode: 'x'.repeat(TOO_MANY) });
      const headers = { 'content-type': 'application/json' };
      const answer = await probe.ask({ who: 'nobody', route: lookUpCase, text, headers });
      return refused(answer, 'invalid-request', answer.status === 400 ? 400 : 413);
    },
  },
  {
    id: 'method-not-allowed',
    about: 'A method that the path does not know is refused, and the answer says which it knows.',
    clause: 'RFC 9110 §15.5.6',
    needs: [],
    run: async (probe) => {
      const answer = await probe.ask({ who: 'nobody', route: listItems, method: 'DELETE' });
      const allow = (answer.headers.get('allow') ?? '').split(',').map((method) => method.trim());
      return [
        ...refused(answer, 'method-not-allowed', 405),
        ...that(allow.includes('GET'), ['Allow: GET', `Allow: ${allow.join(', ') || 'absent'}`], answer),
      ];
    },
  },
  {
    id: 'path-unknown',
    about: 'A path that the protocol does not know is not found, with a problem document as for any failure.',
    clause: 'protocol.md, Wire rules (failures)',
    needs: [],
    run: async (probe) =>
      refused(await probe.ask({ who: 'nobody', path: '/v1/conformance-no-such-path' }), 'not-found', 404),
  },
  {
    id: 'traceparent',
    about: 'A trace context is taken, and a broken one does not fail the call.',
    clause: 'protocol.md, Wire rules (traceparent in); W3C Trace Context §2.2',
    needs: [],
    run: async (probe) => {
      const findings = [];
      const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
      for (const traceparent of [trace, 'broken']) {
        const answer = await probe.ask({ who: 'nobody', route: listItems, headers: { traceparent } });
        findings.push(...that(answer.status === 200, ['200 with traceparent', cameOf(answer)], answer));
      }
      return findings;
    },
  },
  {
    id: 'guide-changed',
    about: 'A draft against another version of the guide than the one that is published is refused as such.',
    clause: 'protocol.md, Wire rules (lists: an application pins the digest)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const target = { ...(await targetOf(probe)), guideDigest: 'conformance-no-such-digest' };
      return refused(await askDraft(probe, { body: { target } }), 'guide-changed', 409);
    },
  },
  {
    id: 'idempotency-key-missing',
    about: 'A changing call without an idempotency key is refused: it could not be repeated safely.',
    clause: 'protocol.md, Wire rules (every POST takes an Idempotency-Key)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const answer = await askDraft(probe, { key: null });
      return [...refused(answer, 'invalid-request', 400), ...pointsAt(answer, ['Idempotency-Key'])];
    },
  },
  {
    id: 'idempotency-same-answer',
    about: 'The same call under the same key gets the same answer, and nothing happens twice.',
    clause: 'protocol.md, Wire rules (same key, same body: the same answer)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const key = probe.ids();
      const [first, second] = [await askDraft(probe, { key }), await askDraft(probe, { key })];
      const isSame = first.text === second.text && first.status === second.status;
      return that(isSame, ['the answer of the first call', `${cameOf(second)}, another body`], second);
    },
  },
  {
    id: 'idempotency-mismatch',
    about: 'The same key with another body is refused.',
    clause: 'protocol.md, Wire rules (other body: idempotency-mismatch)',
    needs: ['item', 'applicant'],
    run: async (probe) => {
      const key = probe.ids();
      await askDraft(probe, { key });
      const { from: _from, ...target } = await targetOf(probe);
      const other = { ...target, from: '110000' };
      return refused(await askDraft(probe, { key, body: { target: other } }), 'idempotency-mismatch', 422);
    },
  },
  {
    id: 'idempotency-per-subject',
    about: 'A key means one call of one person: another’s call under the same key is her own.',
    clause: 'protocol.md, Wire rules (scoped to subject and route)',
    needs: ['item', 'applicant', 'other-applicant'],
    run: async (probe) => {
      const key = probe.ids();
      const [hers, other] = [await askDraft(probe, { key }), await askDraft(probe, { key, who: 'other-applicant' })];
      const isOwn = other.status < 300 && digText(other.json, 'id') !== digText(hers.json, 'id');
      return that(isOwn, ['a draft of the second person’s own', cameOf(other)], other);
    },
  },
];
