import { createMockPlatform } from '@tongban/mock';
import { createClient } from '@tongban/sdk';
import assert from 'node:assert/strict';
import { it } from 'node:test';

it('tells when the platform is down, and for how long', async () => {
  const platform = createMockPlatform({ baseUrl: 'https://sample.invalid/tongban' });
  const { items } = createClient({ baseUrl: platform.baseUrl, fetch: (input, init) => platform.fetch(input, init) });
  platform.faults.inject({ kind: 'down', retryAfter: 3600 });
  const id = { kind: 'local', code: 'degree-notarization' } as const;
  await assert.rejects(items.get(id), { code: 'unavailable', retryAfter: 3600 });
  assert.equal((await items.get(id)).name, '学历公证');
});
