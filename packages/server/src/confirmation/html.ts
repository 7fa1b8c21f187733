/** Text that is HTML already. */
export interface Html {
  /** The HTML. */
  readonly markup: string;
}

/** Makes HTML; every text that is put in is escaped, wherever it comes from. */
export function html(strings: TemplateStringsArray, ...parts: readonly (Html | readonly Html[] | string)[]): Html {
  const text = strings.map((string, at) => {
    const part = parts[at - 1];
    return (at === 0 ? '' : markupOf(part ?? '')) + string;
  });
  return { markup: text.join('') };
}

function markupOf(part: Html | readonly Html[] | string): string {
  if (typeof part === 'string') return escaped(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/** Directional controls could turn a line round, so that it reads as another one; they are shown as what they are. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u061c\ufeff]/g, '\u25a1');
}
