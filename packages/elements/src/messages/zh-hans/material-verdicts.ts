import type { MaterialReason, MaterialRule, MaterialVerdict } from '@tongban/domain/materials';

/** A verdict in the margin: the word, and how, where there is a how. */
export type VerdictWord = readonly [word: string, how?: string];

const verdicts: Record<MaterialVerdict, VerdictWord> = {
  'not-applicable': ['不适用'],
  abolished: ['免提交', '已经取消'],
  'satisfied-by-alternative': ['免提交', '任选一样就行'],
  'already-held': ['免提交', '已经收过'],
  'use-shared-data': ['免提交', '数据核验'],
  'verify-online': ['免提交', '网上核验'],
  'use-licence': ['免提交', '电子证照'],
  'electronic-accepted': ['免交纸质', '电子件已收'],
  'reference-only': ['免提交', '报号码就行'],
  'covered-by': ['免提交', '别的材料里有'],
  'may-commit': ['可承诺代替'],
  'may-follow': ['可容缺后补'],
  required: ['必须提交'],
};

/** Who was asked in vain. */
const asked: Partial<Record<MaterialRule, string>> = {
  R2: '电子证照',
  R3: '承诺书清单',
  R5: '网上核验',
  R7: '办理机关',
  R8: '收件记录',
  R9: '发证记录',
  R10: '收件记录',
};

const failures: Partial<Record<MaterialReason, (rule: MaterialRule) => string>> = {
  'licence-suspended': () => '电子证照被暂停使用，请您自己交。',
  'licence-revoked': () => '电子证照被撤销了，请您自己交。',
  'licence-cancelled': () => '电子证照被注销了，请您自己交。',
  'licence-expired': () => '电子证照过期了，请您自己交。',
  'did-not-answer': (rule) => `${asked[rule] ?? '那边'}现在查不到，请您自己交。`,
  'no-record': () => '那边没有您的记录，请您自己交。',
  mismatch: () => '查到的和您填的不一样，请您自己交。',
  'too-old': () => '查到的信息太旧，请您自己交。',
};

const units: Record<string, string> = { 'working-day': '个工作日', 'calendar-day': '天', month: '个月' };
const starts: Record<string, string> = {
  received: '收件',
  accepted: '受理',
  'correction-notified': '通知补正',
  decided: '作出决定',
  delivered: '送达',
};
/** Keys of systems that are common enough to have a name; any other is shown as it is. */
const systems: Record<string, string> = { wallet: '电子证照库', 'case-register': '办件登记', counter: '窗口' };
const own = <T>(words: Record<string, T>, key: string) => (Object.hasOwn(words, key) ? words[key] : undefined);

/** What a person reads about what she must really hand in. */
export const materialVerdictsZhHans = {
  asOf: (when: string) => `按${when}查到的情况。`,
  down: '有的地方现在查不到。不耽误您：照下面准备，一样能办。',
  facts: { waived: '不用您交', needed: '要您准备', notApplicable: '与您无关', undecided: '看您的回答' },
  waivedHeading: (count: number) => (count === 1 ? '这一样您不用交' : `这${count}样您不用交`),
  groups: { waived: '您不用交的', needed: '要您准备的', undecided: '看您的回答', notApplicable: '与您无关的' },
  noneNeeded: '按查到的情况，没有要您交的。',
  showRest: (count: number) => `看看这${count}样`,
  situation: (answers: string) => `您的情形：${answers}（更改）`,
  verdicts,
  conditional: ['符合条件才要'] as VerdictWord,
  optedOut: ['您自己交', '本来免提交'] as VerdictWord,
  mayAsk: '可以问依据',
  whyWaived: '为什么不用交？',
  whyNeeded: '为什么还要这个？',
  open: (count: number) => `（有${count}问没问到）`,
  /** Why she need not hand it in; `names` are the materials that stand for it. */
  waived: (reason: MaterialReason, names: string) =>
    own<string>(
      {
        'abolished-by-guide': '指南说，这份证明已经取消。',
        'alternative-given': `您交过“${names}”，有一样就行。`,
        'alternative-waived': `有“${names}”就行，不用再交这样。`,
        'collected-earlier': '前面已经收过，不再要您交。',
        'collected-in-bundle': '一起办的事里收过，不再要您交。',
        'exempt-by-guide': '指南写明：这样免于提供。',
        'service-answers': '办理机关自己能查到，不用您证明。',
        'licence-valid': '您的电子证照能证明，不用带原件。',
        'copy-taken': '电子件已经收下，不要纸质的。',
        'issued-here': '本来就是这里发的，报号码就行。',
        covered: `“${names}”里都有，不用再交这样。`,
      },
      reason,
    ) ?? '',
  verifiedOnline: '办理机关在网上核对，不用您交。',
  /** Where a waiver rests. */
  evidence: {
    licence: (name: string, by: string | undefined) => `${name}${by ? `，${by}发` : ''}`,
    service: (name: string, by: string | undefined) => [by ?? '查得到的信息', name].filter(Boolean).join('：'),
    until: (day: string) => `有效期到${day}`,
    source: (key: string) => own(systems, key) ?? key,
    from: (source: string) => `来源：${source}`,
    guide: (version: string) => `来源：办事指南（${version}版）`,
    when: (when: string) => `${when}的情况`,
  },
  failed: (rule: MaterialRule, reason: MaterialReason) => failures[reason]?.(rule) ?? '现在查不到，请您自己交。',
  tried: (when: string) => `${when}查的`,
  contested: (reason: MaterialReason) =>
    own<string>(
      {
        'basis-none': '指南没有给出要它的法律依据。',
        'basis-insufficient': '指南给的依据，级别不够。',
        'issuer-cannot-know': '开这份证明的单位，自己也查不清。',
      },
      reason,
    ) ?? '',
  askBasis: '您可以问：凭哪条法律要它？问之前，照样要准备。',
  mayCommit: '可以签一份承诺书代替，不用去开证明。',
  mayFollow: (limit: string) => `可以先受理，${limit}补交。`,
  oneOf: (names: string) => `和“${names}”，有一样就行。`,
  options: {
    legend: (name: string) => `怎么给：${name}`,
    'hand-in': '我自己交',
    'may-commit': '签承诺书代替',
    'may-follow': '以后再补交',
    back: '还是不交，用电子证照',
    optOut: '不用电子证照，我自己交',
    committed: '还没有签。提交前请您看过，再决定签不签。',
    follows: (limit: string) => `到时请您补交：${limit}。`,
    undo: '重新选',
  },
  limit: (amount: number, unit: string, from: string) =>
    `${own(starts, from) ?? from}后${amount}${own(units, unit) ?? unit}内`,
  remaining: (missing: number, later: number) =>
    `${missing === 0 ? '都备好了' : `还差${missing}样`}${later > 0 ? `，${later}样用别的办法` : ''}`,
  lacking: {
    summary: '没有这一样，怎么办？',
    lead: '可以这样办：',
    only: '没有查到别的办法。先去开，或问一问。',
    set: (names: string) => `交“${names}”也行。`,
    anyOneOf: '名称里列了几样，有一样就行。',
    electronic: (forms: string) => `交${forms}也行，不一定要纸质的。`,
    forms: { scan: '扫描件', 'e-document': '电子文件', 'e-licence': '电子证照' } as Record<string, string>,
    issuer: (issuer: string) => `去哪里开：${issuer}`,
    origin: (origin: string) => `从哪里来：${origin}`,
    ask: '问一问：',
    commit: '签一份承诺书代替。您也可以不签。',
    statement: {
      content: '您说什么',
      requirements: '要符合什么',
      consequence: '说的不真，会怎样',
      laterCheck: '以后怎么查',
      publishedIn: '公布在哪里',
    },
    follow: (limit: string) => `先受理，${limit}补交。`,
    followCounts: '开始的当天不算。',
    published: (where: string) => `公布在：${where}`,
  },
  print: { options: '选一种：' },
  /** What changed, said once to a screen reader. */
  changed: (rows: readonly { name: string; verdict: VerdictWord }[]) =>
    rows.map(({ name, verdict: [word, how] }) => `${name}：${word}${how ? `，${how}` : ''}。`).join(''),
  counted: (waived: number, needed: number, undecided: number) =>
    `不用您交${waived}样，要您准备${needed}样${undecided > 0 ? `，还有${undecided}样要看您的回答` : ''}。`,
};

/** The words of the verdicts, in any language. */
export type MaterialVerdictsMessages = typeof materialVerdictsZhHans;
