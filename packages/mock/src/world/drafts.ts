import type { ApplicationContent, ApplicationDraft, ApplicationTarget } from '@tongban/domain';
import type { MockClock } from './clock.ts';
import { drawCode, type Random } from './random.ts';

/** How long an untouched draft is kept (protocol.md: 30 days). */
export const DRAFT_LIFE = 30 * 86_400_000;

/** The drafts of all applicants; nobody but its owner finds one. */
export class Drafts {
  readonly #clock: MockClock;
  readonly #random: Random;
  readonly #drafts = new Map<string, { owner: string; draft: ApplicationDraft }>();

  /** @param sources the clock that dates a draft, and where its codes are drawn from */
  constructor({ clock, random }: { clock: MockClock; random: Random }) {
    this.#clock = clock;
    this.#random = random;
  }

  /** Opens a draft and makes the one key of its submission. */
  create(owner: string, target: ApplicationTarget): ApplicationDraft {
    const draft: ApplicationDraft = {
      id: `draft-${drawCode(this.#random, 10).toLowerCase()}`,
      submissionKey: `sample-${drawCode(this.#random, 24).toLowerCase()}`,
      target,
      content: {},
      savedAt: this.#clock.now(),
    };
    this.#drafts.set(draft.id, { owner, draft });
    return draft;
  }

  /** A draft of `owner`; `undefined` when there is none, it is someone else's, or it has expired. */
  find(owner: string, id: string): ApplicationDraft | undefined {
    const kept = this.#drafts.get(id);
    if (kept?.owner !== owner) return undefined;
    const expired = this.#clock.milliseconds() - Date.parse(kept.draft.savedAt) > DRAFT_LIFE;
    if (expired) this.#drafts.delete(id);
    return expired ? undefined : kept.draft;
  }

  /** Replaces what is filled in. */
  save(draft: ApplicationDraft, content: ApplicationContent): ApplicationDraft {
    draft.content = content;
    draft.savedAt = this.#clock.now();
    return draft;
  }
}
