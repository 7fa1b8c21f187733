import type { Act, ServiceCase } from '@tongban/domain';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lengthOf, newest, News, withAct } from './case-log.ts';
import { cases } from './cases.data.ts';

const { inReview, correctionAsked } = cases;
const next = correctionAsked.acts[4] as Act;
const afterNext = correctionAsked.acts[5] as Act;

describe('withAct', () => {
  it('appends the next act and moves now on to it', () => {
    const more = withAct(inReview, next);
    assert.equal(more && lengthOf(more), 5);
    assert.equal(more?.asOf, next.at);
    assert.equal(lengthOf(inReview), 4, 'the case that was shown is not changed');
  });

  it('does not move now back', () => {
    const later = { ...inReview, asOf: '2026-12-01T00:00:00+08:00' };
    assert.equal(withAct(later, next)?.asOf, later.asOf);
  });

  it('compares moments, not their spelling', () => {
    const utc = { ...inReview, asOf: '2026-09-22T01:00:00Z' };
    assert.equal(withAct(utc, next)?.asOf, next.at, '10:20 in Shanghai is after 01:00 in London');
  });

  it('knows what it has, and notices a gap', () => {
    assert.equal(withAct(inReview, inReview.acts[2] as Act), inReview);
    assert.equal(withAct(inReview, afterNext), undefined);
  });
});

describe('newest', () => {
  it('keeps the acts that a watch brought while the answer was under way', () => {
    const shown = withAct(inReview, next) as ServiceCase;
    const joined = newest(shown, { ...inReview, asOf: '2026-09-21T10:00:00+08:00' });
    assert.deepEqual(
      joined.acts.map(({ sequence }) => sequence),
      [1, 2, 3, 4, 5],
    );
    assert.equal(joined.asOf, next.at);
  });

  it('takes the answer where that knows more, and moves now on', () => {
    const joined = newest(inReview, correctionAsked);
    assert.equal(lengthOf(joined), 6);
    assert.equal(joined.asOf, correctionAsked.asOf);
  });

  it('never mixes two cases', () => {
    const other = { ...inReview, caseNumber: 'SAMPLE-OTHER' };
    assert.equal(newest(correctionAsked, other), other);
    assert.equal(newest(undefined, other), other);
  });
});

describe('News', () => {
  it('says nothing of a case that has only now appeared, and each later act once', () => {
    const news = new News();
    assert.deepEqual(news.in(inReview), []);
    assert.deepEqual(news.in(inReview), []);
    assert.deepEqual(
      news.in(correctionAsked).map(({ sequence }) => sequence),
      [5, 6],
    );
    assert.deepEqual(news.in(correctionAsked), []);
  });

  it('tells a new lapse once, also when it has grown, and none that was there at first', () => {
    const news = new News();
    const late = (hop: number, by: number) => ({ code: 'overdue', path: ['acts'], params: { clock: 'hop', hop, by } });
    assert.deepEqual(news.lapses(inReview, [late(1, 1)]), []);
    assert.deepEqual(news.lapses(inReview, [late(1, 2)]), []);
    assert.deepEqual(news.lapses(inReview, [late(1, 2), late(2, 1)]), [late(2, 1)]);
    assert.deepEqual(news.lapses(inReview, [late(1, 2), late(2, 5)]), []);
    assert.deepEqual(news.lapses({ ...inReview, caseNumber: 'SAMPLE-OTHER' }, [late(3, 1)]), []);
  });

  it('does not repeat what it said when an older answer comes in between', () => {
    const news = new News();
    news.in(correctionAsked);
    assert.deepEqual(news.in(inReview), []);
    assert.deepEqual(news.in(correctionAsked), []);
  });

  it('begins anew with another case', () => {
    const news = new News();
    news.in(inReview);
    assert.deepEqual(news.in({ ...correctionAsked, caseNumber: 'SAMPLE-OTHER' }), []);
  });
});
