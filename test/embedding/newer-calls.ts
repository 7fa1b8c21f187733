/** Calls that a browser between Chromium 100 and Safari 16.4 may lack, whether we use them or not. */
export const newerCalls: string[] = [
  ...['URL.canParse', 'URL.parse', 'AbortSignal.any', 'AbortSignal.timeout', 'crypto.randomUUID'],
  ...['navigator.locks', 'BroadcastChannel', 'speechSynthesis', 'trustedTypes'],
  ...['Array.fromAsync', 'Promise.withResolvers', 'Promise.try', 'Object.groupBy', 'Map.groupBy', 'Iterator.from'],
  ...['Array.prototype.toSorted', 'Array.prototype.toReversed', 'Array.prototype.toSpliced', 'Array.prototype.with'],
  ...['Set.prototype.union', 'Set.prototype.difference', 'Set.prototype.intersection', 'Set.prototype.isSubsetOf'],
  ...['String.prototype.isWellFormed', 'String.prototype.toWellFormed', 'RegExp.escape', 'Symbol.dispose'],
  ...['Uint8Array.fromBase64', 'Uint8Array.prototype.toBase64', 'Uint8Array.prototype.toHex', 'Response.json'],
  ...['ReadableStream.from', 'Element.prototype.checkVisibility', 'Element.prototype.moveBefore'],
  ...['Element.prototype.setHTMLUnsafe', 'HTMLElement.prototype.showPopover', 'HTMLElement.prototype.hidePopover'],
  ...['document.startViewTransition', 'requestIdleCallback', 'scheduler', 'navigation', 'URLPattern', 'CSS.highlights'],
  ...['Intl.DurationFormat', 'Intl.Segmenter', 'ToggleEvent', 'CloseWatcher', 'Float16Array', 'WebAssembly.promising'],
];

/** Takes calls away from a page, before any of its scripts; runs in the page. */
export function takeAway(paths: readonly string[]): void {
  for (const path of paths) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let at = globalThis as unknown as Record<string, never> | undefined;
    for (const name of names) at = at?.[name];
    // `document.startViewTransition` and `navigator.locks` are those of the prototype.
    for (let owner: object | null | undefined = at; owner; owner = Object.getPrototypeOf(owner) as object | null)
      if (Object.hasOwn(owner, last)) Reflect.deleteProperty(owner, last);
  }
  Reflect.deleteProperty(ReadableStream.prototype, Symbol.asyncIterator);
}
