import type { Citation, CitedReason } from '@tongban/domain';
import type { Field, Values } from '../fields.ts';
import { say, type Words } from '../words.ts';

/** The two fields that say which clause a reason rests on. */
export function clauseFields(prefix: string, isNeeded: boolean): Field[] {
  return [
    {
      kind: 'text',
      name: `${prefix}document`,
      label: say('依据哪部法律或文件', 'Which law or document'),
      hint: say('写全称，例如：中华人民共和国行政许可法', 'The full Chinese title'),
      ...(isNeeded && { missing: say('请写依据', 'Please name what it rests on') }),
    },
    {
      kind: 'text',
      name: `${prefix}article`,
      label: say('哪一条', 'Which article'),
      hint: say('例如：第四十五条', 'Such as 第四十五条'),
      ...(isNeeded && { missing: say('请写是哪一条', 'Please name the article') }),
    },
  ];
}

/** The fields of a reason with its clause. */
export function reasonFields(prefix: string, needs: { reason?: boolean; clause?: boolean } = {}): Field[] {
  const { reason = true, clause = false } = needs;
  const missing: Words = say('请写理由，申请人会看到', 'Please give the reason; the applicant reads it');
  return [
    {
      kind: 'lines',
      name: `${prefix}reason`,
      label: say('理由', 'Reason'),
      hint: say('用申请人看得懂的话写', 'In words that the applicant understands, in Chinese'),
      ...(reason && { missing }),
    },
    ...clauseFields(prefix, clause),
  ];
}

/** The reason that was typed, with the clause where one was. */
export function reasonOf(values: Values, prefix: string): CitedReason {
  const [document, article] = [values.text(`${prefix}document`), values.text(`${prefix}article`)];
  const isStatute = /法|条例|规定$/.test(document);
  const citation: Citation = { document, article, reach: 'national', kind: isStatute ? 'statute' : 'policy' };
  return { text: values.text(`${prefix}reason`), ...(document && article && { citation }) };
}

/** A clause is a document and an article: one without the other cannot be looked up. */
export function* halfClause(values: Values, prefix: string): Iterable<readonly [string, Words]> {
  const [document, article] = [`${prefix}document`, `${prefix}article`];
  if (values.any(document) && !values.any(article)) yield [article, say('请写是哪一条', 'Please name the article')];
  if (values.any(article) && !values.any(document))
    yield [document, say('请写是哪部法律或文件', 'Please name the law or document')];
}
