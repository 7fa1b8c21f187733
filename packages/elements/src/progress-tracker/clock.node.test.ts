import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ServiceCase } from '@tongban/domain';
import { mayAct } from '@tongban/domain/rules';
import { caseTimeOf } from './clock.ts';
import { twoPlaceCases } from './two-place-cases.data.ts';

type Name = keyof typeof twoPlaceCases;

describe('caseTimeOf', () => {
  it('shows the hop under way, and the decision between two hops', () => {
    const shown = (name: Name) => {
      const { clock } = caseTimeOf(twoPlaceCases[name]);
      return [clock?.kind, clock?.hop, clock?.deadline.dueOn];
    };
    assert.deepEqual(shown('hop1'), ['hop', 1, '2026-08-25']);
    assert.deepEqual(shown('hopHandedOver'), ['decision', undefined, '2026-10-10']);
    assert.deepEqual(shown('hop2Overdue'), ['hop', 2, '2026-09-04']);
    assert.deepEqual(shown('hop3'), ['hop', 3, '2026-09-30']);
    assert.deepEqual(shown('takenIn'), [undefined, undefined, undefined]);
  });

  it('finds the lapses of each example and no others', () => {
    const lapses: Partial<Record<Name, string[]>> = {
      originalLost: ['stalled', 'stalled'],
      stalledHandover: ['stalled'],
      hop2Overdue: ['overdue', 'stalled'],
      hop3: ['overdue'],
      deemedAccepted: ['deemed-accepted'],
      noticeBreached: ['notice-breached'],
      stalled: ['stalled'],
    };
    for (const [name, serviceCase] of Object.entries(twoPlaceCases))
      assert.deepEqual(
        caseTimeOf(serviceCase).findings.map(({ code }) => code),
        lapses[name as Name] ?? [],
        name,
      );
  });
});

describe('the examples', () => {
  for (const [name, serviceCase] of Object.entries<ServiceCase>(twoPlaceCases)) {
    it(`${name} is a case that could happen: every act was allowed when it was done`, () => {
      const { acts } = serviceCase;
      for (const [index, act] of acts.entries()) {
        if (index === 0 || act.type === 'unrecognized') continue;
        // The applicant answers a notice through a route of her own.
        const { type, details, step } = act;
        const draft = { type, details, ...(step !== undefined && { step }) } as Parameters<typeof mayAct>[2];
        assert.ok(mayAct({ ...serviceCase, acts: acts.slice(0, index) }, act.by, draft), `${act.sequence} ${type}`);
      }
    });
  }
});
