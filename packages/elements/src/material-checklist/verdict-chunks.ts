/** What is loaded when it is needed: the verdicts with their rules, the proofs, and both in English. */
export const verdictChunks = {
  parts: () => import('./verdict-parts.ts').then(({ verdictParts }) => verdictParts),
  partsEnglish: () =>
    import('../messages/en/material-verdicts.ts').then(({ materialVerdictsEn }) => materialVerdictsEn),
  trace: () => import('./trace-view.ts').then(({ traceView }) => traceView),
  traceEnglish: () => import('../messages/en/material-trace.ts').then(({ materialTraceEn }) => materialTraceEn),
};

/** How these are loaded; a test loads them in its own way. */
export type VerdictChunks = typeof verdictChunks;
