/** The words of the pages in large print. */
export const largePrintZhHans = {
  where: (page: number, of: number) => `第${page}页，共${of}页`,
  turn: '翻页',
  next: (heading: string) => `下一页：${heading}`,
  previous: '上一页',
  speak: '读给我听',
  silence: '停下，不读了',
  call: '打12345问一问',
};

/** The words of the pages in large print, in any language. */
export type LargePrintMessages = typeof largePrintZhHans;
