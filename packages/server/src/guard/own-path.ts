/**
 * The path of the portal's own to which a person may be sent: one of those that were listed, with a query of its own.
 * Everything else, other hosts above all, becomes `undefined`.
 *
 * @param wanted what the address asked for
 * @param listed the paths, exactly
 * @param origin the portal's origin
 */
export function ownPath(
  wanted: string | null,
  { listed, origin }: { listed: readonly string[]; origin: string },
): string | undefined {
  // A backslash is a slash to a browser, and a control character nothing: neither is in a path of ours.
  if (wanted === null || wanted.length > 2000 || !/^\/(?!\/)[!-[\]-~]*$/.test(wanted)) return undefined;
  if (!URL.canParse(wanted, origin)) return undefined;
  const url = new URL(wanted, origin);
  return url.origin === origin && listed.includes(url.pathname) ? url.pathname + url.search : undefined;
}
