/** One state of an element as data: it feeds the gallery, the accessibility tests and the screenshots. */
export interface ElementExample {
  /** Its name, in kebab-case; with the tag it is its address in the gallery. */
  name: string;
  /** What it shows, in one English sentence. */
  about: string;
  /** Makes the element in this state, not yet in a page. */
  create: () => HTMLElement;
}
