/** What a list with verdicts needs beside the plain one: a chunk of its own, so that a page without facts has none of it. */
import { decideMaterials } from '@tongban/domain/materials';
import { materialVerdictsZhHans } from '../messages/zh-hans/material-verdicts.ts';
import { changeText } from './verdict-change.ts';
import { countMissing, groupVerdicts } from './verdict-groups.ts';
import { verdictList, verdictPages } from './verdict-list.ts';
import { verdictStyles } from './verdict.styles.ts';

/** The rules, the words and the views of verdicts. */
export const verdictParts = {
  decide: decideMaterials,
  group: groupVerdicts,
  missing: countMissing,
  changeText,
  list: verdictList,
  pages: verdictPages,
  words: materialVerdictsZhHans,
  styles: verdictStyles,
};

/** The same, for whoever only names it. */
export type VerdictParts = typeof verdictParts;
