const BYTES = 32;

/** Fills an array with random bytes. */
export type RandomBytes = (length: number) => Uint8Array;

/** The machine's own randomness. */
export const systemRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** A new secret of 256 bits, in base64url: a session's id, a form's token, a state. */
export function newSecret(random: RandomBytes): string {
  return base64url(random(BYTES));
}

/** Whether a text can be one of our secrets; whatever else comes in a cookie is not looked up. */
export function isSecret(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{43}$/.test(text);
}

/** Bytes in base64url without padding. */
export function base64url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of a base64url text. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

/** SHA-256 of a text. */
export async function digestOf(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
