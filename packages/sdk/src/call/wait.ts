/** Waits some milliseconds, or until the signal aborts; it never rejects. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** {@link Wait} by the machine's own timer. */
export const waitByTimer: Wait = (milliseconds, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
