import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { Sha256, sha256 } from './sha256.ts';

const hex = (digest: string) => Buffer.from(digest, 'base64url').toString('hex');

describe('SHA-256', () => {
  it('gives the published digests (FIPS 180-2, appendix B)', () => {
    const published = {
      abc: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq:
        '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    };
    for (const [text, digest] of Object.entries(published)) assert.equal(hex(sha256(text)), digest);
    const million = 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0';
    assert.equal(hex(sha256('a'.repeat(1_000_000))), million);
    assert.equal(hex(sha256('')), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('agrees with the machine’s own for every length around the blocks, in whatever pieces it is fed', () => {
    for (let length = 0; length < 200; length += 1) {
      const bytes = randomBytes(length);
      const expected = createHash('sha256').update(bytes).digest('base64url');
      assert.equal(sha256(bytes), expected);
      const hash = new Sha256();
      for (let at = 0; at < length;) {
        const step = 1 + ((at * 7) % 40);
        hash.update(bytes.subarray(at, at + step));
        at += step;
      }
      assert.equal(hash.digest(), expected);
    }
  });

  it('reads a text as UTF-8', () => {
    assert.equal(sha256('学历证书'), createHash('sha256').update('学历证书').digest('base64url'));
  });
});
