import type { LitElement } from 'lit';
import type { ServiceCase } from '@tongban/domain';
import type { CaseClock } from '@tongban/domain/clocks';
import type { ClockParts, ExplanationView } from './clock-view.ts';

type ClockOf = (serviceCase: ServiceCase) => CaseClock | undefined;

/**
 * Counts a case's time. The rules with their calendars, and the picture of the count, are chunks of their own: whoever
 * only looks in gets the rest first.
 */
export class ClockLoader implements ClockParts {
  /** Whether the rules are there, on their way, or could not be loaded. */
  state: ClockParts['state'] = 'loading';
  /** Draws the count; absent until it was asked for. */
  draw: ExplanationView | undefined;
  readonly #host: LitElement;
  #clockOf: ClockOf | undefined;
  #isAsked = false;

  /** @param host the element that shows the clock */
  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The clock of a case; absent where nothing is counted, or the rules are not there yet. */
  of(serviceCase: ServiceCase): CaseClock | undefined {
    if (!this.#isAsked) void this.#load();
    return this.#clockOf?.(serviceCase);
  }

  /** Loads the rules again. */
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
      this.#clockOf = (await import('./clock.ts')).decisionClockOf;
      this.state = 'ready';
    } catch {
      this.state = 'failed';
    }
    this.#host.requestUpdate();
  }

  async #loadPicture(): Promise<void> {
    try {
      const { explanationStyles, explanationView } = await import('./explanation.ts');
      const sheet = explanationStyles.styleSheet;
      const root = this.#host.shadowRoot;
      if (sheet && root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
      this.draw = explanationView;
      this.#host.requestUpdate();
    } catch {
      // Closing and opening the disclosure tries again.
    }
  }
}
