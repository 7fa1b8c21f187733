import type { Page, SerializedAXNode } from 'puppeteer-core';

const STATES = [
  'checked',
  'current',
  'disabled',
  'expanded',
  'focused',
  'invalid',
  'level',
  'pressed',
  'selected',
] as const;

function lines(node: SerializedAXNode, depth: number): string[] {
  const states = STATES.flatMap((state) => {
    const value = (node as unknown as Record<string, string | number | boolean | undefined>)[state];
    if (value === undefined || value === false || state === 'focused') return [];
    return [value === true ? state : `${state}=${String(value)}`];
  });
  const name = node.name?.replace(/\s+/g, ' ').trim();
  const text = [node.role, name && `「${name}」`, ...states].filter(Boolean).join(' ');
  // A text of its own inside a node that is named by it would only say the same again.
  const children = (node.children ?? []).filter((child) => child.role !== 'InlineTextBox');
  const same = children.length === 1 && children[0]?.role === 'StaticText' && children[0].name === node.name;
  return ['  '.repeat(depth) + text, ...(same ? [] : children.flatMap((child) => lines(child, depth + 1)))];
}

/** What a screen reader is given of a page's main part, as indented lines: role, name, states. */
export async function accessibilityTree(page: Page): Promise<string> {
  const root = await page.accessibility.snapshot({ interestingOnly: false, includeIframes: false });
  if (!root) throw new Error('The page has no accessibility tree.');
  const find = (node: SerializedAXNode): SerializedAXNode | undefined =>
    node.role === 'main' ? node : node.children?.map(find).find(Boolean);
  const main = find(root);
  if (!main) throw new Error('The page has no main part.');
  return `${lines(main, 0)
    .filter((line) => !/^\s*(generic|none|LineBreak|ListMarker)$/.test(line))
    .join('\n')}\n`;
}
