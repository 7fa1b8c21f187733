import type { GuideSource, Provenance } from '@tongban/domain';

/** What a person reads about where a fact comes from. */
export const provenanceZhHans = {
  source: '资料来源',
  sourceMissing: '来源没有列出',
  notStated: '来源没有说',
  marks: { found: '', inferred: '推断', recalled: '凭记忆，未查证' } satisfies Record<Provenance['confidence'], string>,
  markMeanings: {
    found: '',
    inferred: '来源没有直接写，是从来源推断的',
    recalled: '没有看到原文',
  } satisfies Record<Provenance['confidence'], string>,
  kinds: {
    statute: '法律法规',
    'state-council': '国务院文件',
    ministry: '部委文件',
    'provincial-guide': '地方办事指南',
    news: '新闻报道',
    memory: '记忆',
  } satisfies Record<GuideSource['kind'], string>,
  via: (via: string) => `不是看的原文：${via}`,
  standings: {
    official: '',
    sample: '示例数据：由本项目根据公开资料整理，不是办理机关的指南',
    teaching: '教学用虚构事项',
  },
};

/** The words about provenance, in any language. */
export type ProvenanceMessages = typeof provenanceZhHans;
