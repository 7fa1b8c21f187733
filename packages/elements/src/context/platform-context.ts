import type { ConfirmationOpener, LicenceWallet, Platform, RepresentationReader, SessionReader } from '@tongban/domain';

/** What an element may find in its context: any part of a platform, and of what the portal's own server adds. */
export type PartialPlatform = Partial<
  Platform & LicenceWallet & ConfirmationOpener & RepresentationReader & SessionReader
>;

/** The key of the platform in the context protocol. */
export const platformContext = Symbol.for('@tongban/elements/platform');

/** Told of the platform, now or whenever it changes. */
export type PlatformCallback = (platform: PartialPlatform, unsubscribe?: () => void) => void;

/** Asks the elements above for the platform (Web Components Community Group, Context protocol). */
export class ContextRequestEvent extends Event {
  /** Which context is asked for. */
  readonly context: unknown;
  /** The element that asks. */
  readonly contextTarget: Element;
  /** Told of the answer. */
  readonly callback: PlatformCallback;
  /** Whether later answers are wanted too. */
  readonly subscribe: boolean;

  /**
   * @param contextTarget the element that asks
   * @param callback told of the platform
   */
  constructor(contextTarget: Element, callback: PlatformCallback) {
    super('context-request', { bubbles: true, composed: true });
    this.context = platformContext;
    this.contextTarget = contextTarget;
    this.callback = callback;
    this.subscribe = true;
  }
}

/** Announces a provider that came after the elements that need it. */
export const PROVIDER_EVENT = 'tb-platform-provided';

/**
 * Gives everything below `root` a platform; `tb-platform` is this in HTML.
 *
 * @returns takes it back
 */
export function providePlatform(root: EventTarget, platform: PartialPlatform): () => void {
  const answer = (event: Event) => {
    if ((event as Partial<ContextRequestEvent>).context !== platformContext) return;
    event.stopPropagation();
    (event as ContextRequestEvent).callback(platform, () => undefined);
  };
  root.addEventListener('context-request', answer);
  // Elements that were there first have already asked in vain. They may be in another document than this module.
  const page = 'nodeType' in root ? ((root as Node).ownerDocument ?? (root as Document)) : document;
  page.dispatchEvent(new Event(PROVIDER_EVENT));
  return () => root.removeEventListener('context-request', answer);
}
