/** The shadow root of an element; a test that reads an element without one is wrong. */
export function shadow(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

/** What a person reads, without the spaces and breaks of the markup. */
export const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a person reads in the first such part of an element; nothing where there is none. */
export const text = (element: Element, selector: string): string => words(shadow(element).querySelector(selector));

/** What a person reads in every such part. */
export const texts = (element: Element, selector: string): string[] =>
  [...shadow(element).querySelectorAll(selector)].map(words);

/** A part of an element that has to be there. */
export function find<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = shadow(element).querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
