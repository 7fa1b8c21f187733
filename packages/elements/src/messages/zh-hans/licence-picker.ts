import { largePrintZhHans } from './large-print.ts';

type Words = Readonly<Record<string, string>>;

const statuses: Words = {
  valid: '有效',
  'not-yet-active': '还没生效',
  expired: '已过期',
  suspended: '暂停使用',
  rescinded: '已被撤销',
  cancelled: '已注销',
  revoked: '已被吊销',
  transferred: '已转给别人',
  altered: '内容对不上',
  'unknown-issuer': '查不到谁发的',
  unverifiable: '现在查不到',
};
/** What a licence that cannot be used asks of her. */
const remedies: Words = {
  expired: '请先换新的。换好再来用。',
  suspended: '为什么暂停，请问发证机关。',
  rescinded: '它不能再用。有疑问，请问发证机关。',
  cancelled: '它不能再用。有疑问，请问发证机关。',
  revoked: '它不能再用。有疑问，请问发证机关。',
  transferred: '它已经不在您名下。',
  altered: '和发证机关存的不一样，请别用。',
  'unknown-issuer': '发证机关不在名单上，不能用。',
  unverifiable: '不知道它有没有效。请过一会儿再试。',
};
const holders: Words = {
  applicant: '申请人的',
  agent: '代办人的',
  spouse: '配偶的',
  child: '子女的',
  parent: '父母的',
  organization: '单位的',
  'legal-representative': '法定代表人的',
};
const fields: Words = {
  name: '姓名或名称',
  'id-number': '身份证号',
  birth: '出生日期',
  likeness: '照片',
  residence: '住址',
  household: '户口登记',
  education: '学历',
  driving: '准驾车型',
  housing: '房产登记',
  'marital-status': '婚姻状况',
  disability: '残疾登记',
  registration: '营业登记',
};
const grades: Words = { B: '窗口核对过', C: '您自己上传的', D: '您自己填的' };
const sources: Words = { wallet: '电子证照库', 'sample-wallet': '示例证照库' };
const own = (words: Words, key: string): string | undefined => (Object.hasOwn(words, key) ? words[key] : undefined);

/** What a person reads when she chooses an e-licence and what may be seen of it. */
export const licencePickerZhHans = {
  colon: '：',
  largePrint: largePrintZhHans,
  heading: '用电子证照',
  lead: '先选一份证照，再选哪几项给他们看。',
  list: (words: readonly string[]) => words.join('、'),
  steps: { licence: '选哪一份', fields: '让他们看哪几项', confirm: '看一遍，再去确认' },
  found: (usable: number, unusable: number) =>
    `${usable > 0 ? `有${usable}份能用` : '没有能用的'}${unusable > 0 ? `，${unusable}份现在不能用` : ''}。`,
  status: (status: string) => own(statuses, status) ?? '说不清',
  code: (code: string) => `平台的代码：${code}`,
  remedy: (status: string, day: string) =>
    status === 'not-yet-active' ? `${day}才生效，到时再用。` : (own(remedies, status) ?? '请问一问发证机关。'),
  expiredOn: (day: string) => `${day}到期。`,
  holder: (holder: string) => own(holders, holder) ?? holder,
  issuer: (issuer: string) => `${issuer}发`,
  until: (day: string) => `有效期到${day}`,
  grade: (grade: string) => own(grades, grade),
  goodFor: (names: string) => `可以代替：${names}`,
  source: (key: string) => `来源：${own(sources, key) ?? key}`,
  asOf: (when: string) => `${when}的情况`,
  unusable: (count: number) => `${count}份现在不能用，看看为什么`,
  otherLicence: (names: string) => `可以改用：${names}。`,
  paper: (names: string) => `也可以自己交：${names}。`,
  anyPaper: '也可以自己交材料。',
  dispute: '写得不对？提异议',
  missing: '有证照，这里却没有？提异议',
  noneRegistered: '这件事没有登记要用电子证照。请自己交材料。',
  noneHeld: (types: string) => `没有找到能用的证照。这件事可以用：${types}。`,
  allUnusable: '您的证照现在都不能用。下面写着为什么。',
  chooseFirst: '先在上面选一份证照。',
  fieldsOf: (type: string) => `${type}上的内容`,
  field: (key: string) => own(fields, key) ?? key,
  fieldsLead: '勾上的才给他们看。没勾的，看不到。',
  required: '必须有',
  optional: '由您选',
  requiredFor: (names: string) => `代替“${names}”，要用它`,
  registeredOnly: '这件事登记过要看它',
  notCarried: '证照上没有这一项，要用别的办法证明。',
  chosen: (type: string, count: number) => `选了${type}，有${count}项可以选。`,
  facts: { licence: '用哪份', purpose: '用来做什么', recipient: '给谁看', fields: '看哪几项', until: '用到哪天' },
  untilDay: (day: string) => `${day}，当天还能用`,
  nothingYet: '还没有选',
  notConsent: '按这个按钮还不算同意。下一页您再看、再决定。',
  confirm: '去确认页',
  opening: '正在去确认页……',
  declined: '不想用证照，也能办：自己交材料就行。',
  problems: {
    licence: '还没有选证照。请先选一份。',
    fields: '还没有勾。请至少勾一项。',
    required: (names: string) => `必须有的还没勾：${names}。`,
    opening: '没有连上确认页。什么都没有给出去。',
  },
};

/** The words of the choice of an e-licence, in any language. */
export type LicencePickerMessages = typeof licencePickerZhHans;
