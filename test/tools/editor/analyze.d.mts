/** One thing that the manifest describes. */
export interface Described {
  name: string;
  description?: string;
  kind?: string;
  fieldName?: string;
  attribute?: string;
  default?: string;
  type?: { text: string };
}

/** What the manifest says of an element. */
export interface ElementDeclaration extends Described {
  tagName: string;
  description: string;
  members: Described[];
  attributes?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

/** A custom-elements manifest. */
export interface Manifest {
  modules: { path: string; declarations: ElementDeclaration[] }[];
}

export function manifestOf(name: 'elements' | 'embed'): Promise<Manifest>;
