import type { RouteName } from '@tongban/domain/protocol';

/** Something that goes wrong between a page and the platform, for the next requests. */
export type Fault = FaultKind & {
  /** How many requests it hits; 1 by default. */
  count?: number;
  /** Only requests to this route. */
  route?: RouteName;
};

/** What goes wrong. */
export type FaultKind =
  /** The platform answers 503, and when to try again in seconds. */
  | { kind: 'down'; retryAfter?: number }
  /** The answer takes this long, in milliseconds of real time; while it runs, its idempotency key is taken. */
  | { kind: 'slow'; milliseconds: number }
  /** The connection is lost; with `answered`, only after the platform has done what was asked. */
  | { kind: 'drop'; answered?: boolean }
  /** Something in between answers with a page of its own, 502 unless told otherwise. */
  | { kind: 'html'; status?: number };

/** The faults that are still to come, in order. */
export class Faults {
  #faults: (Fault & { count: number })[] = [];

  /** Adds a fault. */
  inject(fault: Fault): void {
    this.#faults.push({ ...fault, count: fault.count ?? 1 });
  }

  /** The fault that hits a request to this route, if any; it is counted. */
  take(route: RouteName): Fault | undefined {
    const fault = this.#faults.find(({ route: only }) => only === undefined || only === route);
    if (!fault) return undefined;
    fault.count -= 1;
    if (fault.count <= 0) this.#faults = this.#faults.filter((other) => other !== fault);
    return fault;
  }

  /** What is still to come. */
  list(): Fault[] {
    return this.#faults.map((fault) => ({ ...fault }));
  }

  /** Lets nothing go wrong any more. */
  clear(): void {
    this.#faults = [];
  }
}
