import type { DayReason } from '@tongban/domain/clocks';

const reasons: Record<DayReason, (name: string) => string> = {
  'first-day': () => '开始的当天，不算',
  weekday: () => '工作日，算',
  'worked-weekend': (name) => `周末调休上班（${name}），算`,
  weekend: () => '周末，不算',
  holiday: (name) => `${name}放假，不算`,
  'calendar-day': () => '按自然日算',
  paused: (name) => `暂停：${name}，不算`,
  'moved-past-day-off': () => '最后一天遇到放假，顺延',
};
const cells: Partial<Record<DayReason, string>> = {
  'first-day': '当天',
  weekend: '休',
  paused: '停',
  'moved-past-day-off': '顺延',
};

/** How a date was computed, in Chinese. */
export const explanationZhHans = {
  you: '您',
  lead: (where: string, basis: string) => `时间算在${where}。${basis}。一天一天数下来是这样：`,
  numbers: (first: number, last: number) => (first === last ? `第${first}天` : `第${first}–${last}天`),
  number: (number: number) => `第${number}天`,
  correction: '等您补正',
  reasons,
  cells,
  today: '今天',
  due: '到期',
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  caption: '实线是已经算的天，虚线是预计要算的天，双线是停下的天。',
  law: '开始的当天不算：《民法典》第二百零一条，这里类推适用。放假和调休：国务院办公厅每年的通知。',
};

/** The words of the explanation, in any language. */
export type ExplanationMessages = typeof explanationZhHans;
