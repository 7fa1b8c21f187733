import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createMockPlatform } from '@tongban/mock';
import { enableMockNetwork } from '@tongban/mock/node';

describe('the network with a mock platform in it', () => {
  let reached = 0;
  const real = createServer((_, response) => {
    reached += 1;
    response.end('the real network');
  });
  let origin = '';
  before(async () => {
    await new Promise<void>((resolve) => real.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(real.address() as AddressInfo).port}`;
  });
  after(() => real.close());

  it('answers below the base, with a problem where there is nothing, and never asks the real network', async () => {
    const network = enableMockNetwork(createMockPlatform({ baseUrl: `${origin}/tongban` }));
    try {
      assert.equal((await fetch(`${origin}/tongban/v1/items`)).status, 200);
      const missing = await fetch(`${origin}/tongban/v1/nothing`);
      assert.deepEqual([missing.status, ((await missing.json()) as { code: string }).code], [404, 'not-found']);
      const method = await fetch(`${origin}/tongban/v1/items`, { method: 'DELETE' });
      assert.deepEqual([method.status, ((await method.json()) as { code: string }).code], [405, 'method-not-allowed']);
    } finally {
      network.disable();
    }
    assert.equal(reached, 0);
  });

  it('fails for any other request, rather than letting it through', async () => {
    const network = enableMockNetwork(createMockPlatform({ baseUrl: 'https://platform.test/tongban' }));
    try {
      await assert.rejects(fetch(`${origin}/tongban/v1/items`), TypeError, 'another origin');
      await assert.rejects(fetch(`${origin}/`), TypeError);
      await assert.rejects(fetch(`${origin}/style.css`), TypeError, 'MSW itself would let a style sheet through');
    } finally {
      network.disable();
    }
    assert.equal(reached, 0);
  });

  it('lets through what is allowed, and everything once it is disabled', async () => {
    const allow = ({ pathname }: URL) => pathname === '/index.html';
    const network = enableMockNetwork(createMockPlatform(), { allow });
    try {
      assert.equal(await (await fetch(`${origin}/index.html`)).text(), 'the real network');
      await assert.rejects(fetch(`${origin}/other.html`), TypeError);
    } finally {
      network.disable();
    }
    assert.equal(await (await fetch(`${origin}/other.html`)).text(), 'the real network');
    assert.equal(reached, 2);
  });
});
