/** The languages of the server's own pages. */
export type Language = 'zh-Hans' | 'en';

const chinese = {
  submit: {
    title: '请确认：提交申请',
    lead: '请看清楚下面的内容。按下“确认提交”以后，申请就交给办理部门了。',
    yes: '确认提交',
  },
  withdraw: {
    title: '请确认：撤回申请',
    lead: '按下“确认撤回”以后，这件事就不再办理了。以后要办，需要重新申请。',
    yes: '确认撤回',
  },
  'authorize-licence': {
    title: '请确认：允许使用您的电子证照',
    lead: '只允许看下面列出的内容，只用于下面写明的事，到期自动失效。您可以随时收回。',
    yes: '同意使用',
  },
  no: '不同意，返回',
  otherLanguage: 'English',
  item: '办理事项',
  place: '办理地',
  applicant: '申请人',
  name: '姓名',
  idNumber: '身份证号',
  phone: '手机号',
  onBehalfOf: '您是代他人办理。',
  participating: '另一个办理的地方',
  situation: '您的情形',
  filledIn: '填写的内容',
  materials: '提交的材料',
  noMaterials: '没有材料',
  commitments: '您作出的承诺',
  commitmentLead: '您不交下面的材料，而是承诺如下。承诺不属实要承担后果。',
  requirements: '要求',
  consequence: '不属实的后果',
  laterCheck: '事后怎样核查',
  caseNumber: '办件编号',
  licence: '证照',
  purpose: '用来做什么',
  fields: '允许看的内容',
  until: '有效期至',
  from: {
    file: '上传文件',
    original: '交原件',
    licence: '电子证照',
    'not-yet': '还没有交，以后再交',
    counter: '到窗口交',
  } as Record<string, string>,
  question: '不清楚的，请不要确认。可以先返回，再问办理部门。',
  failures: {
    'sign-in-lost': ['登录没有完成', '登录时间太长，或者不是在这个浏览器里开始的。请重新登录。'],
    'sign-in-refused': ['没有登录', '您选择了不登录，或者认证没有通过。'],
    'sign-in-invalid': ['登录没有完成', '返回的登录信息不对，没有采用。请重新登录。'],
    'sign-in-level-not-met': ['需要更高的认证', '这件事需要更可靠的身份认证，例如人脸认证。'],
    'sign-in-ended': ['登录已失效', '请重新登录。'],
    'sign-in-unavailable': ['暂时不能登录', '身份认证系统没有回应。请过一会儿再试。'],
    'browser-too-old': [
      '这个浏览器不能确认',
      '浏览器版本太旧，不能保证是您本人在确认。请更新浏览器，换一部手机，或者到窗口办理。',
    ],
    'confirmation-gone': ['没有要确认的内容', '要确认的内容不存在，或者不是您的。请返回重新开始。'],
    'confirmation-over': ['已经不能确认', '这次确认已经用过、取消了，或者超过了时间。请返回重新开始。'],
    'not-shown': ['不能确认', '要确认的内容和办理平台的记录不一致。请返回重新开始。'],
    'not-needed': ['不能确认', '要看的证照内容超出了这件事登记的需要，所以没有请您同意。请返回并告诉办理部门。'],
    unavailable: ['暂时不能确认', '办理平台没有回应，什么也没有提交。请过一会儿再试。'],
  } as Record<string, readonly [string, string]>,
  back: '返回',
};

const english: typeof chinese = {
  submit: {
    title: 'Please confirm: submit the application',
    lead: 'Please read what follows. When you press “Submit”, the application goes to the authority.',
    yes: 'Submit',
  },
  withdraw: {
    title: 'Please confirm: take the application back',
    lead: 'When you press “Take back”, this is no longer handled. To have it done later, you must apply again.',
    yes: 'Take back',
  },
  'authorize-licence': {
    title: 'Please confirm: allow the use of your e-licence',
    lead: 'Only what is listed below may be seen, only for what is written below, and only until the day given. You can take this back at any time.',
    yes: 'Allow this use',
  },
  no: 'No, go back',
  otherLanguage: '中文',
  item: 'Service item',
  place: 'Place that decides',
  applicant: 'Applicant',
  name: 'Name',
  idNumber: 'Identity number',
  phone: 'Mobile number',
  onBehalfOf: 'You are doing this for somebody else.',
  participating: 'The other place',
  situation: 'Your situation',
  filledIn: 'What was filled in',
  materials: 'Materials handed in',
  noMaterials: 'No materials',
  commitments: 'What you commit to',
  commitmentLead:
    'You do not hand these materials in; you commit to the following instead. An untrue commitment has consequences.',
  requirements: 'Requirements',
  consequence: 'What follows if it is untrue',
  laterCheck: 'How it is checked later',
  caseNumber: 'Case number',
  licence: 'Licence',
  purpose: 'What it is used for',
  fields: 'What may be seen',
  until: 'Valid until',
  from: {
    file: 'uploaded file',
    original: 'the original',
    licence: 'e-licence',
    'not-yet': 'not yet, to be handed in later',
    counter: 'brought to the counter',
  },
  question: 'If anything is unclear, do not confirm. You can go back and ask the authority first.',
  failures: {
    'sign-in-lost': [
      'The sign-in was not completed',
      'It took too long, or did not begin in this browser. Please sign in again.',
    ],
    'sign-in-refused': ['You are not signed in', 'You chose not to sign in, or were not recognized.'],
    'sign-in-invalid': [
      'The sign-in was not completed',
      'What came back was not right and was not used. Please sign in again.',
    ],
    'sign-in-level-not-met': ['A surer sign-in is needed', 'This needs a surer sign-in, for example by face.'],
    'sign-in-ended': ['The sign-in is over', 'Please sign in again.'],
    'sign-in-unavailable': [
      'Signing in is not possible now',
      'The identity system did not answer. Please try again later.',
    ],
    'browser-too-old': [
      'This browser cannot confirm',
      'It is too old to make sure that you are the one who confirms. Please update it, use another telephone, or go to a counter.',
    ],
    'confirmation-gone': [
      'There is nothing to confirm',
      'It does not exist, or is not yours. Please go back and start again.',
    ],
    'confirmation-over': [
      'This can no longer be confirmed',
      'It was used, refused, or took too long. Please go back and start again.',
    ],
    'not-shown': [
      'This cannot be confirmed',
      'It is not what the platform has on record. Please go back and start again.',
    ],
    'not-needed': [
      'This cannot be confirmed',
      'More of the licence was asked for than this item has registered that it needs, so you are not asked to allow it. Please go back and tell the authority.',
    ],
    unavailable: [
      'Confirming is not possible now',
      'The platform did not answer, and nothing was submitted. Please try again later.',
    ],
  },
  back: 'Go back',
};

/** The words of the server's own pages. */
export type Words = typeof chinese;

/** The words in a language. */
export const WORDS: Readonly<Record<Language, Words>> = { 'zh-Hans': chinese, en: english };

/** The names of licences' fields and of form fields that are known here; others are shown by their key. */
export const FIELD_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  name: ['姓名', 'Name'],
  sex: ['性别', 'Sex'],
  ethnicity: ['民族', 'Ethnicity'],
  birth: ['出生日期', 'Date of birth'],
  residence: ['住址', 'Residence'],
  household: ['户口信息', 'Household register'],
  education: ['学历', 'Education'],
  housing: ['房产信息', 'Housing'],
  driving: ['驾驶证信息', 'Driving licence'],
  disability: ['残疾证信息', 'Disability card'],
  marriage: ['婚姻登记信息', 'Marriage registration'],
  birthday: ['出生日期', 'Date of birth'],
  'birth-date': ['出生日期', 'Date of birth'],
  address: ['住址', 'Address'],
  'id-number': ['身份证号', 'Identity number'],
  number: ['证照号码', 'Number'],
  'valid-from': ['有效期起始', 'Valid from'],
  'valid-until': ['有效期截止', 'Valid until'],
  'issued-on': ['签发日期', 'Date of issue'],
  issuer: ['签发机关', 'Issuing authority'],
  phone: ['手机号', 'Mobile number'],
  purpose: ['用途', 'Purpose'],
};

/** The language of a page: the one asked for, else Chinese. */
export function languageOf(url: URL): Language {
  return url.searchParams.get('lang') === 'en' ? 'en' : 'zh-Hans';
}
