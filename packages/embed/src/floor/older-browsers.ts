/**
 * What the client calls that browsers since Chromium 100 and Safari 16.4 do not all have. The build of the one-file entry
 * puts these functions in place of the calls; the page's own globals stay as they are.
 *
 * @module
 */

/** `AbortSignal.any` (Chromium 116, Safari 17.4). */
export function anySignal(signals: readonly AbortSignal[]): AbortSignal {
  if (typeof AbortSignal.any === 'function') return AbortSignal.any([...signals]);
  const all = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) {
      all.abort(signal.reason);
      break;
    }
    signal.addEventListener('abort', () => all.abort(signal.reason), { once: true, signal: all.signal });
  }
  return all.signal;
}

/** `AbortSignal.timeout` (Chromium 103). */
export function timeoutSignal(milliseconds: number): AbortSignal {
  if (typeof AbortSignal.timeout === 'function') return AbortSignal.timeout(milliseconds);
  const late = new AbortController();
  setTimeout(() => late.abort(new DOMException('The time is up.', 'TimeoutError')), milliseconds);
  return late.signal;
}

/** `URL.canParse` (Chromium 120, Safari 17). */
export function canParse(address: string, base?: string): boolean {
  if (typeof URL.canParse === 'function') return URL.canParse(address, base);
  try {
    return Boolean(new URL(address, base));
  } catch {
    return false;
  }
}
