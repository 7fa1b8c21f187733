import type { Citation } from '../law/citation.ts';
import { licensing } from '../case/licensing-limits.ts';
import type { DayReason } from './deadline.ts';

const civilCode = (article: string, phrase: string): Citation => ({
  document: '中华人民共和国民法典',
  article,
  phrase,
  reach: 'national',
  kind: 'statute',
});

/**
 * The clause behind each way in which a day counts or does not. The Civil Code's rules hold for private law; anywhere
 * else they are applied by analogy.
 */
export const dayReasonBasis = {
  'first-day': civilCode('第二百零一条', '开始的当日不计入，自下一日开始计算'),
  holiday: licensing.workingDay,
  weekend: licensing.workingDay,
  'moved-past-day-off': civilCode('第二百零三条', '以法定休假日结束的次日为期间的最后一日'),
} as const satisfies Partial<Record<DayReason, Citation>>;

/** The clause by which months and years end: on the corresponding day, or on the month's last. */
export const monthBasis: Citation = civilCode(
  '第二百零二条',
  '到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日',
);
