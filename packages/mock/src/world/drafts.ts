import type { ApplicationContent, ApplicationDraft, Instant, VerifiedTarget } from '@tongban/domain';
import { instantOf } from './clock.ts';
import { drawCode } from './random.ts';
import type { Sources } from './sources.ts';

/** How long an untouched draft is kept (protocol.md: 30 days). */
export const DRAFT_LIFE = 30 * 86_400_000;

function expiryOf(savedAt: Instant): Instant {
  return instantOf(Date.parse(savedAt) + DRAFT_LIFE);
}

/** The drafts of all applicants; nobody but its owner finds one. */
export class Drafts {
  readonly #sources: Sources;
  readonly #drafts = new Map<string, { owner: string; draft: ApplicationDraft }>();

  /** @param sources the clock that dates a draft, where its codes are drawn from, and who keeps it */
  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Opens a draft and makes the one key of its submission. */
  create(owner: string, target: VerifiedTarget): ApplicationDraft {
    const { clock, random } = this.#sources;
    const savedAt = clock.now();
    const draft: ApplicationDraft = {
      id: `draft-${drawCode(random, 10).toLowerCase()}`,
      submissionKey: `sample-${drawCode(random, 24).toLowerCase()}`,
      target,
      content: {},
      savedAt,
      expiresAt: expiryOf(savedAt),
    };
    this.restore(owner, draft);
    this.#sources.recorder.record({ kind: 'draft-saved', owner, draft });
    return draft;
  }

  /** Takes a draft in as it was kept. */
  restore(owner: string, draft: ApplicationDraft): void {
    // A journal of an earlier version did not write down what follows from the day of saving.
    draft.expiresAt = expiryOf(draft.savedAt);
    this.#drafts.set(draft.id, { owner, draft });
  }

  /** All drafts of `owner`, the one saved last first. */
  list(owner: string): ApplicationDraft[] {
    const own = [...this.#drafts.values()].filter((kept) => kept.owner === owner);
    return own
      .flatMap(({ draft }) => this.find(owner, draft.id) ?? [])
      .sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
  }

  /** Deletes one. */
  delete({ id }: ApplicationDraft): void {
    this.restoreDeletion(id);
    this.#sources.recorder.record({ kind: 'draft-deleted', id });
  }

  /** Takes in that one was deleted. */
  restoreDeletion(id: string): void {
    this.#drafts.delete(id);
  }

  /** A draft of `owner`; `undefined` when there is none, it is someone else's, or it has expired. */
  find(owner: string, id: string): ApplicationDraft | undefined {
    const kept = this.#drafts.get(id);
    if (kept?.owner !== owner) return undefined;
    const expired = this.#sources.clock.milliseconds() - Date.parse(kept.draft.savedAt) > DRAFT_LIFE;
    if (expired) this.#drafts.delete(id);
    return expired ? undefined : kept.draft;
  }

  /** Replaces what is filled in. */
  save(draft: ApplicationDraft, content: ApplicationContent): ApplicationDraft {
    draft.content = content;
    draft.savedAt = this.#sources.clock.now();
    draft.expiresAt = expiryOf(draft.savedAt);
    const kept = this.#drafts.get(draft.id);
    if (kept) this.#sources.recorder.record({ kind: 'draft-saved', ...kept });
    return draft;
  }
}
