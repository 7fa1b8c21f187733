import type { JournalEntry } from '../journal/journal.ts';
import { JournalError } from '../journal/journal-error.ts';
import type { ScenarioName } from '../scenario/plots.ts';
import type { World } from './world.ts';

/** The parts of a world that a journal keeps. */
export interface Replayed extends Pick<World, 'clock' | 'drafts' | 'cases' | 'answers' | 'lookups'> {
  /** Takes in who was signed in. */
  restorePerson(person: number | null): void;
  /** How it was chosen that cases go. */
  scenarios: Map<string, ScenarioName>;
  /** Forgets everything, as at a reset. */
  forget(): void;
}

/**
 * Does to a world once more what a journal says was done to it.
 *
 * @throws JournalError `newer` for a change that this version does not know, `damaged` for one that has no place
 */
export function replay(entry: JournalEntry, world: Replayed): void {
  switch (entry.kind) {
    case 'began':
      return world.clock.restore({ start: entry.now, at: entry.now });
    case 'clock-moved':
      return world.clock.restore({ at: entry.at });
    case 'draft-saved':
      return world.drafts.restore(entry.owner, entry.draft);
    case 'case-opened':
      return world.cases.restore({ owner: entry.owner, lookupCode: entry.lookupCode, record: entry.record });
    case 'act-appended':
      return world.cases.restoreAct(entry.caseNumber, entry.act);
    case 'answered':
      return world.answers.restore(entry);
    case 'lookup-failed':
      return world.lookups.restore(entry.caseNumber, entry.at);
    case 'signed-in':
      return world.restorePerson(entry.person);
    case 'scenario-chosen':
      return void world.scenarios.set(entry.caseNumber, entry.name);
    case 'reset':
      return world.forget();
    default:
      throw new JournalError('newer', 'A newer version of Tongban wrote this world: use that one');
  }
}
