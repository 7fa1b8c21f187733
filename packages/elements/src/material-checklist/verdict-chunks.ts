/** What comes after the verdicts: the proofs, and both in English. */
export const verdictChunks = {
  english: () => import('../messages/en/material-verdicts.ts').then(({ materialVerdictsEn }) => materialVerdictsEn),
  trace: () => import('./trace-view.ts').then(({ traceView }) => traceView),
  traceEnglish: () => import('../messages/en/material-trace.ts').then(({ materialTraceEn }) => materialTraceEn),
};

/** How these are loaded. */
export type VerdictChunks = typeof verdictChunks;
