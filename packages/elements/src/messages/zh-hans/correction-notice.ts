import type { CorrectionItem } from '@tongban/domain';
import { largePrintZhHans } from './large-print.ts';
import { provenanceZhHans } from './provenance.ts';

const codes: Record<string, string> = {
  'material-missing': '缺这样材料',
  'situation-open': '有个问题没有回答',
};
const exceptions: Record<NonNullable<CorrectionItem['exception']>, string> = {
  'follows-from-answer': '后来才提：上次补来的有错',
  'application-changed': '后来才提：您的申请变了',
  'law-changed': '后来才提：法律变了',
};
const own = (words: Record<string, string>, key: string) => (Object.hasOwn(words, key) ? words[key] : undefined);

/** What a person reads in the one-time notice. */
export const correctionNoticeZhHans = {
  colon: '：',
  largePrint: largePrintZhHans,
  provenance: provenanceZhHans,
  heading: '一次性告知书',
  number: '编号',
  lead: (count: number) => `请您补正${count}处。要补的都写在这里。`,
  closed: '这张单子以外的，不能再让您补。',
  exceptions: '除非补来的有错，或者申请、法律变了。',
  clause: '依据：国发〔2022〕5号 三(一)：“不得额外增加或变相增加办理环节和申请材料”',
  due: '最后一天',
  noDue: '没有写明',
  guide: '按哪一版指南',
  version: (version: string) => `${version}版`,
  digest: (digest: string) => `内容校验码：${digest}`,
  otherGuide: '下面的名称来自另一版指南。请以这张单子的文字为准。',
  items: '要补的',
  item: (number: number) => `第${number}处`,
  field: (field: string) => `填写项：${field}`,
  other: '其他',
  code: (code: string) => own(codes, code),
  exception: (code: string) => own(exceptions, code),
  ask: '有不明白的，问谁',
  askNobody: '指南没有写电话。可以打12345问一问。',
  placeRole: (place: string, role: string) =>
    `${place}${own({ receiving: '收件', handling: '办理', participating: '协同' }, role) ?? ''}`,
  sign: { applicant: '申请人签名和日期：', clerk: '经办人签名和日期：' },
};

/** The words of the one-time notice, in any language. */
export type CorrectionNoticeMessages = typeof correctionNoticeZhHans;
