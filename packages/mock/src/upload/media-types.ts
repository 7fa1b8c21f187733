/** How a file of a type begins; the first bytes are no proof, but what begins otherwise is not of the type. */
const BEGINNINGS: Readonly<Record<string, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** The types that the mock takes. */
export const MEDIA_TYPES: ReadonlySet<string> = new Set(Object.keys(BEGINNINGS));

/** The most bytes that a file may have. */
export const FILE_LIMIT = 20 * 1_048_576;

/** The most bytes that one person may have lying here which no case holds. */
export const OWNER_LIMIT = 200 * 1_048_576;

/** Whether a file begins as its type does. */
export function holdsWhatItSays(mediaType: string, first: Uint8Array): boolean {
  return BEGINNINGS[mediaType]?.every((byte, at) => first.length <= at || first[at] === byte) ?? false;
}
