import type { PlatformErrorCode } from '@tongban/domain';

/** A language that failures are told in. */
export type FailureLanguage = 'zh-Hans' | 'en';

/** What the protocol lets a platform suggest. */
export type KnownRemedy = 'retry' | 'reauthenticate' | 'step-up' | 'fix-input' | 'ask-authority';

/** What failures are called in one language. */
export interface FailureWords {
  /** What happened and, where the platform suggests nothing, what to do; by code. */
  codes: Record<PlatformErrorCode, { what: string; todo: string }>;
  /** What to do, by remedy. */
  remedies: Record<KnownRemedy, string>;
  /** When it may be tried again. */
  wait: (seconds: number) => string;
}
