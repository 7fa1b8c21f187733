import type { LitElement, ReactiveController } from 'lit';
import type { Act, ServiceCase } from '@tongban/domain';
import { PlatformController } from '../context/platform-controller.ts';
import { jsonChild } from '../load/json-child.ts';
import { ResourceController } from '../load/resource-controller.ts';

/** An element that shows a case. */
export interface CaseHost extends LitElement {
  /** The case itself; wins over every other way to give one. */
  serviceCase: ServiceCase | undefined;
  /** Which case to ask the platform for. */
  caseNumber: string | undefined;
}

/**
 * Gives a case from the property, from the JSON child or from the platform of the context, and follows it: each act
 * comes once, in order, and what was shown stays when the network goes.
 */
export class CaseController implements ReactiveController {
  /** The following was broken off for good; what is shown may be old. */
  isStale = false;
  readonly #host: CaseHost;
  readonly #platform: PlatformController;
  readonly #resource: ResourceController<ServiceCase>;
  readonly #onAct: (act: Act) => void;
  #child: ServiceCase | undefined;
  #watching: AbortController | undefined;

  /**
   * @param host the element
   * @param onAct told of each act that comes while the case is shown
   */
  constructor(host: CaseHost, onAct: (act: Act) => void) {
    this.#host = host;
    this.#onAct = onAct;
    this.#platform = new PlatformController(host);
    this.#resource = new ResourceController<ServiceCase>(host);
    host.addController(this);
  }

  /** The case; absent until there is one. */
  get serviceCase(): ServiceCase | undefined {
    return this.#host.serviceCase ?? this.#child ?? this.#resource.value;
  }

  /** How far the load has come. */
  get state(): ResourceController<ServiceCase>['state'] {
    return this.#resource.state;
  }

  /** Why the load failed. */
  get error(): unknown {
    return this.#resource.error;
  }

  /** Loads again. */
  readonly retry = (): void => {
    this.isStale = false;
    if (this.serviceCase) void this.refresh();
    else this.#resource.retry();
  };

  /** Reads the JSON child. */
  hostConnected(): void {
    this.#child = jsonChild<ServiceCase>(this.#host);
  }

  /** Stops to follow. */
  hostDisconnected(): void {
    this.#watching?.abort();
    this.#watching = undefined;
  }

  /** Loads when there is no case yet, and follows the one that was loaded. */
  hostUpdate(): void {
    const { serviceCase, caseNumber } = this.#host;
    const reader = this.#platform.platform?.cases;
    if (serviceCase ?? this.#child) {
      this.#watching?.abort();
      return;
    }
    if (!reader || !caseNumber) return;
    this.#resource.run(caseNumber, (signal) => reader.get(caseNumber, { signal }));
    const shown = this.#resource.value;
    if (shown && (!this.#watching || this.#watching.signal.aborted)) void this.#follow(shown);
  }

  /** Asks for the case once more, such as after the platform's clock moved. */
  async refresh(): Promise<void> {
    const reader = this.#platform.platform?.cases;
    const caseNumber = this.#host.caseNumber;
    if (!reader || !caseNumber || !this.#resource.value) return;
    try {
      const fresh = await reader.get(caseNumber);
      const shown = this.#resource.value;
      // The stream may have brought more while this answer was on its way.
      if (caseNumber !== this.#host.caseNumber || fresh.acts.length < shown.acts.length) return;
      const news = fresh.acts.slice(shown.acts.length);
      this.isStale = false;
      this.#resource.replace(fresh);
      news.forEach(this.#onAct);
    } catch {
      this.isStale = true;
      this.#host.requestUpdate();
    }
  }

  async #follow({ caseNumber, acts }: ServiceCase): Promise<void> {
    const reader = this.#platform.platform?.cases;
    if (!reader) return;
    const watching = (this.#watching = new AbortController());
    const { signal } = watching;
    try {
      for await (const { act } of reader.watch(caseNumber, { after: acts.length, signal })) {
        if (signal.aborted) return;
        this.#append(act);
      }
    } catch {
      if (signal.aborted) return;
      this.isStale = true;
      this.#host.requestUpdate();
    }
  }

  #append(act: Act): void {
    const shown = this.#resource.value;
    if (!shown || act.sequence <= shown.acts.length) return;
    if (act.sequence > shown.acts.length + 1) {
      void this.refresh();
      return;
    }
    const asOf = Date.parse(act.at) > Date.parse(shown.asOf) ? act.at : shown.asOf;
    this.#resource.replace({ ...shown, acts: [...shown.acts, act], asOf });
    this.#onAct(act);
  }
}
