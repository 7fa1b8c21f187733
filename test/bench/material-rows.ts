import type { MaterialFacts, MaterialRequirement, ServiceGuide } from '@tongban/domain';

const asOf = '2026-09-16T09:00:00+08:00';
const provenance = { source: 's1', confidence: 'found' } as const;
const holder = 'applicant';

/** A guide of so many materials in which every kind of evidence occurs, and the facts that fit it. */
export function benchCase(rows: number, shared: number): { guide: ServiceGuide; facts: MaterialFacts } {
  const numbers = Array.from({ length: rows }, (_, index) => index);
  const facts: MaterialFacts = {
    asOf,
    choice: { q: 'o1' },
    bundle: ['local:other'],
    licences: numbers.filter((n) => n % 7 === 0).map((n) => licence(n)),
    services: numbers.filter((n) => n % 5 === 0).map((n) => service(n)),
    collected: numbers.filter((n) => n % 11 === 0).map((n) => collected(n)),
    issued: [],
    commitments: [],
    attempts: numbers
      .filter((n) => n % 35 === 0)
      .map((n) => ({ service: `service-${n}`, outcome: 'unreachable', at: asOf })),
  };
  return { guide: guideOf(numbers.map((n) => requirement(n, shared))), facts };
}

function requirement(n: number, shared: number): MaterialRequirement {
  const common = shared === Infinity ? 'common' : `common-${Math.floor(n / shared)}`;
  return {
    id: `m${n}`,
    name: `材料${n}`,
    necessity: '必要',
    kind: n % 4 === 0 ? 'proof' : 'licence',
    proves: [{ subject: holder, fields: [`f${n}`, ...(n % 6 === 1 ? [`f${n + 1}`] : []), common] }],
    ...(n % 13 === 0 && { alternative: { group: `g${Math.floor(n / 26)}` } }),
    ...(n % 9 === 0 && {
      weight: 'supporting' as const,
      deferral: { amount: 5, unit: 'working-day', countsFrom: 'accepted', publishedIn: '示例清单', provenance },
    }),
    provenance,
  };
}

const fields = (n: number) => [`f${n}`, 'common', `common-${Math.floor(n / 4)}`];
const licence = (n: number) => ({
  id: `licence-${n}`,
  type: `证照${n}`,
  holder,
  issuer: '示例机关',
  status: n % 2 === 0 ? 'valid' : 'suspended',
  fields: fields(n),
  source: 'wallet',
  asOf,
});
const service = (n: number) => ({
  id: `service-${n}`,
  kind: n % 2 === 0 ? 'data-sharing' : 'online-verification',
  provider: '示例部门',
  covers: ['000000'],
  openTo: ['000000'],
  fields: fields(n),
  source: '示例目录',
  asOf,
});
const collected = (n: number) => ({
  id: `collected-${n}`,
  item: n % 2 === 0 ? 'local:bench' : 'local:other',
  requirement: `m${n}`,
  document: `材料${n}`,
  proves: [{ subject: holder, fields: fields(n) }],
  form: 'paper',
  division: '990000',
  at: asOf,
  source: 'register',
});

function guideOf(value: MaterialRequirement[]): ServiceGuide {
  const called = value.filter((_, n) => n % 3 === 0).map(({ id }) => id);
  const elements = Object.fromEntries(
    (
      'itemKind mode audience basis places conditions samples commonErrors process limits fee visits result ' +
      'delivery consultation supervision'
    )
      .split(' ')
      .map((key) => [key, { status: 'notFound' }]),
  );
  return {
    ...elements,
    item: { kind: 'local', code: 'bench' },
    name: '示例事项（虚构）',
    jurisdiction: { division: '990000', place: '示例省' },
    standing: 'teaching',
    version: 'bench-1',
    digest: 'x',
    sources: [],
    regime: 'stated-by-guide',
    materials: { status: 'present', value },
    situations: {
      status: 'present',
      value: [
        {
          id: 'q',
          question: '哪一种',
          options: [
            { id: 'o1', label: '甲', materials: called.filter((_, n) => n % 2 === 0), provenance },
            { id: 'o2', label: '乙', materials: called.filter((_, n) => n % 2 === 1), provenance },
          ],
        },
      ],
    },
    notes: [],
    conflicts: [],
    gaps: [],
  } as unknown as ServiceGuide;
}
