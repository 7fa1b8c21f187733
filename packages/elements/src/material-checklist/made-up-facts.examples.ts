import type { MaterialFacts, MaterialRequirement, ServiceGuide } from '@tongban/domain';
import { bareGuide } from '@tongban/samples';

/** When the questions are asked. */
export const asOf = '2026-09-16T09:00:00+08:00';
/** Everything was asked for, and nothing is there: every question has an answer. */
export const empty = {
  asOf,
  licences: [],
  services: [],
  collected: [],
  issued: [],
  commitments: [],
} satisfies MaterialFacts;

type Licence = NonNullable<MaterialFacts['licences']>[number];
/** A made-up identity card in a made-up wallet. */
export const idCard: Licence = {
  id: 'id-card',
  type: '居民身份证',
  holder: 'applicant',
  issuer: '示例公安机关',
  status: 'valid',
  validUntil: '2035-06-01',
  fields: ['name', 'id-number', 'likeness'],
  source: 'wallet',
  asOf: '2026-09-16T08:59:30+08:00',
};

type Service = NonNullable<MaterialFacts['services']>[number];
/** A made-up service of data sharing. */
export const service = (id: string, provider: string, fields: string[]): Service => ({
  id,
  kind: 'data-sharing',
  provider,
  covers: ['000000'],
  openTo: ['000000'],
  fields,
  source: '示例数据共享目录',
  asOf: '2026-09-15T18:00:00+08:00',
});

/** A made-up commitment, published whole. */
export const marriedCommitment = {
  id: 's1',
  replaces: ['marriage'],
  content: '承诺双方已依法登记结婚',
  requirements: ['本人签署', '内容属实'],
  consequence: '撤销登记，并记入信用记录',
  laterCheck: '登记后三十日内核查婚姻登记信息',
  publishedIn: '示例网站告知承诺清单',
};

/** 学历公证 by the applicant herself, for use abroad. */
export const diploma: MaterialFacts = { ...empty, choice: { q1: 'o1', q2: 'o2' } };
/** 生育登记 of a married couple's first child. */
export const birth: MaterialFacts = { ...empty, choice: { q1: 'o1', q2: 'o1' } };
/** The guide, as if somebody had looked and found no field of risk. */
export const riskFree = (guide: ServiceGuide): ServiceGuide => ({
  ...guide,
  risks: { status: 'notApplicable', reason: '不直接涉及' },
});

/** A scan that an official has looked at. */
export const scan = {
  id: 'c1',
  item: 'local:degree-notarization',
  requirement: 'diploma',
  document: '学历证书',
  form: 'scan',
  step: 1,
  division: '430000',
  at: '2026-09-15T10:00:00+08:00',
  checkedAt: '2026-09-15T15:00:00+08:00',
  source: 'case-register',
} as const;
/** A paper that an earlier step took in. */
export const paper = {
  ...scan,
  id: 'c2',
  requirement: 'hukou',
  document: '居民户口簿',
  form: 'paper',
  step: 1,
} as const;

const made = { source: 's1', confidence: 'recalled' } as const;
/** One made-up proof. */
export const proof = (id: string, name: string, more: Partial<MaterialRequirement> = {}): MaterialRequirement => ({
  id,
  name: `${name}（虚构）`,
  necessity: '必要',
  kind: 'proof',
  proves: [{ subject: 'applicant', fields: [id] }],
  basis: [{ document: '示例法（虚构）', article: '第一条', rank: 'law', provenance: made }],
  issuerKnowsBy: 'own-records',
  provenance: made,
  ...more,
});
const deferral = {
  amount: 5,
  unit: 'working-day',
  countsFrom: 'accepted',
  publishedIn: '示例容缺受理清单',
  provenance: made,
} as const;
/** A made-up guide with a counter and a telephone. */
export const inventGuide = (materials: MaterialRequirement[]): ServiceGuide =>
  bareGuide({
    materials: { status: 'present', value: materials },
    risks: { status: 'notApplicable', reason: '不直接涉及' },
    places: {
      status: 'present',
      value: [{ role: 'receiving', place: '示例市', authority: '示例市政务服务中心3号窗口', provenance: made }],
    },
    consultation: {
      status: 'present',
      value: [{ phone: '0000-12345678', use: '咨询', provenance: made }],
    },
  });

/** What no real guide of ours shows: a contest, an abolished proof, what may follow, and both options at once. */
export const invented = inventGuide([
  proof('income', '收入证明', { basis: [] }),
  proof('good', '无违法证明', { issuerKnowsBy: 'no-means' }),
  proof('old', '居住情况证明', { abolition: { text: '此项证明已取消（虚构）', provenance: made } }),
  proof('photo', '近期照片', { kind: 'photo', weight: 'supporting', deferral }),
  proof('job', '在职证明', { weight: 'supporting', deferral, electronicForms: ['scan'], issuer: '所在单位' }),
]);
/** A made-up commitment in the place of the last of them. */
export const jobCommitment = { ...marriedCommitment, replaces: ['job'], content: '承诺本人在上述单位工作' };

/** A hundred materials. */
export const hundred = Array.from({ length: 100 }, (_, index) =>
  proof(`m${index}`, `第${index + 1}样材料`, index % 3 === 0 ? { weight: 'supporting', deferral } : {}),
);
