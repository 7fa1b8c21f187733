import type { LargePrintMessages } from '../zh-hans/large-print.ts';

/** The words of the pages in large print, in English. */
export const largePrintEn: LargePrintMessages = {
  where: (page, of) => `Page ${page} of ${of}`,
  turn: 'Turn the page',
  next: (heading) => `Next: ${heading}`,
  previous: 'Previous page',
  speak: 'Read to me',
  silence: 'Stop reading',
  call: 'Call 12345 and ask',
};
