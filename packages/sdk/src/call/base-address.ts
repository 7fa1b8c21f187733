/**
 * The address that every path is appended to, without a slash at its end.
 *
 * @param baseUrl where the platform answers, before `/v1`; in a page it may be relative to the document
 * @throws TypeError when it is no address, is relative where there is no page, or holds a name and a password
 */
export function baseAddress(baseUrl: string): string {
  const page = typeof document === 'undefined' ? globalThis.location?.href : document.baseURI;
  if (!URL.canParse(baseUrl, page))
    throw new TypeError('baseUrl is not an address; outside a page it must be absolute.');
  const { origin, pathname, username, password } = new URL(baseUrl, page);
  // fetch() refuses such an address, with an error message that repeats the password.
  if (username || password) throw new TypeError('baseUrl must not hold a name or a password.');
  return origin + pathname.replace(/\/+$/, '');
}
