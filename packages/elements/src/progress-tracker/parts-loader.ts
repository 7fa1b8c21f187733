import type { TemplateResult } from 'lit';
import type { ServiceCase } from '@tongban/domain';
import type { CaseClock } from '@tongban/domain/clocks';
import type { TongbanElement } from '../registry/tongban-element.ts';
import type { CaseTime, TrackerParts } from './tracker-parts.ts';
import type { TrackerView } from './tracker-view.ts';

/** What the disclosure below the clock shows: nothing before it is opened, then the count day by day. */
export type ExplanationView = (clock: CaseClock, view: TrackerView) => TemplateResult;

/**
 * Loads what comes after the rest. The rules with their calendars, and the picture of the count, are chunks of their
 * own: whoever only looks in gets the rest first.
 */
export class PartsLoader {
  /** Whether the parts are there, on their way, or could not be loaded. */
  state: 'ready' | 'loading' | 'failed' = 'loading';
  /** The parts; absent until they are loaded. */
  parts: TrackerParts | undefined;
  /** Draws the count; absent until it was asked for. */
  draw: ExplanationView | undefined;
  readonly #host: TongbanElement;
  #isAsked = false;

  /** @param host the element that shows the parts */
  constructor(host: TongbanElement) {
    this.#host = host;
  }

  /** What is counted of a case; absent until the rules are there. */
  timeOf(serviceCase: ServiceCase): CaseTime | undefined {
    if (!this.#isAsked) void this.#load();
    return this.parts?.timeOf(serviceCase);
  }

  /** Loads the parts again. */
  readonly retry = (): void => void this.#load();

  /** Loads the picture of the count when its disclosure is opened. */
  readonly explain = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open && !this.draw) void this.#loadPicture();
  };

  async #load(): Promise<void> {
    this.#isAsked = true;
    this.state = 'loading';
    try {
      const { partsStyles, trackerParts } = await import('./parts.ts');
      this.#host.wear(partsStyles);
      this.parts = trackerParts;
      this.state = 'ready';
    } catch {
      this.state = 'failed';
    }
    this.#host.requestUpdate();
  }

  async #loadPicture(): Promise<void> {
    try {
      const { explanationStyles, explanationView } = await import('./explanation.ts');
      this.#host.wear(explanationStyles);
      this.draw = explanationView;
      this.#host.requestUpdate();
    } catch {
      // Closing and opening the disclosure tries again.
    }
  }
}
