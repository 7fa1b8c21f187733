import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { describe, it } from 'node:test';

describe('importing the SDK', () => {
  it('loads its HTTP library with the first call alone, makes no code from text and sends nothing', async () => {
    const asked: string[] = [];
    const hooks = registerHooks({
      resolve(specifier, context, next) {
        asked.push(specifier);
        return next(specifier, context);
      },
    });
    const evaluated: unknown[] = [];
    const trapped = globalThis.Function;
    // What a strict Content-Security-Policy would report; zod's full build tries it once, zod/mini never.
    globalThis.Function = new Proxy(trapped, {
      construct: (target, given: string[]) => {
        evaluated.push(given);
        return new target(...given);
      },
    });
    try {
      const { createClient } = await import('@tongban/sdk');
      const answer = { code: '430000', name: '湖南省', shortName: '湖南' };
      const fetch = () => Promise.resolve(Response.json(answer));
      const client = createClient({ baseUrl: 'http://sample.invalid', fetch });
      assert.ok(asked.includes('@tongban/domain'));
      assert.ok(!asked.includes('ky'));
      assert.deepEqual(await client.divisions.get('430000'), answer);
      const foreign = asked.filter((specifier) => !/^(\.|@tongban\/(sdk|domain)|zod\/|file:)/.test(specifier));
      assert.deepEqual(foreign, ['ky'], 'nothing but domain, its schemas and ky');
      await assert.rejects(client.cases.submit({} as never), { code: 'invalid-request' });
      assert.deepEqual(evaluated, []);
    } finally {
      globalThis.Function = trapped;
      hooks.deregister();
    }
  });
});

describe('createClient', () => {
  it('refuses an address that cannot be one', async () => {
    const { createClient } = await import('@tongban/sdk');
    assert.throws(() => createClient({ baseUrl: '/tongban' }), TypeError);
    assert.throws(
      () => createClient({ baseUrl: 'https://clerk:secret@sample.invalid' }),
      (error) => error instanceof TypeError && !error.message.includes('secret'),
    );
  });

  it('takes an address relative to the document, as a page has it', async () => {
    const { createClient } = await import('@tongban/sdk');
    const asked: string[] = [];
    const fetch = (input: unknown) => {
      asked.push((input as Request).url);
      return Promise.resolve(Response.json({ code: '430000', name: '湖南省', shortName: '湖南' }));
    };
    Object.defineProperty(globalThis, 'document', {
      value: { baseURI: 'https://portal.invalid/a/page?x#y' },
      configurable: true,
    });
    try {
      for (const baseUrl of ['/tongban', 'tongban/', '/tongban?x=1#y']) {
        await createClient({ baseUrl, fetch }).divisions.get('430000');
      }
    } finally {
      Reflect.deleteProperty(globalThis, 'document');
    }
    assert.deepEqual(asked, [
      'https://portal.invalid/tongban/v1/divisions/430000',
      'https://portal.invalid/a/tongban/v1/divisions/430000',
      'https://portal.invalid/tongban/v1/divisions/430000',
    ]);
  });

  it('puts one resource on a caller of its own, for who wants only that', async () => {
    const { createCaller, divisions } = await import('@tongban/sdk');
    const answer = { code: '430000', name: '湖南省', shortName: '湖南' };
    const fetch = () => Promise.resolve(Response.json(answer));
    const readable = divisions(createCaller({ baseUrl: 'http://sample.invalid', fetch }));
    assert.deepEqual(await readable.get('430000'), answer);
  });
});
