/** Markup that is safe to send: every value in it was escaped. */
export class Html {
  /** The markup. */
  readonly text: string;

  /** @param text the markup */
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template may hold; `undefined` and `false` leave nothing. */
export type Part = Html | string | number | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Writes markup; whatever stands in `${…}` is text, never markup, unless it was made by this function. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((string, at) => string + written(parts[at])).join(''));
}

/** An attribute without a value, or nothing. */
export const flag = (name: 'checked' | 'selected' | 'open' | 'required', on: boolean): Html =>
  new Html(on ? ` ${name}` : '');
