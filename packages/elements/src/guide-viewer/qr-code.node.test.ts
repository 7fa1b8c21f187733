import assert from 'node:assert/strict';
import { it } from 'node:test';
import jsQR from 'jsqr';
import type { TemplateResult } from 'lit';
import { pageAddress } from './address-view.ts';
import { qrCode } from './qr-code.ts';

const read = jsQR as unknown as (typeof jsQR)['default'];
/** Pixels a module. */
const SCALE = 3;

/** What a camera reads of the drawing: its squares as pixels, given to a decoder that is not the library which drew them. */
function scanned({ values }: TemplateResult): string | undefined {
  const size = Number(values[0]);
  const path = values.find((value) => typeof value === 'string' && value.startsWith('M')) as string;
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let at = 0; at < SCALE * SCALE; at += 1) {
      const row = Number(y) * SCALE + Math.floor(at / SCALE);
      const column = Number(x) * SCALE + (at % SCALE);
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  return read(pixels, side, side)?.data;
}

it('draws a code from which another program reads the address', () => {
  for (const address of [
    'https://portal.example/guide.html?item=local%3Adegree-notarization&division=430000',
    `https://portal.example/${encodeURIComponent('居民身份证换领')}?${'a=1&'.repeat(100)}`,
  ])
    assert.equal(scanned(qrCode(address, '')), address);
});

it('takes only what a browser opens as a page', () => {
  assert.equal(pageAddress('https://portal.example/a b'), 'https://portal.example/a%20b');
  for (const hostile of ['javascript:alert(1)', 'data:text/html,x', '//portal.example', 'guide.html', '', undefined])
    assert.equal(pageAddress(hostile), undefined, hostile);
});
