import type { Citation } from '@tongban/domain';
import { dayReasonBasis, licensing, localHolidays, monthBasis } from '@tongban/domain/clocks';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../structure/source-tree.ts';

const laws = join(root, '../shared/data/laws');

const { suspension, workingDay, deemedAccepted, ...limits } = licensing;
const citations: Citation[] = [
  suspension,
  deemedAccepted,
  workingDay,
  localHolidays,
  dayReasonBasis['first-day'],
  dayReasonBasis['moved-past-day-off'],
  monthBasis,
  ...Object.values(limits).map(({ basis }): Citation => basis.citation),
];

/** The text of one article: from its number to the next one's. */
function articleOf(text: string, article: string): string {
  const number = /^第[一二三四五六七八九十百千零]+条/.exec(article)?.[0] ?? article;
  const start = text.indexOf(`\n${number} `);
  assert.ok(start >= 0, `${number} is not in the text`);
  const next = text.slice(start + 1).search(/\n第[一二三四五六七八九十百千零]+条 /);
  return text.slice(start, next < 0 ? undefined : start + 1 + next);
}

describe('citations', { skip: !existsSync(laws) && 'the statutes (../shared/data/laws) are not here' }, () => {
  for (const { document, article, phrase } of citations) {
    it(`${document} ${article} says 「${phrase}」`, () => {
      const short = document.replace('中华人民共和国', '');
      const file = readdirSync(laws).find((name) => name.startsWith(short));
      assert.ok(file, `${document} is not among the statutes`);
      assert.ok(phrase);
      assert.ok(articleOf(readFileSync(join(laws, file), 'utf8'), article).includes(phrase));
    });
  }
});
