import type { LitElement, ReactiveController } from 'lit';
import type { SessionReader, SessionState } from '@tongban/domain';
import { isPlatformError } from '@tongban/domain/rules';
import { SessionEndedEvent, SessionExtendedEvent, SignedInAgainEvent, SignedOutEvent } from './session-events.ts';

/** How a session stands: `out` was never in, `left` signed out here, `ended` ran out or was ended elsewhere. */
export type SessionPhase = 'unknown' | 'failed' | 'out' | 'in' | 'ending' | 'ended' | 'left';

/** An element that shows a session. */
export interface SessionHost extends LitElement {
  /** Before how many minutes the end is announced. */
  warning: number;
  /** What time it is, in milliseconds. */
  clock: () => number;
}

const MINUTE = 60_000;
// Who she is, and not all that is known: what is read from a licence joins `known` while the session lasts.
const person = (state: SessionState | undefined) =>
  ['name', 'idNumber'].map((key) => state?.known?.[key]?.masked).join(' ');

/** Follows the session of a page: reckons its end, asks the server before it says so, and lets the person go on. */
export class SessionController implements ReactiveController {
  /** How it stands. */
  phase: SessionPhase = 'unknown';
  /** What is known of the person who is, or was, signed in. */
  state: SessionState | undefined;
  /** Minutes that are left, rounded up; 0 in the last one. */
  minutes = 0;
  /** Whether going on is under way, or has failed. */
  going: 'no' | 'busy' | 'failed' = 'no';
  /** Whether somebody else seems to have signed in meanwhile. */
  isOther = false;
  /** Whether she says that she is back and is not. */
  isStillOut = false;
  readonly #host: SessionHost;
  #reader: SessionReader['session'] | undefined;
  #deadline = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  /** @param host the element that shows the session */
  constructor(host: SessionHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks again whenever the person comes back to the page: she may have signed in, or out, in another one. */
  hostConnected(): void {
    this.#abort = new AbortController();
    document.addEventListener('visibilitychange', this.#look, { signal: this.#abort.signal });
    this.#schedule();
  }

  /** Stops asking. */
  hostDisconnected(): void {
    this.#abort.abort();
    clearTimeout(this.#timer);
    this.#reader = undefined;
  }

  /** Takes the server that holds the session. */
  read(reader: SessionReader['session'] | undefined): void {
    if (!reader || reader === this.#reader) return;
    this.#reader = reader;
    void this.check();
  }

  /** Takes a session as the server has just told it. */
  take(next: SessionState): void {
    const wasIn = this.phase === 'in' || this.phase === 'ending';
    if (!next.signedIn) {
      if (wasIn) this.#end();
      else if (this.phase !== 'ended' && this.phase !== 'left') this.#set('out');
      return;
    }
    const before = this.phase;
    const isOther = this.state !== undefined && person(this.state) !== person(next);
    this.#deadline = next.endsIn === undefined ? Infinity : this.#host.clock() + next.endsIn * 1000;
    this.state = next;
    // Whoever signs in after a sign-out found nothing of the first person.
    this.isOther = before !== 'left' && (isOther || this.isOther);
    this.#settle();
    if (before === 'ended' || before === 'left' || (wasIn && isOther))
      this.#host.dispatchEvent(new SignedInAgainEvent(isOther));
  }

  /** Asks the server how it stands. */
  readonly check = async (): Promise<void> => {
    const { signal } = this.#abort;
    try {
      const state = await this.#reader?.get({ signal });
      if (!signal.aborted)
        if (state) this.take(state);
        else this.#settle();
    } catch {
      if (signal.aborted) return;
      // By our own reckoning, as long as the server cannot be asked.
      if (this.state) this.#settle();
      else this.#set('failed');
    }
  };

  /** Asks because the person says that she is back: an answer that changes nothing must be an answer too. */
  readonly checkAgain = async (): Promise<void> => {
    this.isStillOut = false;
    await this.check();
    this.isStillOut = this.phase === 'ended';
    this.#host.requestUpdate();
  };

  /** Whether there is a server to ask. */
  get canAsk(): boolean {
    return this.#reader !== undefined;
  }

  /** The person goes on. */
  readonly goOn = async (): Promise<void> => {
    if (!this.#reader || this.going === 'busy') return;
    this.going = 'busy';
    this.#host.requestUpdate();
    try {
      const state = await this.#reader.extend();
      this.going = 'no';
      this.take(state);
      if (state.signedIn) this.#host.dispatchEvent(new SessionExtendedEvent(state.endsIn));
    } catch (error) {
      this.going = 'failed';
      if (isPlatformError(error) && error.code === 'unauthenticated') this.#end();
      else this.#host.requestUpdate();
    }
  };

  /** Signs the person out; gives where she must go for that, if anywhere. @throws PlatformError */
  async leave(): Promise<string | undefined> {
    const { next } = (await this.#reader?.end()) ?? {};
    this.#forget('left');
    this.#host.dispatchEvent(new SignedOutEvent());
    return next;
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'visible') void this.check();
  };

  #settle(): void {
    if (this.phase === 'ended' && this.#deadline <= this.#host.clock()) return;
    const left = this.#deadline - this.#host.clock();
    if (!this.state) return;
    if (left <= 0) return this.#end();
    this.minutes = left <= MINUTE ? 0 : Math.ceil(left / MINUTE);
    this.#set(left <= this.#host.warning * MINUTE ? 'ending' : 'in');
    this.#schedule();
  }

  // Every call of the page's own prolongs the session on the server, so it is asked before the end is announced.
  #schedule(): void {
    clearTimeout(this.#timer);
    const left = this.#deadline - this.#host.clock();
    if (!this.state || !Number.isFinite(left) || this.phase === 'ended') return;
    const warning = this.#host.warning * MINUTE;
    const wait = left > warning ? left - warning : left % MINUTE || MINUTE;
    this.#timer = setTimeout(() => void this.check(), Math.max(wait, 0) + 20);
  }

  #end(): void {
    this.#forget('ended');
    this.#host.dispatchEvent(new SessionEndedEvent());
  }

  #forget(phase: 'ended' | 'left'): void {
    clearTimeout(this.#timer);
    this.#deadline = -Infinity;
    this.going = 'no';
    this.#set(phase);
  }

  #set(phase: SessionPhase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}
