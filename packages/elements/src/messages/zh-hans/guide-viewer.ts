import type { Audience, HandlingMode, HandlingPlace, TimeLimit } from '@tongban/domain';
import { failureZhHans } from './failure.ts';
import { largePrintZhHans } from './large-print.ts';
import { provenanceZhHans } from './provenance.ts';

const roles: Record<HandlingPlace['role'], string> = {
  receiving: '收件',
  handling: '办理',
  participating: '协同',
  example: '（举例）',
};
const modes: Record<HandlingMode, string> = {
  'fully-online': '全程网上办',
  'remote-intake': '在您所在地收件，由办理地决定',
  'joint-handling': '几个地方一起办，只申请一次',
  'handled-locally': '在哪里申请，就由哪里办',
};
const audiences: Record<Audience, string> = { person: '个人', organization: '单位' };
const units: Record<TimeLimit['unit'], (amount: number) => string> = {
  'working-day': (amount) => `${amount}个工作日`,
  'calendar-day': (amount) => `${amount}天`,
  month: (amount) => `${amount}个月`,
  year: (amount) => `${amount}年`,
  hour: (amount) => `${amount}小时`,
  'on-the-spot': () => '当场办好',
  'unit-unstated': (amount) => `${amount}日`,
};
const limitTypes: Record<TimeLimit['type'], string> = {
  statutory: '法定时限',
  'statutory-extension': '依法可以延长',
  committed: '办理机关承诺',
  'per-hop': '其中一段',
  note: '另外说明',
};

/** What a person reads in a guide. */
export const guideViewerZhHans = {
  failure: failureZhHans,
  largePrint: largePrintZhHans,
  provenance: provenanceZhHans,
  modes,
  audiences,
  itemKinds: {
    licensing: '行政许可',
    confirmation: '行政确认',
    benefit: '行政给付',
    'public-service': '公共服务',
  } as Record<string, string>,
  list: (words: readonly string[]) => words.join('、'),
  placeRole: (place: string, role: HandlingPlace['role']) => `${place}${roles[role]}`,
  glance: '先看一眼',
  facts: {
    limit: '多久办好',
    visits: '要跑几次',
    fee: '收多少钱',
    audience: '给谁办',
    most: (amount: number, unit: TimeLimit['unit']) =>
      unit === 'on-the-spot' ? units[unit](amount) : `最长${units[unit](amount)}`,
    inScope: (scope: string) => `这是${scope}的时限`,
    otherScopes: (scope: string | undefined) => (scope ? `各地不同，这里按${scope}` : '各地不同'),
    extensible: '有的情况还可依法延长',
    unitUnstated: '来源没有说是不是工作日',
    hops: (hops: number) => `分${hops}段办`,
    longestHop: (amount: number, unit: TimeLimit['unit']) => `最长的一段${units[unit](amount)}`,
    types: limitTypes,
    visitsCount: (count: number) => (count === 0 ? '不用跑' : `${count}次`),
    free: '不收钱',
    charged: '要收钱',
    unstated: '多少钱，来源没有说',
    amount: (amount: number, unit: string) => `${amount}${unit.startsWith('元') ? unit : `元（${unit}）`}`,
    alsoFees: (count: number) => `另有${count}项，见“收多少钱”`,
  },
  rows: {
    conditions: ['能不能办', '受理条件'],
    situations: ['您的情形', '不同情形，材料不同'],
    materials: ['要带什么', '申请材料'],
    process: ['怎么办', '基本流程'],
    limits: ['多久办好', '办理时限'],
    fee: ['收多少钱', '收费依据及标准'],
    places: ['到哪里办', '受理单位'],
    outcome: ['领什么、怎么领', '办理结果和送达方式'],
    samples: ['样本和常见错误', '示范文本、常见错误示例'],
    contacts: ['问谁', '咨询和监督'],
    basis: ['凭什么办', '办理依据'],
    conflicts: ['来源说法不一', '真实来源之间的出入'],
    notes: ['还要知道的', '来源里的其他说明'],
    gaps: ['没有查到的', '找过，没有找到'],
    sources: ['资料来源', '上面的每条内容，都出自这里'],
    address: ['用手机看', '这一页的网址'],
  } satisfies Record<string, readonly [string, string]>,
  address: { code: '这一页网址的二维码', how: '用手机扫一扫，或者打开这个网址：' },
  material: {
    copies: (copies: number) => `${copies}份`,
    issuer: (issuer: string) => `由${issuer}发给`,
    origin: (origin: string) => `来源渠道：${origin}`,
    condition: (condition: string) => `什么时候要：${condition}`,
    anyOneOf: '名称里列了几样的，有一样就行',
    more: '谁发的、从哪里来',
    licences: (types: string) => `对应的电子证照：${types}`,
  },
  situation: { needs: '要交：' },
  limit: {
    types: limitTypes,
    hop: (hop: number) => `第${hop}段`,
    scope: (scope: string) => `只管${scope}`,
    exclusions: (what: string) => `不算在内：${what}`,
  },
  fee: { basis: '收费依据' },
  outcome: { result: '领什么', delivery: '怎么领' },
  samples: { samples: '样本', commonErrors: '常见错误' },
  contacts: { consultation: '咨询', supervision: '投诉、监督' },
  basis: { kind: '事项类型', document: (document: string) => `《${document.replace(/^《|》$/g, '')}》` },
  sectionSource: '这一段出自',
  goToSource: (number: number) => `看资料来源${number}`,
  back: '回到刚才看的地方',
  version: (version: string, digest: string) => `指南版本：${version}。内容校验码：${digest}`,
  print: { name: '姓名：', clerk: '窗口收件人和日期：' },
};

/** The words of a guide, in any language. */
export type GuideViewerMessages = typeof guideViewerZhHans;
