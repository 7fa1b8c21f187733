import type { Confirmation, ConfirmationContent } from '@tongban/domain';
import { confirmationDigest } from '@tongban/domain/rules';
import { ProblemError } from '../wire/problem-error.ts';
import { instantOf } from '../world/clock.ts';
import { drawCode } from '../world/random.ts';
import type { Sources } from '../world/sources.ts';

const WAITS = 10 * 60_000;
const GOOD = 2 * 60_000;

/** To whom a confirmation is bound. */
export interface ConfirmationOwner {
  /** The person. */
  subject: string;
  /** Her session on the portal; empty where there is no portal. */
  session: string;
}

/** A confirmation with what only the platform knows of it. */
export interface KeptConfirmation extends ConfirmationOwner {
  /** What others may know. */
  confirmation: Confirmation;
  /** What is confirmed. */
  content: ConfirmationContent;
  /** The proof, once it was given. */
  token?: string;
  /** Until when the proof is good. */
  tokenExpiresAt?: string;
}

/** The confirmations that were asked for. */
export class Confirmations {
  readonly #sources: Sources;
  readonly #kept = new Map<string, KeptConfirmation>();

  /** @param sources the clock by which they run out, where keys and proofs are drawn from, and who keeps them */
  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /**
   * Asks for one.
   *
   * @param division where the act will be decided, whose platform keeps it; absent when that is the person's own
   */
  open(owner: ConfirmationOwner, content: ConfirmationContent, division?: string): Confirmation {
    const { clock, random } = this.#sources;
    const at = clock.milliseconds();
    const place = division === undefined ? '' : `${division}-`;
    const confirmation: Confirmation = {
      id: `confirmation-${place}${drawCode(random, 12).toLowerCase()}`,
      kind: content.kind,
      digest: confirmationDigest(content),
      state: 'open',
      openedAt: clock.now(),
      expiresAt: instantOf(at + WAITS),
    };
    const kept = { subject: owner.subject, session: owner.session, confirmation, content };
    this.restore(kept);
    this.#sources.recorder.record({ kind: 'confirmation-opened', kept });
    return confirmation;
  }

  /** One of an owner's own, in the same session; `undefined` for any other. */
  find({ subject, session }: ConfirmationOwner, id: string): KeptConfirmation | undefined {
    const kept = this.#kept.get(id);
    return kept && kept.subject === subject && kept.session === session ? kept : undefined;
  }

  /** How it stands now. */
  view({ confirmation, tokenExpiresAt }: KeptConfirmation): Confirmation {
    const ends = confirmation.state === 'open' ? confirmation.expiresAt : tokenExpiresAt;
    const waits = confirmation.state === 'open' || confirmation.state === 'approved';
    const isOver = waits && ends !== undefined && Date.parse(ends) <= this.#sources.clock.milliseconds();
    return isOver ? { ...confirmation, state: 'expired' } : confirmation;
  }

  /** The person has said yes, on the portal's own page: gives the proof. */
  approve(kept: KeptConfirmation): { token: string; expiresAt: string } {
    const { clock, random } = this.#sources;
    const token = `sample-proof-${drawCode(random, 32).toLowerCase()}`;
    const expiresAt = instantOf(clock.milliseconds() + GOOD);
    this.#move({ id: kept.confirmation.id, state: 'approved', token, tokenExpiresAt: expiresAt });
    return { token, expiresAt };
  }

  /** The person has said no. */
  refuse({ confirmation }: KeptConfirmation): void {
    this.#move({ id: confirmation.id, state: 'refused' });
  }

  /**
   * Uses a proof up for the one thing that was confirmed.
   *
   * @throws ProblemError `confirmation-required`: none came, nobody gave it, it is used up or too old, or it is for
   * something, somebody or some session else
   */
  use(token: string | null, { subject, session }: ConfirmationOwner, content: ConfirmationContent): void {
    if (token === null) throw refusal('missing');
    const kept = [...this.#kept.values()].find((each) => each.token === token);
    if (kept?.subject !== subject) throw refusal('unknown');
    const { state } = this.view(kept);
    if (state !== 'approved') throw refusal(state);
    if (kept.session !== session) throw refusal('other-session');
    if (kept.confirmation.digest !== confirmationDigest(content)) throw refusal('other-content');
    this.#move({ id: kept.confirmation.id, state: 'used' });
  }

  /** Takes one in as it was kept. */
  restore(kept: KeptConfirmation): void {
    // A copy: what is written down later must not be what was written down first.
    this.#kept.set(kept.confirmation.id, { ...kept, confirmation: { ...kept.confirmation } });
  }

  /** Takes a change in as it was kept. */
  restoreMove({ id, state, ...proof }: ConfirmationMove): void {
    const kept = this.#kept.get(id);
    if (kept) Object.assign(kept, proof).confirmation.state = state;
  }

  #move(move: ConfirmationMove): void {
    this.restoreMove(move);
    this.#sources.recorder.record({ kind: 'confirmation-moved', move });
  }
}

/** What becomes of a confirmation. */
export interface ConfirmationMove {
  /** Which. */
  id: string;
  /** How it stands. */
  state: 'approved' | 'refused' | 'used';
  /** The proof. */
  token?: string;
  /** Until when the proof is good. */
  tokenExpiresAt?: string;
}

function refusal(code: string): ProblemError {
  return new ProblemError('confirmation-required', { findings: [{ path: ['Confirmation'], code }] });
}
