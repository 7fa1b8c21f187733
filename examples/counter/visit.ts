import type { DeskPlace } from './desk-options.ts';
import type { Language, Speak, Words } from './words.ts';

/** One look at the desk: where, in which language, in which print. */
export interface Visit {
  /** The place; absent on the page that lists them. */
  place?: DeskPlace | undefined;
  /** The path of the page. */
  path: string;
  /** The language. */
  language: Language;
  /** Whether in large print. */
  large: boolean;
  /** Whether another page shows it in a frame; that page then says that all is a sample. */
  framed: boolean;
  /** Says something in that language. */
  t: Speak;
}

/** What a clerk can set, by the name in the address and in the cookie. */
const SETTINGS: Record<string, readonly string[]> = { lang: ['zh', 'en'], print: ['standard', 'large'] };

/** The settings that an address asks for, as cookies; none when it asks for nothing. */
export function settingsIn(query: URLSearchParams): string[] {
  return Object.entries(SETTINGS).flatMap(([name, known]) => {
    const value = query.get(name);
    if (value === null || !known.includes(value)) return [];
    return [`desk-${name}=${value}; Path=/counter; SameSite=Strict; HttpOnly; Max-Age=31536000`];
  });
}

/** Reads how the desk is looked at. */
export function visitOf(request: Request, path: string, place?: DeskPlace): Visit {
  const cookies = request.headers.get('cookie') ?? '';
  const isSet = (name: string, value: string) => cookies.split(/;\s*/).includes(`desk-${name}=${value}`);
  const language: Language = isSet('lang', 'en') ? 'en' : 'zh';
  const framed = request.headers.get('sec-fetch-dest') === 'iframe';
  return { place, path, language, large: isSet('print', 'large'), framed, t: (words: Words) => words[language] };
}

/** Where a page of a place's desk is. */
export const deskPath = (division: string, caseNumber?: string): string =>
  `/counter/${division}/${caseNumber === undefined ? '' : `cases/${encodeURIComponent(caseNumber)}`}`;
