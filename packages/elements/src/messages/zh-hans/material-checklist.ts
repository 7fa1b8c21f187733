import type { HandlingPlace } from '@tongban/domain';
import { failureZhHans } from './failure.ts';
import { largePrintZhHans } from './large-print.ts';
import { provenanceZhHans } from './provenance.ts';

const roles: Record<HandlingPlace['role'], string> = {
  receiving: '收件',
  handling: '办理',
  participating: '协同',
  example: '（举例）',
};

/** What a person reads in the list of materials. */
export const materialChecklistZhHans = {
  failure: failureZhHans,
  largePrint: largePrintZhHans,
  provenance: provenanceZhHans,
  heading: '您要准备的材料',
  list: (words: readonly string[]) => words.join('、'),
  answered: '您的情形',
  questions: (count: number) => (count === 1 ? '先回答一个问题' : `先回答${count}个问题`),
  answers: (answers: string) => `您的情形：${answers}`,
  counts: '一共要几样',
  rest: '其他材料',
  question: (number: number, of: number) => `第${number}问，共${of}问`,
  again: '全部重新回答',
  facts: { needed: '要您准备', notApplicable: '与您无关', undecided: '看您的回答' },
  unknownYet: '还不知道',
  count: (count: number) => `${count}样`,
  remaining: (count: number) => (count === 0 ? '都备好了' : `还差${count}样`),
  changed: (needed: number, undecided: number) =>
    undecided === 0 ? `要您准备${needed}样。` : `要您准备${needed}样，还有${undecided}样要看您的回答。`,
  groups: { needed: '要您准备的', undecided: '看您的回答', notApplicable: '与您无关的' },
  verdicts: {
    required: '必须提交',
    conditional: '符合条件才要',
    undecided: '看您的回答',
    notApplicable: '不适用',
  },
  prepared: '我备好了',
  preparedName: (name: string) => `我备好了：${name}`,
  copies: (copies: number) => `${copies}份`,
  issuer: (issuer: string) => `由${issuer}发给`,
  necessity: (necessity: string) => `来源写的是“${necessity}”`,
  condition: (condition: string) => `什么时候要：${condition}`,
  anyOneOf: '名称里列了几样的，有一样就行',
  licences: (types: string) => `电子证照“${types}”可能代替它。`,
  licencesNotYet: { official: '这里还没有接入，请先按原样准备。', sample: '示例平台还没有接入，请先按原样准备。' },
  calledBy: (option: string, question: string) => `您选了“${option}”（${question}），所以要`,
  onlyIf: (answers: readonly { options: readonly string[]; question: string }[]) =>
    `选${answers.map(({ options, question }) => `${options.map((option) => `“${option}”`).join('或')}（${question}）`).join('，或选')}，才要`,
  same: '同上',
  answer: '去回答',
  why: '为什么要交？',
  whyName: (name: string) => `（${name}）`,
  askedBy: '谁要的',
  keys: {
    name: '名称',
    necessity: '是否必须',
    form: '形式',
    copies: '份数',
    condition: '什么时候要',
    anyOneOf: '任选一样',
    licenceTypes: '电子证照',
    issuer: '谁发的',
    origin: '来源渠道',
    note: '说明',
  } as Record<string, string>,
  basis: '这个事项凭什么办',
  basisMissing: '来源没有说这个事项的办理依据',
  document: (document: string) => `《${document.replace(/^《|》$/g, '')}》`,
  noneNeeded: '按您的回答，来源没有列出要交的材料。请先问办理机关，再准备。',
  noneStated: '来源没有说要交什么材料。这不等于不用交，请先问办理机关。',
  checking: '正在核对哪些不用您交……',
  checkFailed: '现在核对不了哪些不用您交。不耽误您：照下面准备，一样能办。',
  places: '到哪里办',
  placeRole: (place: string, role: HandlingPlace['role']) => `${place}${roles[role]}`,
  print: { name: '姓名：', clerk: '窗口收件人和日期：' },
};

/** The words of the list of materials, in any language. */
export type MaterialChecklistMessages = typeof materialChecklistZhHans;
