import { isSecret } from './secret.ts';

/** The cookies of a portal. */
export interface Cookies {
  /** The secret of the session that a request belongs to. */
  session(request: Request): string | undefined;
  /** The secret of the sign-in that a request belongs to. */
  signIn(request: Request): string | undefined;
  /** `Set-Cookie` for a session; it goes when the browser is closed. */
  setSession(secret: string): string;
  /** `Set-Cookie` for a sign-in that is under way. */
  setSignIn(secret: string, seconds: number): string;
  /** `Set-Cookie` values that remove each. */
  gone: { session: string; signIn: string };
}

/**
 * The cookies of a portal: `__Host-` (RFC 6265bis §4.1.3), so that no neighboring host and no plain HTTP can plant one,
 * `HttpOnly`, `Secure`, `SameSite=Lax`.
 *
 * @param isSecure `false` only for a demonstration over plain HTTP on this machine: the cookies are then neither
 */
export function portalCookies(isSecure: boolean): Cookies {
  const prefix = isSecure ? '__Host-' : 'insecure-';
  const names = { session: `${prefix}tongban`, signIn: `${prefix}tongban-sign-in` };
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  return {
    session: (request) => cookieOf(request, names.session),
    signIn: (request) => cookieOf(request, names.signIn),
    setSession: (secret) => `${names.session}=${secret}; ${attributes}`,
    setSignIn: (secret, seconds) => `${names.signIn}=${secret}; Max-Age=${seconds}; ${attributes}`,
    gone: {
      session: `${names.session}=; Max-Age=0; ${attributes}`,
      signIn: `${names.signIn}=; Max-Age=0; ${attributes}`,
    },
  };
}

/** A cookie that is there once and looks like ours; two of one name are nobody's. */
function cookieOf(request: Request, name: string): string | undefined {
  const found = (request.headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return found.length === 1 && isSecret(found[0]) ? found[0] : undefined;
}
