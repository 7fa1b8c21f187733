import type { Manifest } from './analyze.mjs';

/** Something with a name and a description. */
export interface Entry {
  name: string;
  description: string;
}

export function webTypes(
  manifest: Manifest,
  manifestOfPackage: { name: string; version: string },
): {
  name: string;
  version: string;
  contributions: {
    html: {
      elements: (Entry & {
        attributes: Entry[];
        slots: Entry[];
        js: { properties: Entry[]; events: Entry[] };
        css: { parts: Entry[]; properties: Entry[] };
      })[];
    };
  };
};

export function vsCodeData(manifest: Manifest): {
  version: number;
  tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
};
