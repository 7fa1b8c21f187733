import type { Applicant } from '@tongban/domain';
import type { Answer } from '../exchange/answer.ts';
import type { Call } from '../exchange/call.ts';
import { type EventSource, openEvents } from '../exchange/event-source.ts';
import { send, type Sender } from '../exchange/send.ts';
import type { GivenPlatform } from '../platform/given.ts';
import { MADE_UP } from '../platform/made-up.ts';

/** With what a check asks the platform. It keeps every answer, for the checks that look at all of them. */
export class Probe {
  /** What was given. */
  readonly given: GivenPlatform;
  /** Makes idempotency keys. */
  readonly ids: () => string;
  /** How long a stream may bring nothing, in milliseconds. */
  readonly silence: number;
  /** Every answer so far. */
  readonly answers: Answer[] = [];
  /** Every stream that was opened. */
  readonly streams: EventSource[] = [];
  readonly #sender: Sender;
  readonly #kept = new Map<string, Promise<unknown>>();

  /**
   * @param given what was given
   * @param sender how calls are sent
   * @param silence how long a stream may bring nothing, in milliseconds
   */
  constructor(given: GivenPlatform, sender: Sender, silence: number) {
    this.given = given;
    this.ids = sender.ids;
    this.silence = silence;
    this.#sender = sender;
  }

  /** Asks, and keeps the answer. */
  async ask(call: Call): Promise<Answer> {
    const answer = await send(call, this.#sender);
    this.answers.push(answer);
    return answer;
  }

  /** Opens a stream of events; whoever opens it closes it. */
  async listen(call: Call): Promise<EventSource> {
    const source = await openEvents(call, this.#sender);
    this.answers.push(source.answer);
    this.streams.push(source);
    return source;
  }

  /** What is found out once and used by several checks. */
  once<T>(name: string, find: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(name) ?? find();
    this.#kept.set(name, known);
    return known as Promise<T>;
  }

  /** Who the first or second applicant says she is. */
  person(who: 'applicant' | 'other-applicant'): Applicant {
    const at = who === 'applicant' ? 0 : 1;
    return this.given.applicants?.[at]?.person ?? MADE_UP[at];
  }

  /** What no answer about a case may hold: names, identity numbers and phones that were sent. */
  personalValues(): string[] {
    return (['applicant', 'other-applicant'] as const).flatMap((who) => {
      const { name, idNumber, phone } = this.person(who);
      return [name, idNumber, phone];
    });
  }
}
