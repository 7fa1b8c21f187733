import type { SessionStore } from './session-store.ts';

interface Entry {
  text: string;
  endsAt: number;
}

/**
 * A store in the memory of one process: it forgets all when the process ends, and no second process sees it.
 *
 * @param now what time it is, in milliseconds since 1970
 */
export function memoryStore(now: () => number = () => Date.now()): SessionStore {
  const entries = new Map<string, Entry>();
  let swept = now();

  /** Forgets what is over, once a minute at most: a store that only grows would end the process. */
  function sweep(): void {
    if (now() - swept < 60_000) return;
    swept = now();
    for (const [key, { endsAt }] of entries) if (endsAt <= swept) entries.delete(key);
  }
  function find(key: string): Entry | undefined {
    const entry = entries.get(key);
    return entry && entry.endsAt > now() ? entry : undefined;
  }
  function keep(key: string, text: string, milliseconds: number): void {
    sweep();
    entries.set(key, { text, endsAt: now() + milliseconds });
  }

  return {
    add: (key, text, milliseconds) => {
      if (find(key)) return Promise.resolve(false);
      keep(key, text, milliseconds);
      return Promise.resolve(true);
    },
    read: (key) => Promise.resolve(find(key)?.text),
    replace: (key, text, milliseconds) => {
      if (!find(key)) return Promise.resolve(false);
      keep(key, text, milliseconds);
      return Promise.resolve(true);
    },
    take: (key) => {
      const entry = find(key);
      entries.delete(key);
      return Promise.resolve(entry?.text);
    },
    count: (key, milliseconds) => {
      const entry = find(key);
      const counted = Number(entry?.text ?? 0) + 1;
      if (entry) entry.text = String(counted);
      else keep(key, String(counted), milliseconds);
      return Promise.resolve(counted);
    },
  };
}
