import type { LitElement, ReactiveController } from 'lit';
import type { GuideReader, ServiceGuide } from '@tongban/domain';
import { parseItemKey, PlatformError } from '@tongban/domain/rules';
import { PlatformController } from '../context/platform-controller.ts';
import { jsonChild } from './json-child.ts';
import { ResourceController } from './resource-controller.ts';

/** An element that shows a guide. */
export interface GuideHost extends LitElement {
  /** The guide itself. */
  guide: ServiceGuide | undefined;
  /** Which item, as `kind:code`. */
  item: string | undefined;
  /** For which division. */
  division: string | undefined;
}

/** Finds the guide of an element: its property, its JSON child, or that of `item` and `division` on the platform. */
export class GuideController implements ReactiveController {
  readonly #host: GuideHost;
  readonly #context: PlatformController;
  readonly #resource: ResourceController<ServiceGuide>;
  // A page that is still being parsed, or a framework, may add the JSON after the element.
  readonly #observer = typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => this.#read());
  #child: ServiceGuide | undefined;

  /** @param host the element that shows the guide */
  constructor(host: GuideHost) {
    this.#host = host;
    this.#context = new PlatformController(host);
    this.#resource = new ResourceController(host);
    host.addController(this);
  }

  /** The guide; absent until there is one. */
  get guide(): ServiceGuide | undefined {
    return this.#host.guide ?? this.#child ?? this.#resource.value;
  }

  /** How far the load has come. */
  get state(): ResourceController<ServiceGuide>['state'] {
    return this.#resource.state;
  }

  /** Why the load failed. */
  get error(): unknown {
    return this.#resource.error;
  }

  /** Loads again. */
  readonly retry = (): void => this.#resource.retry();

  /** Looks for the JSON child, now and whenever the children change. */
  hostConnected(): void {
    this.#observer?.observe(this.#host, { childList: true, subtree: true });
    this.#read();
  }

  /** Stops looking. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Loads when there is something to load. */
  hostUpdate(): void {
    const { guide, item, division } = this.#host;
    const guides = this.#context.platform?.guides;
    if (guide || this.#child || !item || !division || !guides) return;
    this.#resource.run(`${item} ${division}`, (signal) => read(guides, { item, division, signal }));
  }

  #read(): void {
    const child = jsonChild<ServiceGuide>(this.#host);
    if (!child && !this.#child) return;
    this.#child = child;
    this.#host.requestUpdate();
  }
}

async function read(
  guides: GuideReader['guides'],
  target: { item: string; division: string; signal: AbortSignal },
): Promise<ServiceGuide> {
  const item = parseItemKey(target.item);
  if (!item) throw new PlatformError('not-found');
  return guides.get({ item, division: target.division }, { signal: target.signal });
}
