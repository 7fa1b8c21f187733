/** Where a command writes its lines. */
export interface Terminal {
  /** What was asked for. */
  out: (line: string) => void;
  /** What went wrong. */
  err: (line: string) => void;
}

/** A command line that is not understood; it ends with status 2, as is usual. */
export class UsageError extends Error {}
