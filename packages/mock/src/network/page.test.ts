import { expect } from '@open-wc/testing';
import { createMockPlatform } from '@tongban/mock';
import { enableMockNetwork } from '@tongban/mock/page';
import { persons } from '@tongban/samples';
import { EventReader, eventually } from '../test-client/event-reader.ts';
import { submit, TestClient } from '../test-client/test-client.ts';

describe('the mock platform inside a page', () => {
  const platform = createMockPlatform({ session: persons[0], heartbeat: 50 });
  const client = new TestClient(platform, { url: '/tongban' });
  let network: ReturnType<typeof enableMockNetwork>;
  // The test runner itself asks its server; everything of its own lies below these paths.
  before(
    () => (network = enableMockNetwork(platform, { allow: ({ pathname }) => /^\/(__w|packages)/.test(pathname) })),
  );
  after(() => network.disable());

  it('answers what the page asks of its own origin, with a problem where there is nothing', async () => {
    expect((await client.get('/v1/items?limit=1')).status).to.equal(200);
    const missing = await client.get('/v1/nothing');
    expect([missing.status, missing.body.code]).to.deep.equal([404, 'not-found']);
    const state = (await (await fetch('/__mock/state')).json()) as { person: number };
    expect(state.person).to.equal(1);
  });

  it('lets nothing else through', async () => {
    for (const url of ['/other.json', '/style.css', 'https://elsewhere.invalid/']) {
      let failure: unknown;
      await fetch(url).catch((error: unknown) => (failure = error));
      expect(failure, url).to.be.instanceOf(TypeError);
    }
  });

  it('streams acts, and lets go when the page leaves by cancelling or aborting', async () => {
    const { caseNumber } = await submit(client);
    const { body } = await client.post('/v1/watches', { cases: [{ caseNumber, after: 0 }] });
    const path = `/v1/watches/${String(body.id)}/events`;
    const first = new EventReader(await client.open('GET', path));
    expect((await first.event()).data.act.type).to.equal('submitted');
    const { id = '' } = await first.event();
    await first.cancel();
    await eventually(() => platform.world.cases.listenerCount === 0);

    const leaving = new AbortController();
    const options = { headers: { 'last-event-id': id }, signal: leaving.signal };
    const second = new EventReader(await client.open('GET', path, options));
    await platform.scenario(caseNumber).next();
    expect((await second.event()).data.act.type).to.equal('accepted');
    leaving.abort();
    let failure: unknown;
    await second.event().catch((error: unknown) => (failure = error));
    expect(failure).to.be.instanceOf(Error);
    await eventually(() => platform.world.cases.listenerCount === 0);
  });
});
