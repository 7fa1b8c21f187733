/**
 * The data that a page put into an element as `<script type="application/json">`: no platform, no script of the page's.
 *
 * @returns the parsed value; `undefined` without such a child or when it is no JSON (which is warned of, once)
 */
export function jsonChild<T>(element: Element): T | undefined {
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  try {
    return JSON.parse(script.textContent) as T;
  } catch {
    console.warn(`<${element.localName}>: its JSON child cannot be read.`);
    return undefined;
  }
}
