import type { ServiceGuide } from '@tongban/domain';
import { degreeNotarization, divisions, guides } from '@tongban/samples';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDestination } from './find-destination.ts';

const at = (division: string, place: string): ServiceGuide => ({
  ...degreeNotarization,
  digest: `digest-of-${division}`,
  jurisdiction: { division, place },
});
const item = degreeNotarization.item;

describe('finding a destination', () => {
  const catalog = { items: [], divisions, guides: [at('430000', '湖南'), at('430100', '长沙'), at('310000', '上海')] };

  it('names every place that has a guide, and takes the nearest one around the place that was named', () => {
    const asked = findDestination({ item }, catalog);
    assert.ok(asked.kind === 'need-input');
    assert.deepEqual(
      asked.questions[0]?.options.map(({ division }) => division),
      ['430000', '430100', '310000'],
    );
    const goesTo = (handling: string) => {
      const found = findDestination({ item, answers: { handling } }, catalog);
      return found.kind === 'destination' ? found.target.guideDigest : found.kind;
    };
    assert.deepEqual(['430102', '430100', '430200', '310101'].map(goesTo), [
      'digest-of-430100',
      'digest-of-430100',
      'digest-of-430000',
      'digest-of-310000',
    ]);
    assert.throws(() => goesTo('510000'), { code: 'not-found' });
  });

  it('ends at a destination for every sample guide, once all that is asked is answered', () => {
    const all = { items: [], divisions, guides };
    for (const guide of guides) {
      const { division } = guide.jurisdiction;
      const answers: Record<string, string> = {};
      let found = findDestination({ item: guide.item }, all);
      while (found.kind === 'need-input') {
        const [question] = found.questions;
        assert.ok(question && answers[question.id] === undefined, `${guide.name}: nothing is asked twice`);
        answers[question.id] = question.id === 'participating' ? '430000' : division;
        found = findDestination({ item: guide.item, answers }, all);
      }
      assert.deepEqual([found.target.division, found.target.guideDigest], [division, guide.digest], guide.name);
    }
  });
});
