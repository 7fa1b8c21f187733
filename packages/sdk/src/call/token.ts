/** Gives the bearer token of one request; `undefined` for none. */
export type Auth = () => string | undefined | Promise<string | undefined>;

/** A failure of the integrator's own `auth`, which reaches the caller as it is. */
export class AuthFailure extends Error {
  /** What `auth` threw. */
  readonly thrown: unknown;

  /** @param thrown what `auth` threw */
  constructor(thrown: unknown) {
    super('auth failed');
    this.name = 'AuthFailure';
    this.thrown = thrown;
  }
}

/** Rejects as soon as the signal aborts, whatever the promise does. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/**
 * A `fetch` that puts the token on every try: a try after a back-off gets a fresh one.
 *
 * It is put on the request and nowhere else, so that nothing that is kept or thrown holds it.
 */
export function fetchWithToken(fetchOne: typeof fetch, auth: Auth | undefined) {
  if (!auth) return (request: Request, init?: RequestInit) => fetchOne(request, init);
  return async (request: Request, init?: RequestInit) => {
    const asked = new Promise<string | undefined>((resolve) => resolve(auth())).catch((error: unknown) => {
      throw new AuthFailure(error);
    });
    const token = await orAborted(asked, request.signal);
    if (token) request.headers.set('authorization', `Bearer ${token}`);
    return fetchOne(request, init);
  };
}
