import type {
  Act,
  ActDraft,
  CorrectionNotice,
  FeeRequest,
  Jurisdiction,
  PartyRole,
  PlannedStep,
  ServiceCase,
  TimeLimit,
} from '@tongban/domain';

const hunan: Jurisdiction = { division: '430000', place: '湖南', authority: '示例公证处（虚构）' };
const shenzhen: Jurisdiction = { division: '440300', place: '深圳', authority: '示例通办窗口（虚构）' };
const hubei: Jurisdiction = { division: '420000', place: '湖北', authority: '示例学籍档案馆（虚构）' };

/** One act of an example: day and time as `09-16 09:12`, whose it is, and what it carries. */
export type Entry = [at: string, role: PartyRole, draft: ActDraft];
/** Where each part is played. */
export type Places = Partial<Record<PartyRole, Jurisdiction>>;

const PLACES: Places = { receiving: shenzhen, handling: hunan, participating: hubei };

/** A log of the autumn of 2026. */
export const log = (...entries: readonly Entry[]): Act[] => logAt(PLACES, entries);

/** The same in other places. */
export function logAt(places: Places, entries: readonly Entry[]): Act[] {
  return entries.map(([at, role, draft], index) => {
    const jurisdiction = places[role];
    return {
      sequence: index + 1,
      at: `2026-${at.replace(' ', 'T')}:00+08:00`,
      by: { role, ...(jurisdiction && { jurisdiction }) },
      ...draft,
    };
  });
}

/** 公证法 第三十条, as a guide states it. */
export const notaryLimit: TimeLimit = {
  type: 'statutory',
  amount: 15,
  unit: 'working-day',
  text: '自受理之日起15个工作日内出具公证书',
  exclusions: ['不可抗力', '补充证明材料', '核实有关情况'],
  provenance: { source: 's24', confidence: 'found' },
};

const plan: PlannedStep[] = [
  { id: 'submit', name: '提交申请', role: 'applicant', finishedBy: 'submitted' },
  { id: 'accept', name: '受理', role: 'handling', finishedBy: 'accepted' },
  { id: 'decide', name: '审查并决定', role: 'handling', finishedBy: 'decided' },
  { id: 'issue', name: '出具公证书', role: 'handling', finishedBy: 'licence-issued' },
  { id: 'deliver', name: '送达', role: 'handling', finishedBy: 'delivered' },
];

const [first, ...rest] = plan as [PlannedStep, ...PlannedStep[]];

/** The steps where another place takes in. */
export const intakePlan: PlannedStep[] = [
  first,
  { id: 'intake-check', name: '代收并形式审查', role: 'receiving', finishedBy: 'intake-checked' },
  { id: 'hand-over', name: '转交', role: 'receiving', finishedBy: 'handed-over' },
  { id: 'arrive', name: '办理地接到', role: 'handling', finishedBy: 'handover-acknowledged' },
  ...rest,
];

/** A made-up case with these acts, as of a day and time such as `09-24 10:40`. */
export function caseOf(asOf: string, entries: readonly Entry[], changes: Partial<ServiceCase> = {}): ServiceCase {
  return {
    caseNumber: 'SAMPLE-20260916-0001',
    item: { kind: 'local', code: 'degree-notarization' },
    itemName: '学历公证',
    mode: 'fully-online',
    handling: hunan,
    applicant: { maskedName: '陈*例', maskedPhone: '199****0001' },
    guideDigest: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    limits: [notaryLimit],
    regime: 'stated-by-guide',
    plan,
    contacts: [{ phone: '0731-00000000', use: '咨询（虚构）', provenance: { source: 's1', confidence: 'recalled' } }],
    acts: log(...entries),
    asOf: `2026-${asOf.replace(' ', 'T')}:00+08:00`,
    ...changes,
  };
}

/** The two things that are wrong in the sample case. */
export const notice: CorrectionNotice = {
  number: '样例补正〔SAMPLE-20260916-0001〕1号',
  items: [
    { id: 'page', requirement: 'diploma', text: '学历证书第2页反光，编号看不清。请重新拍一张。' },
    { id: 'purpose', field: 'purpose', text: '没有选公证书用在哪个国家或地区。请补选。' },
  ],
  guideDigest: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
};

const fee: FeeRequest = { id: 'fee-1', name: '学历公证费', amount: 150 };
const submitted: Entry = ['09-16 09:12', 'applicant', { type: 'submitted', details: { materials: [] } }];
const received: Entry = ['09-16 14:05', 'handling', { type: 'received', details: { materials: [] } }];
const acceptedWith = { notice: { number: '样例受理〔SAMPLE-20260916-0001〕号', decisionDueOn: '2026-10-15' } };
const accepted: Entry = ['09-18 10:02', 'handling', { type: 'accepted', details: acceptedWith }];
const started: Entry = ['09-18 15:30', 'handling', { type: 'step-started', details: { name: '审查' } }];
const notified: Entry = ['09-22 10:20', 'handling', { type: 'correction-notified', details: { notice } }];
const told: Entry = [
  '09-22 10:20',
  'handling',
  {
    type: 'notice-served',
    details: { kind: 'correction', channel: 'message', sentAt: '2026-09-22T10:20:00+08:00' },
  },
];
const answers = [
  { item: 'page', fileName: '第2页.jpg' },
  { item: 'purpose', text: '用在德国' },
];
const supplied: Entry = ['09-24 11:05', 'applicant', { type: 'correction-supplied', details: { answers } }];
const upToReview = [submitted, received, accepted, started];

const approved: Entry = [
  '10-13 16:00',
  'handling',
  { type: 'decided', details: { outcome: 'approved', summary: '经审查，准予出具学历公证书。' } },
];
const issued: Entry = [
  '10-14 09:30',
  'handling',
  { type: 'licence-issued', details: { name: '学历公证书', number: '样例出证〔0001〕号' } },
];
const dispatched: Entry = [
  '10-14 15:10',
  'handling',
  { type: 'dispatched', details: { what: '学历公证书', waybill: 'SAMPLE-POST-0001' } },
];
const delivered: Entry = ['10-16 10:45', 'handling', { type: 'delivered', details: { how: 'post' } }];
const completed: Entry = ['10-16 11:00', 'handling', { type: 'completed', details: {} }];

/** A clause of the law, as an act cites it. */
export const clause = (document: string, article: string, phrase?: string) => ({
  document,
  article,
  ...(phrase !== undefined && { phrase }),
  reach: 'national' as const,
  kind: 'statute' as const,
});

const rejected: Entry = [
  '10-13 16:00',
  'handling',
  {
    type: 'decided',
    details: {
      outcome: 'rejected',
      summary: '经审查，不予办理。',
      reasons: [
        {
          text: '提供的学历证书与发证学校的记录不一致。',
          citation: clause('中华人民共和国公证法', '第三十一条', '提供虚假证明材料的'),
        },
        { text: '学校书面答复查无此编号。' },
      ],
      remedies: [
        { kind: 'reconsideration', where: '示例复议机关（虚构）', until: '2026-12-12' },
        { kind: 'litigation', where: '示例人民法院（虚构）' },
      ],
    },
  },
];

const intake: Entry[] = [
  submitted,
  ['09-16 14:05', 'receiving', { type: 'received', details: { materials: [] } }],
  ['09-16 15:00', 'receiving', { type: 'intake-checked', details: { passed: true, remarks: [] } }],
  ['09-17 09:40', 'receiving', { type: 'handed-over', details: { to: hunan } }],
];
const acknowledged: Entry = ['09-17 16:40', 'handling', { type: 'handover-acknowledged', details: {} }];
const remote = { mode: 'remote-intake', receiving: shenzhen, plan: intakePlan } as const;
const suspendedFor = (reason: { text: string; citation?: ReturnType<typeof clause> }): Entry => [
  '09-23 09:00',
  'handling',
  { type: 'suspended', details: { reason } },
];

const long = '这是一段很长的话，长到一行放不下，也没有一个可以断开的空格，窄屏和大字都要能读完。'.repeat(3);
const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>"\'&amp;';

/** The states of a case, by name; persons, numbers and addresses are made up. */
export const cases = {
  submitted: caseOf('09-16 09:20', [submitted]),
  received: caseOf('09-16 15:00', [submitted, received]),
  inReview: caseOf('09-21 09:00', upToReview),
  correctionAsked: caseOf('09-24 10:40', [...upToReview, notified, told]),
  correctionDue: caseOf('09-24 10:40', [
    ...upToReview,
    [
      '09-22 10:20',
      'handling',
      { type: 'correction-notified', details: { notice: { ...notice, dueOn: '2026-10-13' } } },
    ],
  ]),
  corrected: caseOf('09-28 09:00', [...upToReview, notified, told, supplied]),
  suspended: caseOf('09-24 10:40', [
    ...upToReview,
    suspendedFor({
      text: '向发证学校核实有关情况',
      citation: clause('中华人民共和国公证法', '第三十条', '所需时间不计算在期限内'),
    }),
  ]),
  suspendedWithoutBasis: caseOf('09-24 10:40', [...upToReview, suspendedFor({ text: '系统升级' })]),
  resumed: caseOf('09-28 09:00', [
    ...upToReview,
    suspendedFor({ text: '核实有关情况' }),
    ['09-25 09:00', 'handling', { type: 'resumed', details: {} }],
  ]),
  overdue: caseOf('10-19 09:00', [
    ...upToReview,
    ['10-14 09:00', 'handling', { type: 'step-started', details: { name: '核对学校的答复' } }],
  ]),
  extended: caseOf('10-19 09:00', [
    ...upToReview,
    [
      '10-14 09:00',
      'handling',
      { type: 'limit-extended', details: { reason: { text: '学校还没有答复' }, dueOn: '2026-10-29' } },
    ],
  ]),
  feeAsked: caseOf('09-28 11:00', [
    ...upToReview,
    ['09-28 10:00', 'handling', { type: 'fee-requested', details: { fee } }],
  ]),
  feeAndCorrection: caseOf('09-24 10:40', [
    ...upToReview,
    ['09-21 10:00', 'handling', { type: 'fee-requested', details: { fee } }],
    notified,
  ]),
  feePaid: caseOf('09-28 15:00', [
    ...upToReview,
    ['09-28 10:00', 'handling', { type: 'fee-requested', details: { fee } }],
    ['09-28 14:00', 'handling', { type: 'fee-paid', details: { fee } }],
  ]),
  dispatched: caseOf('10-15 09:00', [...upToReview, approved, issued, dispatched]),
  completed: caseOf('10-16 12:00', [...upToReview, approved, issued, dispatched, delivered, completed]),
  rejected: caseOf('10-14 09:00', [...upToReview, rejected]),
  rejectedAndCompleted: caseOf('10-16 12:00', [...upToReview, rejected, delivered, completed]),
  declined: caseOf('09-18 11:00', [
    submitted,
    received,
    [
      '09-18 10:02',
      'handling',
      {
        type: 'declined',
        details: { notice: { number: '样例不予受理1号', reason: '这件事不归这里的公证处办。', competent: hubei } },
      },
    ],
  ]),
  withdrawn: caseOf('09-19 09:00', [
    ...upToReview,
    ['09-18 18:00', 'applicant', { type: 'withdrawn', details: {} }],
    [
      '09-18 18:30',
      'handling',
      { type: 'original-returned', details: { requirements: ['diploma'], waybill: 'SAMPLE-POST-0002' } },
    ],
  ]),
  returned: caseOf('09-18 11:00', [
    submitted,
    received,
    ['09-18 10:02', 'handling', { type: 'returned', details: { reason: { text: '材料过了20天还没有补。' } } }],
  ]),
  terminated: caseOf('10-10 11:00', [
    ...upToReview,
    [
      '10-09 10:00',
      'handling',
      {
        type: 'terminated',
        details: {
          reason: { text: '您要公证的学历证书已经作废。', citation: clause('示例规则（虚构）', '第一条', '…') },
        },
      },
    ],
  ]),
  silent: caseOf('09-27 10:00', upToReview),
  handoverPending: caseOf('09-17 10:00', intake, remote),
  handoverAcknowledged: caseOf('09-17 17:00', [...intake, acknowledged], remote),
  remoteCorrection: caseOf('09-24 10:40', [...intake, acknowledged, accepted, started, notified, told], remote),
  elsewhere: caseOf('09-25 09:00', [
    ...upToReview,
    ['09-21 09:00', 'handling', { type: 'handed-over', details: { to: hubei } }],
    ['09-22 09:00', 'participating', { type: 'handover-acknowledged', details: {} }],
  ]),
  noLimit: caseOf('09-21 09:00', upToReview, { limits: [] }),
  noPlan: caseOf('09-21 09:00', upToReview, { plan: [] }),
  nextYear: {
    ...caseOf('12-22 09:00', [
      ['12-18 09:00', 'applicant', { type: 'submitted', details: { materials: [] } }],
      ['12-21 10:00', 'handling', { type: 'accepted', details: { notice: { number: '样例受理2号' } } }],
    ]),
    caseNumber: 'SAMPLE-20261218-0002',
  },
  unrecognized: {
    ...caseOf('09-21 09:00', upToReview),
    acts: [
      ...log(...upToReview),
      {
        sequence: 5,
        at: '2026-09-19T09:00:00+08:00',
        by: { role: 'handling', jurisdiction: hunan },
        type: 'unrecognized',
        platformType: 'video-interview-booked',
        details: { on: '2026-09-22' },
      },
    ],
  },
  hostile: caseOf(
    '09-24 10:40',
    [
      ...upToReview,
      [
        '09-22 10:20',
        'handling',
        {
          type: 'correction-notified',
          details: {
            notice: {
              number: hostile,
              guideDigest: 'x',
              items: [
                { id: '"', text: `${hostile}${long}` },
                { id: '__proto__', text: 'A'.repeat(200) },
              ],
            },
          },
        },
      ],
      ['09-22 10:30', 'handling', { type: 'dispatched', details: { what: hostile, waybill: 'B'.repeat(120) } }],
    ],
    {
      caseNumber: 'SAMPLE-'.repeat(20),
      itemName: `示例事项（虚构）${hostile}${'超长的事项名称'.repeat(70)}`,
      applicant: { maskedName: '阿卜杜*例'.repeat(8) },
      handling: { division: '990000', place: `示例${'超长地名'.repeat(12)}`, authority: hostile },
      limits: [{ ...notaryLimit, text: `${hostile}${long}` }],
      contacts: [
        {
          phone: `javascript:alert(3) 0731-00000000转8、${hostile}`,
          use: long,
          provenance: { source: 's1', confidence: 'recalled' },
        },
      ],
    },
  ),
} as const satisfies Record<string, ServiceCase>;
