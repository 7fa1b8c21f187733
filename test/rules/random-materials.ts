import type { MaterialFacts, MaterialRequirement, ServiceGuide } from '@tongban/domain';
import type { Random } from '@tongban/mock';
import { bareGuide } from '@tongban/samples';

const asOf = '2026-09-16T09:00:00+08:00';
const provenance = { source: 's1', confidence: 'recalled' } as const;

/**
 * What a piece of evidence makes of the material that it is about, in the order in which the rules ask. The order is
 * written down here a second time, from the table of docs/concepts/what-to-hand-in.md and not from the code.
 */
export const LAYERS = [
  'already-held',
  'use-shared-data',
  'verify-online',
  'use-licence',
  'electronic-accepted',
  'reference-only',
  'may-commit',
  'may-follow',
] as const;
export type Layer = (typeof LAYERS)[number];

/** A guide in Yunnan in which each material proves one field of its own, and what evidence there is for each. */
export interface RandomCase {
  guide: ServiceGuide;
  /** Of each material its evidence, layer by layer. */
  layers: Map<string, Set<Layer>>;
}

/** Makes a case; the same random numbers always make the same one. */
export function randomCase(random: Random): RandomCase {
  const layers = new Map<string, Set<Layer>>();
  const count = 1 + Math.floor(random() * 12);
  const materials = Array.from({ length: count }, (_, index): MaterialRequirement => {
    const id = `m${index}`;
    const own = new Set(LAYERS.filter(() => random() < 0.25));
    layers.set(id, own);
    return {
      id,
      name: `示例材料${index}`,
      necessity: '必要',
      kind: 'licence',
      proves: [{ subject: 'applicant', fields: [id] }],
      ...(own.has('may-follow') && deferral),
      provenance,
    };
  });
  const guide = bareGuide({
    jurisdiction: { division: '530427', place: '示例县' },
    materials: { status: 'present', value: materials },
  });
  return { guide, layers };
}

const deferral = {
  weight: 'supporting' as const,
  deferral: { amount: 5, unit: 'working-day', countsFrom: 'accepted', publishedIn: '示例清单', provenance },
};

/** The facts that give each material its layers; `may-follow` stands in the guide. */
export function factsOf(layers: ReadonlyMap<string, ReadonlySet<Layer>>): MaterialFacts {
  const having = <T>(layer: Layer, make: (id: string) => T): T[] =>
    [...layers].filter(([, own]) => own.has(layer)).map(([id]) => make(id));
  const source = 'register';
  const service = (kind: string) => (id: string) => ({
    id: `${kind}-${id}`,
    kind,
    covers: ['000000'],
    openTo: ['530000'],
    fields: [id, `other-${id}`],
    source,
    asOf,
  });
  const taken = (id: string) => ({
    id: `taken-${id}`,
    item: 'local:other',
    document: id,
    proves: [{ subject: 'applicant', fields: [id] }],
    form: 'paper',
    division: '530427',
    at: asOf,
    source,
  });
  const copy = (id: string) => ({
    ...taken(id),
    id: `copy-${id}`,
    item: 'local:bare',
    requirement: id,
    form: 'scan',
    checkedAt: asOf,
  });
  const held = { holder: 'applicant', issuer: '示例机关', status: 'valid', source: 'wallet', asOf };
  const register = { subject: 'applicant', issuer: '示例机关', source, asOf };
  return {
    asOf,
    bundle: ['local:other'],
    licences: having('use-licence', (id) => ({ ...held, id: `licence-${id}`, type: id, fields: [id] })),
    services: [
      ...having('use-shared-data', service('data-sharing')),
      ...having('verify-online', service('online-verification')),
    ],
    collected: [...having('already-held', taken), ...having('electronic-accepted', copy)],
    issued: having('reference-only', (id) => ({ ...register, id: `issued-${id}`, document: id, fields: [id] })),
    commitments: having('may-commit', (id) => ({
      id: `statement-${id}`,
      replaces: [id],
      content: '示例承诺',
      requirements: ['示例要求'],
      consequence: '示例责任',
      laterCheck: '示例核查',
      publishedIn: '示例网站',
    })),
    risks: [],
  };
}

/** The verdict that the layers of a material give. */
export const verdictOf = (own: ReadonlySet<Layer> | undefined) => LAYERS.find((layer) => own?.has(layer)) ?? 'required';

/** Another order of the same list. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
