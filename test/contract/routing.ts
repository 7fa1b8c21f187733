import type { DestinationRequest } from '@tongban/domain';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { contentFor } from './application.ts';
import type { Subject } from './subject.ts';
import { persons } from '@tongban/samples';

/** How a person finds out where her matter is handled. */
export function routing(subject: () => Subject): void {
  it('asks exactly what decides the handling jurisdiction, and then verifies a destination', async () => {
    const client = subject().applicant(1);
    const { item, division, from } = subject().target;
    const first = await client.routing.findDestination({ item });
    assert.ok(first.kind === 'need-input');
    assert.deepEqual(
      first.questions.map(({ id, options }) => [id, options.map((option) => option.division)]),
      [['handling', [division]]],
    );
    const found = await client.routing.findDestination({ item, answers: { handling: division, from } });
    assert.ok(found.kind === 'destination');
    const { digest } = await client.guides.get({ item, division });
    assert.deepEqual(found.target, { item, division, guideDigest: digest, from });
    assert.deepEqual([found.handling.division, found.receiving?.division], [division, from]);
  });

  it('takes an application to a verified destination, and by type to no other', async () => {
    const client = subject().applicant(1);
    const { item, division, from } = subject().target;
    const found = await client.routing.findDestination({ item, answers: { handling: division, from } });
    assert.ok(found.kind === 'destination');
    const { submissionKey } = await client.applications.create(found.target);
    const content = contentFor(await client.guides.get({ item, division }), persons[0]);
    const unverified = { submissionKey, ...content, target: { item, division, guideDigest: 'guessed' } };
    // @ts-expect-error nobody has verified this target
    await assert.rejects(client.cases.submit(unverified), { code: 'guide-changed' });
    const receipt = await client.cases.submit({ submissionKey, ...content, target: found.target });
    assert.equal(receipt.receivedBy.division, from);
  });

  it('asks for where she is where the item is handled on the spot, and for both places of a joint handling', async () => {
    const { routing: asked } = subject().anyone();
    const idsOf = async (request: DestinationRequest) => {
      const answer = await asked.findDestination(request);
      return answer.kind === 'need-input' ? answer.questions.map(({ id }) => id) : answer.target;
    };
    const local = { kind: 'national', code: '000163002012' } as const;
    assert.deepEqual(await idsOf({ item: local }), ['from']);
    const joint = { kind: 'local', code: 'employee-pension-transfer' } as const;
    assert.deepEqual(await idsOf({ item: joint }), ['handling']);
    assert.deepEqual(await idsOf({ item: joint, answers: { handling: '510400' } }), ['participating']);
    const both = { handling: '510400', participating: '430000' };
    const target = await idsOf({ item: joint, answers: both });
    assert.ok(!Array.isArray(target));
    assert.deepEqual([target.division, target.participating], ['510400', '430000']);
  });

  it('finds nothing where no guide says so, and refuses what is no place', async () => {
    const { routing: asked } = subject().anyone();
    const { item } = subject().target;
    await assert.rejects(asked.findDestination({ item: { kind: 'local', code: 'no-such-item' } }), {
      code: 'not-found',
    });
    await assert.rejects(asked.findDestination({ item, answers: { handling: '430000' } }), { code: 'not-found' });
    await assert.rejects(asked.findDestination({ item, answers: { handling: '000001' } }), {
      code: 'invalid-request',
    });
  });
}
