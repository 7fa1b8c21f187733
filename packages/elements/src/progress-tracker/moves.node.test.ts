import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ServiceCase } from '@tongban/domain';
import { progressTrackerZhHans } from '../messages/zh-hans/progress-tracker.ts';
import { moveText, movesOf } from './moves.ts';
import { timelineOf } from './timeline.ts';
import type { TrackerView } from './tracker-view.ts';
import { twoPlaceCases } from './two-place-cases.data.ts';

function told(serviceCase: ServiceCase, locale: 'zh-Hans' | 'en' = 'zh-Hans') {
  const view = { serviceCase, words: progressTrackerZhHans, locale } as TrackerView;
  return timelineOf(serviceCase).steps.map((step) => movesOf(step).map((move) => moveText(move, view)));
}

describe('movesOf', () => {
  it('tells on the step it leads to who sent the case, and who has confirmed', () => {
    assert.deepEqual(told(twoPlaceCases.hop3), [
      [],
      [],
      [],
      ['8月13日攀枝花转给湖南，8月14日湖南接到'],
      ['9月8日湖南转给攀枝花，9月9日攀枝花接到'],
      [],
      [],
    ]);
  });

  it('says that nobody has confirmed yet', () => {
    assert.deepEqual(told(twoPlaceCases.hopHandedOver)[3], ['8月13日攀枝花转给湖南，湖南还没确认接到']);
    assert.deepEqual(told(twoPlaceCases.hopHandedOver, 'en')[3], [
      '攀枝花 handed it over to 湖南 on 13 August; 湖南 has not confirmed yet',
    ]);
  });

  it('tells nothing twice where the handover is a step of its own', () => {
    assert.deepEqual(told(twoPlaceCases.acknowledged).flat(), []);
  });
});
