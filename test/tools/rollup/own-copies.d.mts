/** One place that is replaced. */
export interface Replacement {
  file: RegExp;
  what: RegExp;
  by: (...found: string[]) => string;
}

export const POLICY: string;
export const replacements: Replacement[];
export function replaceOnce(code: string, replacement: Replacement, file: string): string;
