import type { ItemId } from './item-id.ts';

/** An item's id as one piece of text, for paths and attributes: `local:degree-notarization`. */
export function itemKey(id: ItemId): string {
  return `${id.kind}:${id.code}`;
}

/** Reads the text of {@link itemKey}; `undefined` when it is none. */
export function parseItemKey(key: string): ItemId | undefined {
  const match = /^(national|local):(\S+)$/.exec(key);
  return match ? { kind: match[1] as ItemId['kind'], code: match[2] ?? '' } : undefined;
}
