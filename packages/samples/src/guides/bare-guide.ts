import type { ServiceGuide } from '@tongban/domain';

/** A guide of which the sources say nothing at all: every element is a gap, until a change fills it. */
export function bareGuide(changes: Partial<ServiceGuide> = {}): ServiceGuide {
  return {
    item: { kind: 'local', code: 'bare' },
    name: '示例事项：来源什么都没说（虚构）',
    jurisdiction: { division: '990000', place: '示例省' },
    standing: 'teaching',
    version: 'bare-1',
    digest: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    sources: [],
    itemKind: { status: 'notFound' },
    mode: { status: 'notFound' },
    audience: { status: 'notFound' },
    basis: { status: 'notFound' },
    places: { status: 'notFound' },
    conditions: { status: 'notFound' },
    situations: { status: 'notFound' },
    materials: { status: 'notFound' },
    samples: { status: 'notFound' },
    commonErrors: { status: 'notFound' },
    process: { status: 'notFound' },
    regime: 'stated-by-guide',
    limits: { status: 'notFound' },
    fee: { status: 'notFound' },
    visits: { status: 'notFound' },
    result: { status: 'notFound' },
    delivery: { status: 'notFound' },
    consultation: { status: 'notFound' },
    supervision: { status: 'notFound' },
    notes: [],
    conflicts: [],
    gaps: [],
    ...changes,
  };
}

const long = '这是一段很长的话，长到一行放不下，也没有一个可以断开的空格，窄屏和大字都要能读完。'.repeat(3);
const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>"\'&amp;';
const made = { source: 's1', confidence: 'recalled' } as const;

/** A guide with text that is far too long, that looks like markup, and that names a source which is not there. */
export function hostileGuide(): ServiceGuide {
  return bareGuide({
    name: `示例事项（虚构）${hostile}${'超长名称'.repeat(20)}`,
    sources: [{ id: 's1', title: `${hostile}${long}`, kind: 'memory', via: hostile }],
    conditions: {
      status: 'present',
      value: [
        { text: hostile, note: long, provenance: made },
        { text: 'A'.repeat(200), provenance: { source: 'missing', confidence: 'inferred' } },
      ],
    },
    situations: {
      status: 'present',
      value: [
        {
          id: '"]<q>',
          question: `${hostile}${long}`,
          options: [
            { id: '"', label: `${hostile}${long}`, materials: ['a'], note: hostile, provenance: made },
            { id: '__proto__', label: '别的', materials: ['nowhere'], provenance: made },
          ],
        },
      ],
    },
    materials: {
      status: 'present',
      value: [
        {
          id: 'a',
          name: `${hostile}${long}`,
          necessity: hostile,
          form: long,
          copies: 1000,
          condition: long,
          note: 'https://example.invalid/'.repeat(10),
          issuer: hostile,
          provenance: made,
          keyProvenance: { constructor: made, form: made },
        },
      ],
    },
    consultation: {
      status: 'present',
      value: [{ phone: `javascript:alert(3) 0731-88980751转8、${hostile}`, use: long, provenance: made }],
    },
    gaps: [hostile],
  });
}
