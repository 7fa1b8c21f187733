/** Flags for every launch. */
export const browserArgs: string[];

/** Finds a Chromium to test with. */
export function findBrowser(): Promise<{ executablePath: string; env: Record<string, string>; source: string }>;
