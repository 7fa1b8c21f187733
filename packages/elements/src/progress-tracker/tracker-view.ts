import type { Act, Party, ServiceCase } from '@tongban/domain';
import type { CaseClock } from '@tongban/domain/rules';
import type { Locale } from '../locale/locale-controller.ts';
import type { ProgressTrackerMessages } from '../messages/zh-hans/progress-tracker.ts';

/** What every part of the tracker is drawn from. */
export interface TrackerView {
  /** The case. */
  serviceCase: ServiceCase;
  /** Its clock for the decision; absent where the guide states no limit or nothing was accepted yet. */
  clock: CaseClock | undefined | 'loading';
  /** The words. */
  words: ProgressTrackerMessages;
  /** The language of dates. */
  locale: Locale;
}

/** A party as a sentence calls it: 您, or the name of the place. */
export function whoText(party: Party | undefined, { words }: Pick<TrackerView, 'words'>): string {
  return party?.role === 'applicant' ? words.you : words.place(party);
}

/** One act in one sentence. */
export function actText(act: Act, view: Pick<TrackerView, 'words'>): string {
  const { words } = view;
  if (act.type === 'unrecognized') return words.unrecognized(act.platformType);
  // The union of types cannot follow that the details belong to the sentence of the same type.
  const sentence = words.acts[act.type] as (who: string, details: Act['details']) => string;
  return sentence(whoText(act.by, view), act.details);
}
