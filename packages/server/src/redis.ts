/**
 * Sessions in Redis, which several processes share and which outlive them.
 *
 * @module @tongban/server/redis
 */
export { type RedisCommands, redisStore } from './session/redis-store.ts';
export type { SessionStore } from './session/session-store.ts';
