import type { Citation } from '../law/citation.ts';
import type { Finding } from '../law/finding.ts';
import type { DivisionCode } from '../place/division-code.ts';
import { workingCalendar } from './working-calendar.data.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Local governments of areas where minorities live set holidays of their own, which no national list holds. */
export const localHolidays: Citation = {
  document: '全国年节及纪念日放假办法',
  article: '第四条',
  phrase: '少数民族习惯的节日，由各少数民族聚居地区的地方人民政府，按照各该民族习惯，规定放假日期',
  reach: 'national',
  kind: 'statute',
};

/** The calendar of a place, and what is not known about it. */
export interface PlaceCalendar {
  /** The national calendar, where no other was given. */
  calendar: WorkingCalendar;
  /** `local-holidays-unknown` where the place may have days off of its own. */
  findings: Finding[];
}

/** 内蒙古、广西、西藏、宁夏、新疆. */
const AUTONOMOUS_REGIONS = new Set(['15', '45', '54', '64', '65']);

/**
 * The calendar of a division: the national one. The five autonomous regions and the divisions that GB/T 2260 numbers as
 * autonomous prefectures and leagues (21 to 70 in the middle) may have more days off; which of them do is not known here.
 */
export function calendarOf(division: DivisionCode): PlaceCalendar {
  const middle = Number(division.slice(2, 4));
  const mayHaveMore = AUTONOMOUS_REGIONS.has(division.slice(0, 2)) || (middle > 20 && middle <= 70);
  const finding: Finding = { code: 'local-holidays-unknown', path: [], params: { division }, citation: localHolidays };
  return { calendar: workingCalendar, findings: mayHaveMore ? [finding] : [] };
}
