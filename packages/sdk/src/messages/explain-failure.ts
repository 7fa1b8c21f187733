import type { PlatformError } from '@tongban/domain';
import type { FailureLanguage, FailureWords } from './failure-words.ts';

/** A failure in words that may be shown to a person. */
export interface FailureExplained {
  /** What happened. */
  what: string;
  /** What she can do. */
  todo: string;
}

/** Loads the words of one language, and no other. */
export async function loadFailureWords(language: FailureLanguage): Promise<FailureWords> {
  if (language === 'en') return (await import('./en.ts')).failureWordsEn;
  return (await import('./zh-hans.ts')).failureWordsZhHans;
}

/**
 * Tells a failure in words: what happened, and what the platform suggests, or else what usually helps.
 *
 * @param words those of one language, from {@link loadFailureWords}
 */
export function explainFailure(error: PlatformError, words: FailureWords): FailureExplained {
  const known = words.codes[error.code] as { what: string; todo: string } | undefined;
  // An error of another copy of the package may hold a code that is newer than these words.
  const { what, todo } = known ?? words.codes.unrecognized;
  const suggested = (words.remedies as Record<string, string | undefined>)[error.remedy ?? ''] ?? todo;
  const wait = error.retryAfter === undefined ? [] : [words.wait(error.retryAfter)];
  return { what, todo: error.remedy === 'retry' && wait[0] ? wait[0] : [suggested, ...wait].join(' ') };
}
