import type { SessionStore } from './session-store.ts';

/** What the store needs of a Redis client: to send one command. */
export interface RedisCommands {
  /** Sends a command, its name first, and gives the answer: `client.sendCommand` of node-redis. */
  sendCommand(parts: string[]): Promise<unknown>;
}

// One script, so that the count and its end are set together: a count without an end would lock somebody out for good.
const COUNT = `local n = redis.call('INCR', KEYS[1]) if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end return n`;

/**
 * A store in Redis (6.2 or later), which several processes share and which outlives them.
 *
 * With node-redis, give the connected client; with ioredis, `{ sendCommand: ([name, ...rest]) => redis.call(name, ...rest) }`.
 *
 * @param client the client, connected
 * @param prefix what every key begins with
 */
export function redisStore(client: RedisCommands, prefix = 'tongban:'): SessionStore {
  const send = (...parts: string[]) => client.sendCommand(parts);
  const text = (answer: unknown) => (typeof answer === 'string' ? answer : undefined);
  const life = (milliseconds: number) => String(Math.max(1, Math.ceil(milliseconds)));
  return {
    add: async (key, value, ms) => (await send('SET', prefix + key, value, 'PX', life(ms), 'NX')) === 'OK',
    read: async (key) => text(await send('GET', prefix + key)),
    replace: async (key, value, ms) => (await send('SET', prefix + key, value, 'PX', life(ms), 'XX')) === 'OK',
    take: async (key) => text(await send('GETDEL', prefix + key)),
    count: async (key, ms) => Number(await send('EVAL', COUNT, '1', prefix + key, life(ms))),
  };
}
