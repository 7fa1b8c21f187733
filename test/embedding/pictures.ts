import type { Page } from 'puppeteer-core';

/**
 * How many pixels of two pictures differ so that one sees it. Edges of curves come out a little different each time they
 * are painted: such a shade is none.
 */
export function pixelsApart(page: Page, pictures: readonly [Uint8Array, Uint8Array]): Promise<number> {
  const encoded = pictures.map((bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
  return page.evaluate(async (addresses) => {
    const [one, other] = await Promise.all(
      addresses.map(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        return canvas?.getImageData(0, 0, image.width, image.height).data;
      }),
    );
    if (!one || one.length !== other?.length) return Number.POSITIVE_INFINITY;
    let apart = 0;
    for (let at = 0; at < one.length; at += 4) if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 96) apart += 1;
    return apart;
  }, encoded);
}
