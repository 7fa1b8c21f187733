import type { Locale } from './locale-controller.ts';

const ZONE = 'Asia/Shanghai';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', options);
    formats.set(key, found);
  }
  return found;
}

/** The year is said only where it is not that of "now", another moment. */
function yearOf(date: Date, now: string | undefined): Intl.DateTimeFormatOptions {
  const year = (at: Date) => format('en', { year: 'numeric', timeZone: ZONE }).format(at);
  const today = new Date(now ?? Number.NaN);
  return Number.isNaN(today.getTime()) || year(today) === year(date) ? {} : { year: 'numeric' };
}

/**
 * A calendar day with its weekday, such as 10月13日（周二） or "Tuesday 13 October"; legal days are days in Shanghai.
 *
 * @param now the moment of reading: a day of another year then says its year
 */
export function dayText(day: string, locale: Locale, now?: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const options: Intl.DateTimeFormatOptions = {
    ...yearOf(date, now),
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  };
  if (locale === 'en') return format(locale, { ...options, weekday: 'long' }).format(date);
  const weekday = format(locale, { weekday: 'short', timeZone: 'UTC' }).format(date);
  return `${format(locale, options).format(date)}（${weekday}）`;
}

/** The day of an instant in Shanghai, such as 9月16日 or "16 September". */
export function dateText(instant: string, locale: Locale, now?: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return format(locale, { ...yearOf(date, now), month: 'long', day: 'numeric', timeZone: ZONE }).format(date);
}

/** An instant as date and time in Shanghai, such as 9月16日 09:12 or "16 Sept, 09:12". */
export function instantText(instant: string, locale: Locale, now?: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const month = locale === 'en' ? 'short' : 'long';
  const day = format(locale, { ...yearOf(date, now), month, day: 'numeric', timeZone: ZONE }).format(date);
  const time = format(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE }).format(date);
  return locale === 'en' ? `${day}, ${time}` : `${day} ${time}`;
}

/** A sum of money in yuan as written in guides, such as 150元. */
export function yuanText(amount: number, locale: Locale): string {
  return locale === 'en' ? `CNY ${amount}` : `${amount}元`;
}
