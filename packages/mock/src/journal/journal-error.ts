/**
 * Why a journal cannot be used: this Node cannot, its folder cannot be read or written, another process has it, it is
 * damaged, a newer version wrote it, or writing failed.
 */
export type JournalErrorCode = 'unsupported' | 'inaccessible' | 'locked' | 'damaged' | 'newer' | 'write-failed';

/** A journal cannot be used. The message is one sentence for whoever runs the platform; no person's data. */
export class JournalError extends Error {
  /** Why. */
  readonly code: JournalErrorCode;

  /**
   * @param code why
   * @param message the sentence, without a period
   */
  constructor(code: JournalErrorCode, message: string) {
    super(message);
    this.name = 'JournalError';
    this.code = code;
  }
}
