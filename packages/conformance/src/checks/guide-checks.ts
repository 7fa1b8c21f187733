import { getGuide } from '@tongban/domain/protocol';
import { guideDigest } from '@tongban/domain/rules';
import type { Check } from '../check/check.ts';
import { cameOf, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { digText } from '../exchange/answer.ts';
import { askGuide, guideOf, itemOf } from '../probe/target.ts';

/** What guides must answer. */
export const guideChecks: readonly Check[] = [
  {
    id: 'guide-digest',
    about: 'The digest of a guide is that of its content: an application pins it, and a change must show.',
    clause: 'protocol.md, Wire rules (lists) and Catalog and guides; getGuide',
    needs: ['item'],
    run: async (probe) => {
      const guide = await guideOf(probe);
      const expected = await guideDigest(guide);
      const isSame = digText(guide, 'digest') === expected;
      const answer = probe.answers.find(({ call }) => call.route === getGuide);
      return that(isSame, ['SHA-256 over the canonical JSON without `digest`, base64url', 'another digest'], answer);
    },
  },
  {
    id: 'guide-etag',
    about: 'The ETag of a guide is its digest in quotes.',
    clause: 'protocol.md, Wire rules (lists); RFC 9110 §8.8.3',
    needs: ['item'],
    run: async (probe) => {
      const answer = await askGuide(probe);
      const etag = answer.headers.get('etag');
      const isDigest = etag === `"${digText(answer.json, 'digest')}"`;
      return that(isDigest, ['an ETag that is the quoted digest', etag === null ? 'no ETag' : 'another ETag'], answer);
    },
  },
  {
    id: 'guide-if-none-match',
    about: 'Who has a guide already hears that it has not changed; who has another gets it.',
    clause: 'RFC 9110 §13.1.2 and §15.4.5',
    needs: ['item'],
    run: async (probe) => {
      const digest = digText(await guideOf(probe), 'digest');
      const findings = [];
      for (const tag of [`"${digest}"`, `W/"${digest}"`, `"other", "${digest}"`, '*']) {
        const answer = await askGuide(probe, { 'if-none-match': tag });
        const came = answer.status === 304 ? '304 with a body' : cameOf(answer);
        const expected = '304 without a body, for If-None-Match with the digest';
        findings.push(...that(answer.status === 304 && answer.text === '', [expected, came], answer));
      }
      const other = await askGuide(probe, { 'if-none-match': '"other"' });
      return [...findings, ...that(other.status === 200, ['200 for another version', cameOf(other)], other)];
    },
  },
  {
    id: 'guide-unknown',
    about: 'The guide of an item for a division that has none is not found.',
    clause: 'protocol.md, Catalog and guides; getGuide',
    needs: ['item'],
    run: async (probe) => {
      const params = { item: itemOf(probe).key, division: '999999' };
      return refused(await probe.ask({ who: 'nobody', route: getGuide, params }), 'not-found', 404);
    },
  },
];
