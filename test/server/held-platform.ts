/** A platform at whose door a test can hold a call: before it is done, or when it was done and nobody has heard of it. */
import { createMockPlatform, type MockPlatform, type MockPlatformOptions } from '@tongban/mock';
import { serve } from 'srvx';

/** A call that is held. */
export interface Held {
  /** Settles when a call has come that far. */
  reached: Promise<void>;
  /** Lets it go on, or never lets it reach the platform. */
  release: (how?: 'on' | 'dropped') => void;
}

interface Waiting {
  when: 'before' | 'after';
  what: (request: Request) => boolean;
  reach: () => void;
  released: Promise<'on' | 'dropped'>;
}

/** A platform on a socket of its own, with its door. */
export interface HeldPlatform {
  platform: MockPlatform;
  /** The address before `/v1`. */
  url: string;
  /** Holds the next call that is meant. */
  hold: (when: Waiting['when'], what: Waiting['what']) => Held;
  close: () => Promise<unknown>;
}

/** Serves a platform, on loopback alone. */
export async function serveHeld(options: MockPlatformOptions): Promise<HeldPlatform> {
  const platform = createMockPlatform(options);
  const waiting: Waiting[] = [];
  const pass = async (when: Waiting['when'], request: Request) => {
    const at = waiting.findIndex((each) => each.when === when && each.what(request));
    const [held] = at < 0 ? [] : waiting.splice(at, 1);
    held?.reach();
    return held?.released;
  };
  const server = serve({
    port: 0,
    hostname: '127.0.0.1',
    silent: true,
    gracefulShutdown: false,
    manual: true,
    fetch: async ({ url, method, headers, body, signal }) => {
      const sent = method === 'GET' || !body ? {} : { body, duplex: 'half' as const };
      const request = new Request(url, { method, headers, signal, ...sent });
      const gone = new Response(null, { status: 502 });
      if ((await pass('before', request)) === 'dropped') return gone;
      // Whoever asked may be dead by now: what came of the bytes is what the platform has.
      const answer = await platform.fetch(request).catch(() => gone);
      await pass('after', request);
      return answer;
    },
  });
  await server.serve();
  return {
    platform,
    url: `${new URL(server.url ?? '').origin}/tongban`,
    hold(when, what) {
      let release: Held['release'] = () => undefined;
      const released = new Promise<'on' | 'dropped'>((resolve) => (release = (how = 'on') => resolve(how)));
      const reached = new Promise<void>((reach) => waiting.push({ when, what, reach, released }));
      return { reached, release };
    },
    close: () => server.close(true),
  };
}
