import type { Breakage } from '../breakage.ts';
import { actBreakages } from './acts.ts';
import { answerBreakages } from './answers.ts';
import { applicationBreakages } from './applications.ts';
import { besideBreakages } from './beside.ts';
import { caseBreakages } from './cases.ts';
import { catalogBreakages } from './catalog.ts';
import { paperBreakages } from './papers.ts';
import { requestBreakages } from './requests.ts';
import { watchBreakages } from './watches.ts';

/** Everything that is planted: each makes one check fail. */
export const breakages: readonly Breakage[] = [
  ...catalogBreakages,
  ...requestBreakages,
  ...applicationBreakages,
  ...caseBreakages,
  ...actBreakages,
  ...watchBreakages,
  ...paperBreakages,
  ...besideBreakages,
  ...answerBreakages,
];
