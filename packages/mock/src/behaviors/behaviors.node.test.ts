import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { routes } from '@tongban/domain/protocol';
import type { Behaviors } from './behavior.ts';
import { behaviors } from './behaviors.ts';
import { itemBehaviors } from './items.ts';

describe('behaviors', () => {
  it('are there for every route of the protocol and for nothing else', () => {
    assert.deepEqual(Object.keys(behaviors).sort(), Object.keys(routes).sort());
    // @ts-expect-error a table that lacks a route's behavior does not compile
    const incomplete: Behaviors = { ...itemBehaviors };
    assert.ok(incomplete);
  });
});
