import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { enableMockNetwork, type MockNetwork } from '@tongban/mock/node';
import { type MockServer, serveMock } from '@tongban/mock/server';
import { EventReader, eventually } from '../test-client/event-reader.ts';
import { signedIn, submit, TestClient } from '../test-client/test-client.ts';

/** The same behavior is asked of every way to reach a platform. */
for (const way of ['by itself', 'over HTTP', 'through fetch'] as const) {
  describe(`a stream of acts, ${way}`, () => {
    const { platform, client: direct } = signedIn({ heartbeat: 20 });
    let server: MockServer | undefined;
    let network: MockNetwork | undefined;
    let client = direct;

    before(async () => {
      if (way === 'over HTTP') server = await serveMock({ platform });
      if (way === 'through fetch') network = enableMockNetwork(platform);
      if (server) client = new TestClient(platform, { url: server.url });
      if (network) client = new TestClient(platform, { url: 'http://platform.test/tongban' });
    });
    after(async () => {
      network?.disable();
      await server?.close();
    });

    const authority = new TestClient(platform, { token: 'sample-authority-430000' });
    const act = (caseNumber: string, length: number, body: unknown) =>
      authority.post(`/v1/cases/${caseNumber}/acts`, body, { 'if-match': `"${length}"` });
    const watch = async (cases: { caseNumber: string; after: number }[]) => {
      const { body } = await client.post('/v1/watches', { cases });
      return `/v1/watches/${String(body.id)}/events`;
    };

    it('gives what is there, then what comes, and resumes without gap or repetition', async () => {
      const { caseNumber: first } = await submit(client, 'key-of-the-first-draft');
      const { caseNumber: second } = await submit(client, 'key-of-the-second-draft');
      const path = await watch([
        { caseNumber: first, after: 1 },
        { caseNumber: second, after: 2 },
      ]);
      const response = await client.open('GET', path);
      assert.equal(response.headers.get('content-type'), 'text/event-stream');
      const events = new EventReader(response);
      assert.equal(await events.block(), 'retry: 1000');
      const received = await events.event();
      assert.deepEqual([received.event, received.data.caseNumber, received.data.act.type], ['act', first, 'received']);
      assert.equal(received.id, `${first}=2&${second}=2`);
      await act(second, 2, { type: 'accepted', details: { notice: { number: '样例1号' } } });
      const accepted = await events.event();
      assert.deepEqual([accepted.data.caseNumber, accepted.data.act.sequence], [second, 3]);
      await events.cancel();
      await eventually(() => platform.world.watches.streamCount === 0);

      await act(second, 3, { type: 'suspended', details: { reason: { text: '核实' } } });
      await act(first, 2, { type: 'accepted', details: { notice: { number: '样例2号' } } });
      const again = new EventReader(
        await client.open('GET', path, { headers: { 'last-event-id': accepted.id ?? '' } }),
      );
      const resumed = [await again.event(), await again.event()];
      assert.deepEqual(
        resumed.map(({ data }) => [data.caseNumber, data.act.sequence]),
        [
          [first, 3],
          [second, 4],
        ],
      );
      await act(second, 4, { type: 'resumed', details: {} });
      assert.equal((await again.event()).id, `${first}=3&${second}=5`);
      await again.cancel();
      await eventually(() => platform.world.watches.streamCount === 0);
      assert.equal(platform.world.cases.listenerCount, 0, 'nobody listens any more');
    });

    it('shows that it is alive, and lets go when the client aborts', async () => {
      const { caseNumber } = await submit(client, 'key-of-the-third-draft');
      const path = await watch([{ caseNumber, after: 2 }]);
      const leaving = new AbortController();
      const events = new EventReader(await client.open('GET', path, { signal: leaving.signal }));
      await events.block();
      assert.equal(await events.block(), ': heartbeat');
      assert.equal(platform.world.cases.listenerCount, 1);
      leaving.abort();
      await assert.rejects(events.event());
      await eventually(() => platform.world.cases.listenerCount === 0);
    });

    it('breaks off when the connection is lost, as the client can tell', async () => {
      const { caseNumber } = await submit(client, 'key-of-the-fourth-draft');
      const events = new EventReader(await client.open('GET', await watch([{ caseNumber, after: 2 }])));
      await events.block();
      platform.world.watches.breakStreams();
      await assert.rejects(events.event());
      await eventually(() => platform.world.cases.listenerCount === 0);
    });
  });
}
