/**
 * How a portal proves itself in the ticket protocol: HMAC-SHA-256 over the fields in the order of their names, as
 * `name=value` joined by `&`, `sign` aside; in hexadecimal.
 */
export async function signatureOf(fields: Readonly<Record<string, string>>, secret: string): Promise<string> {
  const names = Object.keys(fields).filter((name) => name !== 'sign');
  const text = names
    .sort()
    .map((name) => `${name}=${String(fields[name])}`)
    .join('&');
  const bytes = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, bytes.encode(text));
  return Array.from(new Uint8Array(signed), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
