import type { ServiceCase } from '@tongban/domain';
import { askedOfApplicant, isClosed } from '@tongban/domain/rules';
import type { MockClock } from '../world/clock.ts';
import { authorityToken, Player, type Send } from './player.ts';
import { PLOTS, type ScenarioName } from './plots.ts';
import type { Step } from './step.ts';

/** What comes next in a scenario. */
export interface Upcoming {
  /** The key of the step; `closed` when nothing comes any more. */
  id: string;
  /** What happens, in Chinese. */
  label: string;
  /** Whether it can be played, waits for the applicant, or the case is over. */
  state: 'ready' | 'waiting-for-applicant' | 'finished';
}

/** What a scenario works with. */
export interface ScenarioOptions {
  /** How the case goes. */
  name: ScenarioName;
  /** The case. */
  caseNumber: string;
  /** Which division decides it, whose authority's token reads the log. */
  handling: string;
  /** The applicant's token, for the answers in her name; without one, the signed-in person answers. */
  applicantToken: string | undefined;
}

const FINISHED: Upcoming = { id: 'closed', label: '已结束', state: 'finished' };

/**
 * Plays what the authorities of a case do, one step a call, only through their routes. Where it stands is read from the
 * log, so that it goes on rightly when someone else has acted in between.
 */
export class Scenario {
  /** How the case goes. */
  readonly name: ScenarioName;
  /** The case. */
  readonly caseNumber: string;
  readonly #send: Send;
  readonly #clock: MockClock;
  readonly #reader: Player;
  readonly #applicant: Player;

  /**
   * @param options which case goes how
   * @param send sends a request to the platform
   * @param clock the clock that is advanced before each step
   */
  constructor(options: ScenarioOptions, send: Send, clock: MockClock) {
    this.name = options.name;
    this.caseNumber = options.caseNumber;
    this.#send = send;
    this.#clock = clock;
    this.#reader = new Player(send, authorityToken(options.handling));
    this.#applicant = new Player(send, options.applicantToken);
  }

  /** What comes next. */
  async upcoming(): Promise<Upcoming> {
    return upcomingOf((await this.#read()).step);
  }

  /** Plays the next step and gives it; waits for nobody: when the applicant is waited for, nothing is done. */
  async next(): Promise<Upcoming> {
    const { record, guide, step } = await this.#read();
    if (!step || step.role === 'applicant') return upcomingOf(step);
    const now = this.#clock.advance(step.wait);
    const place = step.role === 'receiving' ? record.receiving : record.handling;
    const player = new Player(this.#send, authorityToken((place ?? record.handling).division));
    let seen = record;
    for (const act of step.acts({ record, guide, now })) seen = await player.appendAct(seen, act);
    return upcomingOf(step);
  }

  /** Answers the open correction notice in the applicant's name, through her own route. */
  async supplyCorrection(): Promise<void> {
    const record = await this.#reader.readCase(this.caseNumber);
    const task = askedOfApplicant(record.acts).find(({ kind }) => kind === 'correct');
    if (task?.kind !== 'correct') throw new RangeError('Nothing is to be corrected now');
    const answers = task.notice.items.map(({ id, requirement }) =>
      requirement === undefined
        ? { item: id, text: '（样例）用于在境外就读时证明学历。' }
        : { item: id, fileName: '补正-样例.pdf' },
    );
    await this.#applicant.supplyCorrection(record, answers);
  }

  async #read() {
    const record = await this.#reader.readCase(this.caseNumber);
    const guide = await this.#reader.readGuide(record);
    const step = isClosed(record.acts) ? undefined : firstOpen(PLOTS[this.name](record, guide), record);
    return { record, guide, step };
  }
}

function firstOpen(steps: readonly Step[], { acts }: ServiceCase): Step | undefined {
  return steps.find(({ doneBy }) => !acts.some(({ type }) => type === doneBy));
}

function upcomingOf(step: Step | undefined): Upcoming {
  if (!step) return FINISHED;
  return { id: step.id, label: step.label, state: step.role === 'applicant' ? 'waiting-for-applicant' : 'ready' };
}
