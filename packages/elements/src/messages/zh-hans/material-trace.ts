import type { MaterialReason, MaterialRule, TraceEntry } from '@tongban/domain/materials';
import type { Evidence } from '../../material-checklist/evidence.ts';

/** A question with its two answers. */
interface Question {
  ask: string;
  yes: string;
  no: string;
}

const questions: Record<MaterialRule, Question> = {
  R0: { ask: '您的情形用得到吗？', yes: '用得到', no: '用不到' },
  R1: { ask: '是不是缺法律依据？', yes: '缺', no: '不缺' },
  R2: { ask: '电子证照能代替吗？', yes: '能', no: '不能' },
  R3: { ask: '能签承诺书代替吗？', yes: '能，由您选', no: '不能' },
  R4: { ask: '别的材料里有吗？', yes: '有', no: '没有' },
  R5: { ask: '网上能核对吗？', yes: '能', no: '不能' },
  R6: { ask: '开证明的单位是不是查不清？', yes: '查不清', no: '查得清' },
  R7: { ask: '办理机关自己查得到吗？', yes: '查得到', no: '查不到' },
  R8: { ask: '以前收过吗？', yes: '收过', no: '没有' },
  R9: { ask: '是不是这里自己发的？', yes: '是', no: '不是' },
  R10: { ask: '只交电子件行吗？', yes: '行', no: '不行' },
  R11: { ask: '可以晚点交吗？', yes: '可以，由您选', no: '不可以' },
  R12: { ask: '有没有别的可以任选？', yes: '有', no: '没有' },
};

const reasons: Record<MaterialReason, string> = {
  'needed-always': '不管什么情形都要',
  'called-for': '按您的回答，要',
  'not-called-for': '按您的回答，不要',
  'situation-open': '还有问题您没回答',
  'condition-in-words': '指南写了条件，要看您符不符合',
  'abolished-by-guide': '指南说已经取消',
  'basis-sufficient': '指南写了法律依据',
  'basis-insufficient': '指南写的依据，级别不够',
  'basis-none': '指南说没有依据',
  'basis-not-stated': '指南没有写依据',
  'rank-not-stated': '指南没有写依据是哪一级的',
  'issuer-knows': '开具单位有记录，或会去查',
  'issuer-cannot-know': '开具单位没有办法查',
  'issuer-not-stated': '指南没有写它怎么查',
  'no-alternative': '指南没有列别的',
  'alternative-given': '另一样已经交了',
  'alternative-waived': '另一样免交，也算有了',
  'alternative-not-given': '另一样也还没有',
  covered: '那一样里都写着',
  'not-covered': '别的材料都没写全',
  'not-asked': '这一问还没有人去查',
  'nothing-there': '查过，什么都没有',
  'own-words': '这是您自己要说的话',
  'taken-back': '原件要收回，数据代替不了',
  'fields-not-stated': '没有写它要证明什么，没法比',
  'no-match': '查过，没有对得上的',
  'did-not-answer': '那边没有回答',
  'no-record': '那边没有您的记录',
  mismatch: '查到的和您填的不一样',
  'too-old': '查到的信息太旧',
  'only-inferred': '照规定应该能查，没有看到真能查',
  'collected-earlier': '前一步收过',
  'collected-in-bundle': '一起办的事里收过',
  'collected-elsewhere': '别的事里收过，那边不转过来',
  'copy-taken': '电子件收下了',
  'copy-not-checked': '电子件还没有人看过',
  'exempt-by-guide': '指南写明免于提供',
  'service-answers': '有一处能查，对这里开放',
  'not-open-to-place': '那一处不对这里开放',
  'records-elsewhere': '您的记录在别的地方',
  'records-place-unknown': '不知道您的记录在哪里',
  'licence-valid': '电子证照有效',
  'licence-suspended': '电子证照被暂停使用',
  'licence-revoked': '电子证照被撤销了',
  'licence-cancelled': '电子证照被注销了',
  'licence-expired': '电子证照过期了',
  'licence-status-unknown': '看不出电子证照有没有效',
  'type-only-recalled': '哪种证照能代替，没有看到原文',
  'issued-by-government': '是政府发的，可现在没有一处能代替',
  'issued-here': '登记里查到了',
  'rule-of-another-place': '这一条只在云南有',
  'commitment-published': '承诺书全文已经公布',
  'commitment-incomplete': '承诺书公布得不全',
  'no-commitment': '没有公布承诺书',
  'risk-excluded': '这件事太要紧，不能承诺',
  'risk-not-stated': '没有写这件事能不能承诺',
  'deferral-published': '在容缺受理的清单上',
  'deferral-incomplete': '清单没有写到哪天为止',
  'no-deferral': '不在容缺受理的清单上',
  'main-material': '它是主要材料',
  'weight-not-stated': '没有写它是不是主要材料',
};

const abolished: Question = { ask: '指南说取消了吗？', yes: '取消了', no: '没有' };

const risks: Record<string, string> = {
  'national-security': '国家安全',
  'state-secrets': '国家秘密',
  'public-safety': '公共安全',
  'financial-supervision': '金融监管',
  environment: '生态环境',
  health: '人身健康',
  'life-and-property': '生命财产安全',
  'foreign-affairs': '重要涉外',
  'other-high-risk': '别的大风险',
};

/** What a person reads about how a verdict came about. */
export const materialTraceZhHans = {
  colon: '：',
  semicolon: '；',
  waived: '一条一条问下来，问到这里就不用您交了：',
  needed: '能不能不让您交，一条一条问过：',
  /** R1 is asked twice: whether the guide calls it abolished, and whether its basis is enough. */
  question: ({ rule, reason }: TraceEntry) => (reason === 'abolished-by-guide' ? abolished : questions[rule]),
  unknown: '我们问不到',
  reasons,
  evidence: ({ kind, name, by, asOf, source }: Evidence, when: string | undefined) => {
    const what = kind === 'risk' && Object.hasOwn(risks, name) ? risks[name] : name;
    const from = source !== undefined && source !== name && source !== by ? source : undefined;
    return [what, by && `${by}${kind === 'service' ? '' : '发'}`, from, asOf && `${when}的情况`]
      .filter(Boolean)
      .join('，');
  },
  reportOf: '（报道，没有看到原文）',
  document: (document: string) => (/^[\u4e00-\u9fa5]+〔/.test(document) ? document : `《${document}》`),
  asked: '指南为什么要它',
};

/** The words of the explanation, in any language. */
export type MaterialTraceMessages = typeof materialTraceZhHans;
