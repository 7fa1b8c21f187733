import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient, type Drift } from '@tongban/sdk';
import { json, loopback } from '../loopback/loopback.node.test.ts';
import { act, caseWith, hunan, receipt } from '../answers.examples.ts';

const item = {
  id: { kind: 'local', code: 'degree-notarization' },
  name: '学位公证（教学）',
  audience: ['person'],
  listing: 'found',
  guides: ['990100'],
  standing: 'teaching',
};

describe('drift', () => {
  it('passes unknown fields, values and acts through and tells of them', async () => {
    const newer = { ...act(2), type: 'video-verified', details: { room: 3 }, weather: 'rain' };
    const answer = { ...caseWith(1), acts: [act(1), newer], mode: 'fully-online', mood: '好' };
    await using server = await loopback((response) => json(response, 200, answer));
    const noticed: Drift[] = [];
    const client = createClient({ baseUrl: server.url, onDrift: (drift) => noticed.push(drift) });
    const read = await client.cases.get(receipt.caseNumber);
    assert.equal((read as { mood?: unknown }).mood, '好');
    assert.equal(read.acts.length, 2);
    const { type, platformType, details } = read.acts[1] as { type: string; platformType?: string; details: unknown };
    assert.deepEqual(
      { type, platformType, details },
      {
        type: 'unrecognized',
        platformType: 'video-verified',
        details: { room: 3 },
      },
    );
    const route = 'GET /v1/cases/:caseNumber';
    assert.deepEqual(noticed, [
      { route, path: ['acts', 1], code: 'unknown-value' },
      { route, path: ['mood'], code: 'unknown-field' },
    ]);
  });

  it('tells of a value that no code list names, deep inside', async () => {
    const said = act(1);
    const delivered = { ...said, type: 'delivered', details: { how: 'drone' } };
    await using server = await loopback((response) => json(response, 200, { ...caseWith(0), acts: [delivered] }));
    const noticed: Drift[] = [];
    const client = createClient({ baseUrl: server.url, onDrift: (drift) => noticed.push(drift) });
    const read = await client.cases.get(receipt.caseNumber);
    assert.deepEqual(read.acts[0]?.details, { how: 'drone' });
    assert.deepEqual(
      noticed.map(({ path, code }) => [path.join('.'), code]),
      [['acts.0.details.how', 'unknown-value']],
    );
  });

  it('says nothing of an answer that it knows whole', async () => {
    await using server = await loopback((response, { url }) =>
      url.startsWith('/v1/items') ? json(response, 200, { items: [item] }) : json(response, 200, caseWith(3)),
    );
    const noticed: Drift[] = [];
    const client = createClient({ baseUrl: server.url, onDrift: (drift) => noticed.push(drift) });
    await client.cases.get(receipt.caseNumber);
    for await (const each of client.items.list()) assert.equal(each.name, item.name);
    assert.deepEqual(noticed, []);
  });

  it('reads an answer with nobody to tell', async () => {
    await using server = await loopback((response) => json(response, 200, { ...hunan, motto: 'new' }));
    const read = await createClient({ baseUrl: server.url }).divisions.get('430000');
    assert.deepEqual(read, { ...hunan, motto: 'new' });
  });
});
