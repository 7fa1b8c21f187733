import type { MaterialTraceMessages } from '../messages/zh-hans/material-trace.ts';
import type { MaterialVerdictsMessages } from '../messages/zh-hans/material-verdicts.ts';
import type { traceView } from './trace-view.ts';

/** How that is loaded which comes after the verdicts: the proofs, and both in English. */
export interface VerdictChunks {
  english: () => Promise<MaterialVerdictsMessages>;
  trace: () => Promise<typeof traceView>;
  traceEnglish: () => Promise<MaterialTraceMessages>;
}

export const verdictChunks: VerdictChunks = {
  english: () => import('../messages/en/material-verdicts.ts').then(({ materialVerdictsEn }) => materialVerdictsEn),
  trace: () => import('./trace-view.ts').then((module) => module.traceView),
  traceEnglish: () => import('../messages/en/material-trace.ts').then(({ materialTraceEn }) => materialTraceEn),
};
