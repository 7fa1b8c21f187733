import { type CSSResultOrNative, adoptStyles } from 'lit';

const copies = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** The sheet as the other document can use it: one that was made for a document is refused by every other. */
function copied(style: CSSResultOrNative, page: Document, view: Window & typeof globalThis): CSSStyleSheet {
  const known = copies.get(page) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  copies.set(page, known);
  let sheet = known.get(style);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    const text = 'cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join('\n');
    sheet.replaceSync(text);
    known.set(style, sheet);
  }
  return sheet;
}

/**
 * Gives a shadow root its styles in the document in which it is now. A document without a window, such as that of a
 * template, shows nothing and gets none.
 */
export function wearStyles(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const page = root.ownerDocument;
  const view = page.defaultView;
  if (page === document) adoptStyles(root, styles);
  else if (view) root.adoptedStyleSheets = styles.map((style) => copied(style, page, view));
}
