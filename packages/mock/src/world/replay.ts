import type { JournalEntry } from '../journal/journal.ts';
import { JournalError } from '../journal/journal-error.ts';
import type { ScenarioName } from '../scenario/plots.ts';
import type { World } from './world.ts';

/** The parts of a world that a journal keeps. */
export interface Replayed extends Pick<
  World,
  'clock' | 'drafts' | 'cases' | 'answers' | 'lookups' | 'confirmations' | 'licenceUses' | 'uploads' | 'support'
> {
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
    case 'draft-deleted':
      return world.drafts.restoreDeletion(entry.id);
    case 'case-opened': {
      const { kind: _, ...stored } = entry;
      return world.cases.restore(stored);
    }
    case 'act-appended':
      return world.cases.restoreAct(entry.caseNumber, entry.act);
    case 'answered':
      return world.answers.restore(entry);
    case 'confirmation-opened':
      return world.confirmations.restore(entry.kept);
    case 'confirmation-moved':
      return world.confirmations.restoreMove(entry.move);
    case 'licence-authorized':
      return world.licenceUses.restore(entry.kept);
    case 'licence-code-issued':
      return world.licenceUses.restoreCode(entry.kept);
    case 'licence-code-redeemed':
      return world.licenceUses.restoreRedemption(entry.code);
    case 'licence-disputed':
      // It is kept for whoever looks into it; no route tells of it again.
      return;
    case 'upload-opened':
      return void world.uploads.restore(entry.owner, entry.upload);
    case 'upload-appended':
      return world.uploads.restoreBytes(entry.id, entry.offset, entry.bytes);
    case 'upload-moved':
      return world.uploads.restoreMove(entry.move);
    case 'upload-claimed':
      return world.uploads.restoreClaim(entry.id, entry.caseNumber);
    case 'upload-deleted':
      return world.uploads.restoreDeletion(entry.id);
    case 'support-kept':
      return world.support.restore(entry.log, entry.owner, entry.record);
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
