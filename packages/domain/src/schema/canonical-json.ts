/**
 * JSON with one spelling per value, after RFC 8785 (JCS): object keys sorted by UTF-16 code units, no white space,
 * scalars as `JSON.stringify` writes them.
 *
 * Two programs that hold the same content get the same bytes, and so the same digest. A key whose value is
 * `undefined` is left out, as it is when JSON travels.
 *
 * @throws TypeError for what JSON cannot say, such as NaN: a digest over a guess would pin nothing.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  const isScalar = value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
  if (!isScalar) throw new TypeError(`JSON has no way to say this ${typeof value}`);
  return JSON.stringify(value);
}
