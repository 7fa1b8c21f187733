import type { Citation } from '../law/citation.ts';

const notice2015 = { document: '国办发〔2015〕86号', article: '二(二)', reach: 'national', kind: 'policy' } as const;
const opinion2018 = { document: '关于深入推进审批服务便民化的指导意见', reach: 'national', kind: 'policy' } as const;
const opinion2022 = { document: '国发〔2022〕5号', reach: 'national', kind: 'policy' } as const;
const order716 = { document: '国务院关于在线政务服务的若干规定', reach: 'national', kind: 'statute' } as const;
const business = { document: '优化营商环境条例', article: '第四十四条', reach: 'national', kind: 'statute' } as const;

const cite = (from: Pick<Citation, 'document' | 'reach' | 'kind'>, article: string, phrase: string): Citation => ({
  ...from,
  article,
  phrase,
});

/** R1, of persons: 法律法规. */
export const basisForPersons: readonly Citation[] = [
  { ...notice2015, phrase: '凡没有法律法规依据的证明和盖章环节，原则上一律取消' },
  cite(opinion2018, '二(三)', '凡没有法律法规依据的一律取消'),
];
/** R1, of organizations: 法律、法规或者国务院决定. */
export const basisForOrganizations: readonly Citation[] = [
  { ...business, phrase: '证明事项应当有法律、法规或者国务院决定依据' },
];
/** R2. */
export const licenceInstead: readonly Citation[] = [
  cite(opinion2022, '四(二)', '推动实现政府部门核发的材料一律免于提交，能够提供电子证照的一律免于提交实体证照'),
  cite(order716, '第十条', '实现电子证照跨地区、跨部门共享和全国范围内互信互认'),
  cite(opinion2018, '二(三)', '能通过个人现有证照来证明的一律取消'),
];
/** R3. */
export const commitmentInstead: readonly Citation[] = [
  cite(opinion2022, '四(五)', '明确承诺的具体内容、要求以及违反承诺应承担的法律责任'),
  { ...notice2015, phrase: '探索由申请人书面承诺符合相关条件并进行公示' },
];
/** R4. */
export const coveredByOthers: readonly Citation[] = [cite(opinion2018, '二(三)', '能被其他材料涵盖或替代的一律取消')];
/** R5. */
export const verifiedOnline: readonly Citation[] = [cite(opinion2018, '二(三)', '能通过网络核验的一律取消')];
/** R6. */
export const issuerCannotKnow: readonly Citation[] = [
  cite(opinion2018, '二(三)', '开具单位无法调查核实的证明一律取消'),
];
/** R7. */
export const sharedData: readonly Citation[] = [
  { ...notice2015, phrase: '办事部门可通过与其他部门信息共享获取相关信息的，不得要求申请人提供证明材料' },
  cite(order716, '第七条', '政务服务机构通过数据共享能够获得的信息，不得要求行政相对人另行提供'),
];
/** R8. */
export const collectedOnce: readonly Citation[] = [
  cite(opinion2018, '二(二)', '上一个审批服务环节已收取的申报材料，不再要求重复提交'),
  cite(opinion2022, '四(一)', '一次告知、一表申请、一套材料、一窗（端）受理、一网办理'),
];
/** R8, of licensing: a higher authority asks nothing again that the lower one sent up. */
export const sentUpOnce: Citation = {
  document: '中华人民共和国行政许可法',
  article: '第三十五条',
  phrase: '上级行政机关不得要求申请人重复提供申请材料',
  reach: 'national',
  kind: 'statute',
};
/** R9: Yunnan alone, as a newspaper reported it. */
export const issuedHere: readonly Citation[] = [
  {
    document: '云南省政府办公厅关于进一步简化优化公共服务流程方便群众办事创业的意见',
    article: '昆明日报2016年4月22日报道',
    phrase: '不得再要求申请人提交证照或批准文件的原件或复印件',
    reach: '530000',
    kind: 'report-of',
  },
];
/** R10. */
export const electronicCopy: readonly Citation[] = [
  cite(
    opinion2022,
    '三(四)',
    '已在线收取申请材料或通过部门间共享能获取规范化电子材料的，不得要求申请人重复提交纸质材料',
  ),
];
/** R11. */
export const mayFollow: readonly Citation[] = [
  cite(opinion2022, '四(五)', '依法依规编制并公布可容缺受理的政务服务事项清单'),
];
/** A guide may not be added to on the way. */
export const nothingAdded: Citation = cite(opinion2022, '三(一)', '不得额外增加或变相增加办理环节和申请材料');
/** Proofs that wait for each other. */
export const circularProofs: Citation = {
  ...notice2015,
  article: '二(四)',
  phrase: '从源头上避免各类“奇葩证明”、“循环证明”等现象',
};
