import { caseTimeEn } from '../messages/en/case-time.ts';
import { casePartsEn } from '../messages/en/case-parts.ts';
import { caseTimeZhHans, type CaseTimeMessages } from '../messages/zh-hans/case-time.ts';
import { casePartsZhHans, type CasePartsMessages } from '../messages/zh-hans/case-parts.ts';
import type { TrackerView } from './tracker-view.ts';

type Reader = Pick<TrackerView, 'locale'>;

/** The words about time. Both languages come with the parts: a third file to wait for would weigh more than it saves. */
export const timeWords = ({ locale }: Reader): CaseTimeMessages => (locale === 'en' ? caseTimeEn : caseTimeZhHans);

/** The words of the other parts. */
export const partsWords = ({ locale }: Reader): CasePartsMessages => (locale === 'en' ? casePartsEn : casePartsZhHans);
