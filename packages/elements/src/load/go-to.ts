/** The address as a whole; absent when it is none. (`URL.canParse` is younger than the oldest browsers we serve.) */
function parsed(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}

/**
 * Leads the person to another page. Only the web's own schemes: an address that came over the wire, or from a template,
 * must not run as a script.
 *
 * @returns whether it went there
 */
export function goTo(address: string): boolean {
  const url = parsed(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return false;
  location.assign(url.href);
  return true;
}
