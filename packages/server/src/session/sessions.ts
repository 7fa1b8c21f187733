import type { SignedIn } from '../sign-in/sign-in.ts';
import { isSecret, newSecret, type RandomBytes } from './secret.ts';
import { type OpenSession, type Session, valuesOf } from './session.ts';
import { placeOf, type SealedRecords } from './sealed-records.ts';
import type { SessionStore } from './session-store.ts';
import { Turns } from './turns.ts';

/** How long sessions live, in milliseconds. */
export interface SessionLife {
  /** Without a call of the person's. */
  idle: number;
  /** At the longest. */
  longest: number;
}

/** What sessions are made from. */
export interface SessionSettings extends SessionLife {
  /** Where they lie, sealed. */
  records: SealedRecords;
  /** The store below, for whose turn it is. */
  store: SessionStore;
  /** What time it is. */
  now: () => number;
  /** Randomness. */
  random: RandomBytes;
}

/** The sessions of a portal. */
export class Sessions {
  readonly #settings: SessionSettings;
  readonly #turns: Turns;
  readonly #streams = new Map<string, Set<AbortController>>();

  /** @param settings what they are made from */
  constructor(settings: SessionSettings) {
    this.#settings = settings;
    this.#turns = new Turns(settings.store);
  }

  /**
   * Starts a session under a secret of its own. One that the browser had before ends: whoever planted or saw that secret
   * holds nothing. A step-up of the same person keeps what platforms know the session by.
   */
  async start(signedIn: SignedIn, before: OpenSession | undefined, met?: string): Promise<OpenSession> {
    const { records, now, random, longest } = this.#settings;
    const isSame = before?.session.subject === signedIn.person.subject;
    const session: Session = {
      subject: signedIn.person.subject,
      level: signedIn.level,
      met: met === undefined ? [] : [met],
      tokens: signedIn.tokens,
      exchanged: {},
      values: { ...(isSame ? before.session.values : {}), ...valuesOf(signedIn.person) },
      portalSession: isSame ? before.session.portalSession : newSecret(random),
      latestEnd: now() + longest,
    };
    const secret = newSecret(random);
    if (before) await this.end(before.secret);
    await records.add({ kind: 'session', secret }, session, longest);
    const endsAt = this.#nextEnd(session);
    await records.add({ kind: 'alive', secret }, endsAt, endsAt - now());
    return { secret, session, endsAt };
  }

  /** Finds the session of a secret; looking does not prolong it. */
  async find(secret: string | undefined): Promise<OpenSession | undefined> {
    if (!isSecret(secret)) return undefined;
    const { records, now } = this.#settings;
    const endsAt = await records.read<number>({ kind: 'alive', secret });
    if (endsAt === undefined || endsAt <= now()) return undefined;
    const session = await records.read<Session>({ kind: 'session', secret });
    return session && session.latestEnd > now() ? { secret, session, endsAt } : undefined;
  }

  /** The person goes on: the session lives for its idle time again, though not past its longest. Gives the new end. */
  async goOn({ secret, session, endsAt }: OpenSession): Promise<number> {
    const next = this.#nextEnd(session);
    // Not at every call of a page that makes ten at once.
    if (next - endsAt < Math.min(30_000, this.#settings.idle / 10)) return endsAt;
    const isThere = await this.#settings.records.replace({ kind: 'alive', secret }, next, next - this.#settings.now());
    return isThere ? next : endsAt;
  }

  /** Changes a session, one change at a time over all processes; what has ended in the meantime stays ended. */
  async change<T>(secret: string, how: (session: Session) => Promise<T>): Promise<T | undefined> {
    const { records, now } = this.#settings;
    return this.#turns.take(await placeOf({ kind: 'session', secret }), async () => {
      const session = await records.read<Session>({ kind: 'session', secret });
      if (!session) return undefined;
      const before = JSON.stringify(session);
      const result = await how(session);
      if (JSON.stringify(session) !== before) {
        await records.replace({ kind: 'session', secret }, session, session.latestEnd - now());
      }
      return result;
    });
  }

  /** Ends a session, and every stream that is open in it. */
  async end(secret: string): Promise<void> {
    await this.#settings.records.take({ kind: 'alive', secret });
    await this.#settings.records.take({ kind: 'session', secret });
    for (const stream of this.#streams.get(secret) ?? []) stream.abort();
    this.#streams.delete(secret);
  }

  /** A signal that fires when the session ends in this process; `done` forgets it. */
  attach(secret: string): { signal: AbortSignal; done: () => void } {
    const controller = new AbortController();
    const streams = this.#streams.get(secret) ?? new Set();
    this.#streams.set(secret, streams.add(controller));
    const done = () => {
      streams.delete(controller);
      if (streams.size === 0) this.#streams.delete(secret);
    };
    return { signal: controller.signal, done };
  }

  /** Ends every open stream, as the server is closed. */
  close(): void {
    for (const streams of this.#streams.values()) for (const stream of streams) stream.abort();
    this.#streams.clear();
  }

  #nextEnd({ latestEnd }: Session): number {
    return Math.min(this.#settings.now() + this.#settings.idle, latestEnd);
  }
}
