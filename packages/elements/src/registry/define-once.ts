import { VERSION } from './version.ts';

/** A class of an element that says of which version it is. */
interface VersionedElement extends CustomElementConstructor {
  /** The version of the copy that defined it. */
  readonly version?: string;
}

let isWarned = false;

/**
 * Defines an element. A page may load two copies of the library, also of two versions: the first one that defines a
 * tag keeps it, the other one warns, once, and says both versions (elements.md, Embedding, 1).
 *
 * @param tag the name of the element
 * @param element its class; its `version` tells another copy which one came first
 */
export function defineOnce(tag: string, element: VersionedElement): void {
  const first: VersionedElement | undefined = customElements.get(tag);
  if (!first) customElements.define(tag, element);
  if (!first || first === element || isWarned) return;
  isWarned = true;
  const before = typeof first.version === 'string' ? `Tongban ${first.version}` : 'something else';
  console.warn(`Tongban ${VERSION} is not used: <${tag}> is already defined by ${before}. Load one copy only.`);
}
