import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MockClock } from './clock.ts';
import { drawCode, seededRandom } from './random.ts';

describe('the clock', () => {
  it('stands still until it is advanced, by working days over a holiday and then by hours', () => {
    const clock = new MockClock('2026-09-30T09:00:00+08:00');
    assert.equal(clock.now(), '2026-09-30T09:00:00+08:00');
    // The National Day holiday of 2026 ends on 7 October.
    assert.equal(clock.advance({ workingDays: 1, hours: 20 }), '2026-10-09T05:00:00+08:00');
    assert.equal(clock.advance({ days: 1, minutes: 30 }), '2026-10-10T05:30:00+08:00');
    clock.reset();
    assert.equal(clock.now(), '2026-09-30T09:00:00+08:00');
  });

  it('reads any offset and writes that of Asia/Shanghai', () => {
    assert.equal(new MockClock('2026-09-16T01:00:00Z').now(), '2026-09-16T09:00:00+08:00');
    assert.throws(() => new MockClock('tomorrow'), RangeError);
    assert.throws(() => new MockClock('2026-09-16T01:00:00Z').advance({ hours: -1 }), RangeError);
  });
});

describe('codes', () => {
  it('repeat themselves for the same seed and hold nothing that is misread', () => {
    const draw = (seed: number) => drawCode(seededRandom(seed), 200);
    assert.equal(draw(7), draw(7));
    assert.notEqual(draw(7), draw(8));
    assert.doesNotMatch(draw(7), /[01ILO]/);
  });
});
