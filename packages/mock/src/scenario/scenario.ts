import type { ActDraft, DivisionCode, ServiceCase } from '@tongban/domain';
import { askedOfApplicant, isClosed } from '@tongban/domain/rules';
import type { Fault } from '../fault/fault.ts';
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

/** Where a scenario plays. */
export interface ScenarioStage {
  /** How the authority of a division reaches its own platform; without one, how the applicant reaches hers. */
  sendTo: SendTo;
  /** The clock that is advanced before each step. */
  clock: MockClock;
  /** Lets something go wrong between the page and its platform. */
  inject: (fault: Fault) => void;
}

type SendTo = (division: DivisionCode | undefined) => Send;

/** What a scenario works with. */
export interface ScenarioOptions {
  /** How the case goes. */
  name: ScenarioName;
  /** The case. */
  caseNumber: string;
  /** Which division decides it, whose authority's token reads the log. */
  handling: DivisionCode;
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
  readonly #sendTo: SendTo;
  readonly #inject: (fault: Fault) => void;
  readonly #clock: MockClock;
  readonly #reader: Player;
  readonly #applicant: Player;

  /**
   * @param options which case goes how
   * @param stage where it plays
   */
  constructor(options: ScenarioOptions, { sendTo, clock, inject }: ScenarioStage) {
    this.name = options.name;
    this.caseNumber = options.caseNumber;
    this.#sendTo = sendTo;
    this.#clock = clock;
    this.#inject = inject;
    this.#reader = new Player(sendTo(options.handling), authorityToken(options.handling));
    this.#applicant = new Player(sendTo(undefined), options.applicantToken);
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
    if (step.role === 'nobody') return upcomingOf(step);
    if (step.fault) this.#inject(step.fault);
    const { division } = placeOf(step.role, record);
    const player = new Player(this.#sendTo(division), authorityToken(division));
    let seen = record;
    const acts = step.acts({ record, guide, now });
    for (const [at, act] of acts.entries()) {
      // Whoever played it before may have stopped in the middle.
      if (at < acts.length - 1 && isInLog(act, record)) continue;
      seen = await player.appendAct(seen, act);
    }
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
    const step = firstOpen(PLOTS[this.name](record, guide), record);
    // A case that she took back goes no further; one that a step has just closed may still be told about.
    const isBegun =
      step && 'acts' in step && step.acts({ record, guide, now: record.asOf }).some((act) => isInLog(act, record));
    return { record, guide, step: isClosed(record.acts) && !isBegun ? undefined : step };
  }
}

function isInLog({ type, details }: ActDraft, { acts }: ServiceCase): boolean {
  const kind = type === 'notice-served' ? details.kind : undefined;
  return acts.some((act) => act.type === type && (act.type !== 'notice-served' || act.details.kind === kind));
}

function firstOpen(steps: readonly Step[], record: ServiceCase): Step | undefined {
  return steps.find(({ isDone }) => !isDone(record, record.asOf));
}

/** Which of the case's authorities plays a part. */
function placeOf(role: 'receiving' | 'handling' | 'participating', { receiving, handling, plan }: ServiceCase) {
  if (role === 'receiving') return receiving ?? handling;
  if (role === 'handling') return handling;
  return plan.find((step) => step.role === 'participating')?.jurisdiction ?? handling;
}

function upcomingOf(step: Step | undefined): Upcoming {
  if (!step) return FINISHED;
  return { id: step.id, label: step.label, state: step.role === 'applicant' ? 'waiting-for-applicant' : 'ready' };
}
