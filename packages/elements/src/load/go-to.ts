/**
 * Leads the person to another page. Only the web's own schemes: an address that came over the wire, or from a template,
 * must not run as a script.
 *
 * @returns whether it went there
 */
export function goTo(address: string): boolean {
  if (!URL.canParse(address, document.baseURI)) return false;
  const url = new URL(address, document.baseURI);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  location.assign(url.href);
  return true;
}
