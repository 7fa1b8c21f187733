import type { PlatformError } from '@tongban/domain';
import type { TransportSettings } from './exchange.ts';

// A platform that asks for a longer wait is believed, and the caller told; nobody looks at a spinner for a day.
const LONGEST_WAIT = 30_000;
const WORTH_RETRYING = [408, 429, 500, 502, 503, 504];

/**
 * How long to wait before a call is tried again, in milliseconds; `undefined` when it is not.
 *
 * @param failed how often it was tried, and how long the whole call may still take
 */
export function retryDelay(
  { code, status, retryAfter }: PlatformError,
  { attempts, remaining }: { attempts: number; remaining: number },
  settings: TransportSettings,
): number | undefined {
  if (attempts > settings.retryLimit) return undefined;
  const mayPass = status === undefined ? code === 'network' || code === 'timeout' : WORTH_RETRYING.includes(status);
  // In progress: the first try is still at work on the same key, and its answer is the one to wait for.
  if (!mayPass && code !== 'in-progress') return undefined;
  const backOff = settings.retryDelay * 2 ** (attempts - 1) * (0.5 + settings.random() / 2);
  const delay = retryAfter === undefined ? Math.min(backOff, LONGEST_WAIT) : retryAfter * 1000;
  // What would end after the call's own time is not waited for: what the platform said tells more than a timeout.
  return delay > LONGEST_WAIT || delay >= remaining ? undefined : delay;
}
