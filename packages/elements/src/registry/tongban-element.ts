import { type CSSResultOrNative, LitElement } from 'lit';
import { wearStyles } from './document-sheets.ts';
import { VERSION } from './version.ts';

/** What all elements are: they say their version, and keep their styles when they are moved into another document. */
export class TongbanElement extends LitElement {
  /** The version of the copy of the library that defined the element. */
  static readonly version: string = VERSION;
  #page: Document | undefined;
  #later: CSSResultOrNative[] = [];

  /** Dresses the element, also anew: a document takes no sheet that was made for another one. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#page !== this.ownerDocument) this.#wear();
  }

  /** Adds styles that came later, with a chunk. */
  wear(styles: CSSResultOrNative): void {
    if (this.#later.includes(styles)) return;
    this.#later.push(styles);
    if (this.shadowRoot) this.#wear();
  }

  /** Styles come when the element is in a page, and not before it is known in which. */
  protected override createRenderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
  }

  #wear(): void {
    const root = this.shadowRoot;
    if (!root) return;
    this.#page = this.ownerDocument;
    wearStyles(root, [...(this.constructor as typeof LitElement).elementStyles, ...this.#later]);
  }
}
