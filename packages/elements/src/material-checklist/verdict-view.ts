import type { MaterialFacts } from '@tongban/domain';
import type { MaterialDecision, TraceEntry } from '@tongban/domain/materials';
import { instantText } from '../locale/format.ts';
import type { Locale } from '../locale/locale-controller.ts';
import type { MaterialVerdictsMessages } from '../messages/zh-hans/material-verdicts.ts';
import type { WholeView } from './checklist-view.ts';
import type { MaterialChoice } from './material-option-chosen-event.ts';
import type { MaterialChoices, VerdictGroups } from './verdict-groups.ts';

/** What the list needs when it is known what can be waived. */
export interface VerdictView extends WholeView {
  /** What is known. */
  facts: MaterialFacts;
  /** The verdicts in the order of the guide. */
  decisions: readonly MaterialDecision[];
  /** The same, in the order in which they are read. */
  groups: VerdictGroups;
  /** The words of the verdicts. */
  say: MaterialVerdictsMessages;
  /** The language. */
  locale: Locale;
  /** How she wants to give each material. */
  chosen: MaterialChoices;
  /** Whether the answers are shown. */
  isSituationOpen: boolean;
  /** Told that the answers were opened or closed. */
  toggleSituation: (open: boolean) => void;
  /** Told how she wants to give a material; `undefined` takes it back. */
  choose: (id: string, choice: MaterialChoice | undefined) => void;
  /** The proof of one verdict: it is loaded when it is first opened. */
  explain: (decision: MaterialDecision) => unknown;
  /** How far the proofs are loaded: a row that shows one is drawn again when this changes. */
  explanation: string;
}

/** An instant of the facts, in words. */
export const momentText = ({ locale, facts }: VerdictView, instant: string): string =>
  instantText(instant, locale, facts.asOf);

/** The questions to which nobody could find an answer. What she has not answered herself is not among them. */
export const unasked = ({ trace }: MaterialDecision): readonly TraceEntry[] =>
  trace.filter(({ answer, rule }) => answer === 'unknown' && rule !== 'R0');
