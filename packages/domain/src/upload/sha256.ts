/** The first 32 bits of the fractional parts of a root of the first primes (FIPS 180-4 §4.2.2 and §5.3.3). */
function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const found = new Uint32Array(count);
  for (let candidate = 2, at = 0; at < count; candidate += 1) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) isPrime = false;
    if (!isPrime) continue;
    const value = root(candidate);
    found[at] = (value - Math.floor(value)) * 2 ** 32;
    at += 1;
  }
  return found;
}

const BLOCK = 64;

/**
 * SHA-256 (FIPS 180-4), piece by piece and at once.
 *
 * WebCrypto wants a whole file in memory, answers later, and is absent on plain HTTP, where portals inside a government
 * network often are. This is for integrity alone: nothing here is a secret.
 */
export class Sha256 {
  readonly #constants = fractions(64, Math.cbrt);
  readonly #state = fractions(8, Math.sqrt);
  readonly #words = new Uint32Array(64);
  readonly #pending = new Uint8Array(BLOCK);
  #held = 0;
  #length = 0;

  /** Takes the next bytes in. */
  update(bytes: Uint8Array): this {
    this.#length += bytes.length;
    let at = 0;
    while (at < bytes.length) {
      const taken = Math.min(BLOCK - this.#held, bytes.length - at);
      this.#pending.set(bytes.subarray(at, at + taken), this.#held);
      this.#held += taken;
      at += taken;
      if (this.#held === BLOCK) this.#mix();
    }
    return this;
  }

  /** Ends it: the digest, base64url. It takes nothing in afterwards. */
  digest(): string {
    const bits = this.#length * 8;
    this.update(Uint8Array.of(0x80));
    while (this.#held !== BLOCK - 8) this.update(Uint8Array.of(0));
    const length = new DataView(new ArrayBuffer(8));
    length.setUint32(0, Math.floor(bits / 2 ** 32));
    length.setUint32(4, bits >>> 0);
    this.update(new Uint8Array(length.buffer));
    const bytes = new DataView(new ArrayBuffer(32));
    this.#state.forEach((word, at) => bytes.setUint32(at * 4, word));
    const text = String.fromCharCode(...new Uint8Array(bytes.buffer));
    return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }

  #mix(): void {
    const words = this.#words;
    const view = new DataView(this.#pending.buffer);
    for (let at = 0; at < 16; at += 1) words[at] = view.getUint32(at * 4);
    for (let at = 16; at < 64; at += 1) {
      const early = words[at - 15]!;
      const late = words[at - 2]!;
      const first = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
      const second = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
      words[at] = words[at - 16]! + first + words[at - 7]! + second;
    }
    let [a, b, c, d, e, f, g, h] = this.#state as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let at = 0; at < 64; at += 1) {
      const choice = (e & f) ^ (~e & g);
      const mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
      const one = (h + mixed + choice + this.#constants[at]! + words[at]!) | 0;
      const two = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => {
      this.#state[at] = this.#state[at]! + word;
    });
    this.#held = 0;
  }
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The SHA-256 of a text in UTF-8 or of some bytes, base64url. */
export function sha256(content: string | Uint8Array): string {
  return new Sha256().update(typeof content === 'string' ? new TextEncoder().encode(content) : content).digest();
}
