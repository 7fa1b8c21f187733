import type { LitElement, ReactiveController } from 'lit';
import type { CaseReader, ServiceCase } from '@tongban/domain';
import { PlatformController } from '../context/platform-controller.ts';
import { jsonChild } from '../load/json-child.ts';
import { ResourceController } from '../load/resource-controller.ts';
import { lengthOf, newest, withAct } from './case-log.ts';

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
  /** Why what is shown may be old: following it broke off for good, or asking again failed. */
  lost: unknown;
  readonly #host: CaseHost;
  readonly #context: PlatformController;
  readonly #resource: ResourceController<ServiceCase>;
  // A page that is still being parsed, or a framework, may add the JSON after the element.
  readonly #observer = typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => this.#read());
  #child: ServiceCase | undefined;
  #cases: CaseReader['cases'] | undefined;
  #caseNumber: string | undefined;
  /** Ends whatever concerns the case that is shown now. */
  #life = new AbortController();
  #isFollowed = false;

  /** @param host the element */
  constructor(host: CaseHost) {
    this.#host = host;
    this.#context = new PlatformController(host);
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
  readonly retry = (): void => void this.refresh();

  /** Looks for the JSON child, now and whenever the children change. */
  hostConnected(): void {
    this.#observer?.observe(this.#host, { childList: true, subtree: true });
    this.#read();
  }

  /** Follows no longer. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#turnTo(undefined, undefined);
  }

  /** Loads when there is something to load, and follows what was loaded. */
  hostUpdate(): void {
    const { serviceCase, caseNumber } = this.#host;
    const cases = serviceCase || this.#child || !caseNumber ? undefined : this.#context.platform?.cases;
    if (cases !== this.#cases || caseNumber !== this.#caseNumber) this.#turnTo(cases, caseNumber);
    if (!cases || !caseNumber) return;
    this.#resource.run(caseNumber, (signal) => cases.get(caseNumber, { signal }));
    const { value } = this.#resource;
    if (value && !this.#isFollowed && !this.lost) void this.#follow(cases, value);
  }

  /** Asks for the case once more, such as after a platform's clock moved; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    const cases = this.#cases;
    const caseNumber = this.#caseNumber;
    if (!cases || !caseNumber) return;
    if (!this.#resource.value) {
      this.#resource.retry();
      return;
    }
    const { signal } = this.#life;
    try {
      const fresh = await cases.get(caseNumber, { signal });
      if (signal.aborted) return;
      this.lost = undefined;
      this.#resource.replace(newest(this.#resource.value, fresh));
    } catch (error) {
      this.#lose(error, signal);
    }
  }

  #turnTo(cases: CaseReader['cases'] | undefined, caseNumber: string | undefined): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#isFollowed = false;
    this.#cases = cases;
    this.#caseNumber = caseNumber;
    this.lost = undefined;
    this.#resource.reset();
  }

  async #follow(cases: CaseReader['cases'], shown: ServiceCase): Promise<void> {
    this.#isFollowed = true;
    const { signal } = this.#life;
    try {
      for await (const { act } of cases.watch(shown.caseNumber, { after: lengthOf(shown), signal })) {
        const { value } = this.#resource;
        if (signal.aborted || !value) return;
        this.lost = undefined;
        const next = withAct(value, act);
        if (!next) await this.refresh();
        else if (next !== value) this.#resource.replace(next);
      }
    } catch (error) {
      // Asking again takes it up where it broke off.
      if (!signal.aborted) this.#isFollowed = false;
      this.#lose(error, signal);
    }
  }

  #lose(error: unknown, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.lost = error ?? true;
    this.#host.requestUpdate();
  }

  #read(): void {
    const child = jsonChild<ServiceCase>(this.#host);
    if (!child && !this.#child) return;
    this.#child = child;
    this.#host.requestUpdate();
  }
}
