import type { ActDraft, Jurisdiction, PlannedStep, ServiceCase, TimeLimit } from '@tongban/domain';
import { caseOf, cases, clause, type Entry, logAt, type Places } from './cases.data.ts';

const chengdu: Jurisdiction = { division: '510100', place: '成都', authority: '示例异地受理点（虚构）' };
const chongqing: Jurisdiction = { division: '500000', place: '重庆', authority: '示例户籍地公安机关（虚构）' };
const panzhihua: Jurisdiction = { division: '510400', place: '攀枝花', authority: '示例社保经办机构（虚构）' };
const hunan: Jurisdiction = { division: '430000', place: '湖南', authority: '示例原参保地经办机构（虚构）' };
const banner: Jurisdiction = { division: '150824', place: '乌拉特中旗', authority: '示例出入境窗口（虚构）' };

type Given = Omit<Partial<ServiceCase>, 'acts' | 'asOf'>;

function caseAt(places: Places, changes: Given) {
  return (asOf: string, ...entries: Entry[]): ServiceCase => ({
    ...caseOf(asOf, [], changes),
    acts: logAt(places, entries),
  });
}

const contact = (phone: string) => [
  { phone, use: '咨询（虚构）', provenance: { source: 's1', confidence: 'recalled' as const } },
];

/** 居民身份证异地换领: Chengdu takes in, Chongqing decides, and one original travels. */
const idCardPlan: PlannedStep[] = [
  { id: 'submit', name: '提交申请', role: 'applicant', finishedBy: 'submitted' },
  { id: 'intake-check', name: '核对身份，采集指纹和照片', role: 'receiving', finishedBy: 'intake-checked' },
  { id: 'hand-over', name: '转给户籍地', role: 'receiving', finishedBy: 'handed-over' },
  { id: 'arrive', name: '户籍地接到', role: 'handling', finishedBy: 'handover-acknowledged' },
  { id: 'accept', name: '受理', role: 'handling', finishedBy: 'accepted' },
  { id: 'decide', name: '审核并决定', role: 'handling', finishedBy: 'decided' },
  { id: 'issue', name: '制作居民身份证', role: 'handling', finishedBy: 'licence-issued' },
  { id: 'deliver', name: '到受理点领取', role: 'receiving', finishedBy: 'delivered' },
];

const idCardLimit: TimeLimit = {
  type: 'statutory',
  amount: 60,
  unit: 'unit-unstated',
  text: '自提交登记表之日起60日内发放',
  provenance: { source: 's19', confidence: 'found' },
};

const idCard = caseAt(
  { receiving: chengdu, handling: chongqing },
  {
    caseNumber: 'SAMPLE-20260907-0101',
    item: { kind: 'local', code: 'id-card-remote-renewal' },
    itemName: '居民身份证换领、补领（异地受理）',
    mode: 'remote-intake',
    receiving: chengdu,
    handling: chongqing,
    applicant: { maskedName: '周*例', maskedPhone: '199****0002' },
    limits: [idCardLimit],
    plan: idCardPlan,
    contacts: contact('023-00000000'),
  },
);

const materials = [
  { requirement: 'old-card', name: '居民身份证', how: 'original' as const },
  { requirement: 'hukou-or-permit', name: '居民户口簿', how: 'original' as const },
];
const hukou = { requirements: ['hukou-or-permit'] };
const there: ActDraft = {
  type: 'original-dispatched',
  details: { ...hukou, to: chongqing, waybill: 'SAMPLE-EMS-0001' },
};

const submitted: Entry = ['09-07 09:12', 'applicant', { type: 'submitted', details: { materials } }];
const takenIn: Entry[] = [
  submitted,
  ['09-07 09:40', 'receiving', { type: 'received', details: { materials } }],
  ['09-07 09:45', 'receiving', { type: 'original-taken', details: hukou }],
];
const handedOver: Entry[] = [
  ...takenIn,
  ['09-07 10:30', 'receiving', { type: 'intake-checked', details: { passed: true, remarks: [] } }],
  ['09-08 09:40', 'receiving', { type: 'handed-over', details: { to: chongqing } }],
];
const sentOriginal: Entry[] = [...handedOver, ['09-08 10:05', 'receiving', there]];
const acknowledged: Entry[] = [
  ...sentOriginal,
  ['09-08 16:40', 'handling', { type: 'handover-acknowledged', details: {} }],
];
const accepted: Entry = [
  '09-09 10:02',
  'handling',
  { type: 'accepted', details: { notice: { number: '样例受理〔SAMPLE-0101〕号' } } },
];
const arrived: Entry = ['09-11 11:20', 'handling', { type: 'original-arrived', details: hukou }];
const approved: Entry = [
  '09-16 15:00',
  'handling',
  { type: 'decided', details: { outcome: 'approved', summary: '经审核，准予换领居民身份证。' } },
];
const sentBack: Entry[] = [
  ...acknowledged,
  accepted,
  arrived,
  approved,
  [
    '09-16 15:05',
    'handling',
    { type: 'notice-served', details: { kind: 'decision', channel: 'sms', sentAt: '2026-09-16T15:05:00+08:00' } },
  ],
  ['09-22 09:30', 'handling', { type: 'licence-issued', details: { name: '居民身份证' } }],
  ['09-22 14:10', 'handling', { type: 'dispatched', details: { what: '居民身份证', waybill: 'SAMPLE-EMS-0002' } }],
  [
    '09-22 14:20',
    'handling',
    { type: 'original-dispatched', details: { ...hukou, to: chengdu, waybill: 'SAMPLE-EMS-0002' } },
  ],
];
const handedOut: Entry[] = [
  ...sentBack,
  ['09-24 10:00', 'receiving', { type: 'original-arrived', details: hukou }],
  ['09-28 10:40', 'receiving', { type: 'original-returned', details: hukou }],
  ['09-28 10:45', 'receiving', { type: 'delivered', details: { how: 'counter' } }],
  ['09-28 11:00', 'handling', { type: 'completed', details: {} }],
];
const idCardFee = { id: 'card', name: '居民身份证工本费', amount: 20 };

/** 养老保险关系转移: accepted in 攀枝花, the second of three hops done in 湖南. */
const pensionPlan: PlannedStep[] = [
  { id: 'submit', name: '提交申请', role: 'applicant', finishedBy: 'submitted' },
  { id: 'accept', name: '受理', role: 'handling', finishedBy: 'accepted' },
  {
    id: 'hop-1',
    name: '审核，向原参保地发联系函',
    role: 'handling',
    finishedBy: 'step-finished',
    jurisdiction: panzhihua,
    hop: 1,
  },
  {
    id: 'hop-2',
    name: '转出养老保险关系和资金',
    role: 'participating',
    finishedBy: 'step-finished',
    jurisdiction: hunan,
    hop: 2,
  },
  {
    id: 'hop-3',
    name: '接收，记到您的账户',
    role: 'handling',
    finishedBy: 'step-finished',
    jurisdiction: panzhihua,
    hop: 3,
  },
  { id: 'decide', name: '确认转移结果', role: 'handling', finishedBy: 'decided' },
  { id: 'deliver', name: '告诉您结果', role: 'handling', finishedBy: 'delivered' },
];

const hop = (number: number, text: string): TimeLimit => ({
  type: 'per-hop',
  amount: 15,
  unit: 'working-day',
  text,
  hop: number,
  provenance: { source: 's10', confidence: 'found' },
});

const pension = caseAt(
  { handling: panzhihua, participating: hunan },
  {
    caseNumber: 'SAMPLE-20260803-0201',
    item: { kind: 'local', code: 'employee-pension-transfer' },
    itemName: '企业职工基本养老保险关系转移接续申请',
    mode: 'joint-handling',
    handling: panzhihua,
    applicant: { maskedName: '吴*例', maskedPhone: '199****0003' },
    limits: [
      hop(1, '第一段：转入地审核并发函'),
      hop(2, '第二段：转出地办理转移'),
      hop(3, '第三段：转入地接续办结'),
      {
        type: 'statutory',
        amount: 45,
        unit: 'working-day',
        text: '三段合计45个工作日',
        provenance: { source: 's16', confidence: 'inferred' },
      },
    ],
    plan: pensionPlan,
    contacts: contact('0812-0000000'),
  },
);

const start = (id: string, name: string) => ({ type: 'step-started' as const, step: id, details: { name } });
const finish = (id: string, name: string) => ({ type: 'step-finished' as const, step: id, details: { name } });

const hop1: Entry[] = [
  ['08-03 10:15', 'applicant', { type: 'submitted', details: { materials: [] } }],
  ['08-03 10:40', 'handling', { type: 'received', details: { materials: [] } }],
  [
    '08-03 15:20',
    'handling',
    { type: 'accepted', details: { notice: { number: '样例受理〔SAMPLE-0201〕号', decisionDueOn: '2026-10-10' } } },
  ],
  ['08-04 09:30', 'handling', start('hop-1', '审核')],
];
const hop1Done: Entry[] = [
  ...hop1,
  ['08-13 16:30', 'handling', finish('hop-1', '审核')],
  ['08-13 16:48', 'handling', { type: 'handed-over', details: { to: hunan } }],
];
const hop2: Entry[] = [
  ...hop1Done,
  ['08-14 09:05', 'participating', { type: 'handover-acknowledged', details: {} }],
  ['08-17 10:00', 'participating', start('hop-2', '转出养老保险关系和资金')],
];
const hop3: Entry[] = [
  ...hop2,
  ['09-08 15:00', 'participating', finish('hop-2', '转出养老保险关系和资金')],
  ['09-08 15:10', 'participating', { type: 'handed-over', details: { to: panzhihua } }],
  ['09-09 09:00', 'handling', { type: 'handover-acknowledged', details: {} }],
  ['09-09 14:00', 'handling', start('hop-3', '接收')],
];

/** 往来港澳签注, decided where she asks; an administrative licence, so that the law's own numbers count. */
const endorsement = caseAt(
  { handling: banner },
  {
    caseNumber: 'SAMPLE-20260907-0301',
    item: { kind: 'local', code: 'hkmo-endorsement' },
    itemName: '往来港澳个人旅游签注签发（往来港澳通行证及签注）',
    mode: 'handled-locally',
    handling: banner,
    applicant: { maskedName: '郑*例', maskedPhone: '199****0004' },
    limits: [
      {
        type: 'committed',
        amount: 0,
        unit: 'on-the-spot',
        text: '即办件',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
    regime: 'administrative-licensing',
    contacts: contact('0478-0000000'),
    plan: [
      { id: 'submit', name: '提交申请', role: 'applicant', finishedBy: 'submitted' },
      { id: 'accept', name: '受理', role: 'handling', finishedBy: 'accepted' },
      { id: 'decide', name: '审批', role: 'handling', finishedBy: 'decided' },
      { id: 'issue', name: '签发签注', role: 'handling', finishedBy: 'licence-issued' },
      { id: 'deliver', name: '当场领取', role: 'handling', finishedBy: 'delivered' },
    ],
  },
);

const endorsementTakenIn: Entry[] = [
  ['09-07 09:00', 'applicant', { type: 'submitted', details: { materials: [] } }],
  ['09-07 09:05', 'handling', { type: 'received', details: { materials: [] } }],
];
const endorsementFee = { id: 'visa', name: '一次有效签注', amount: 15 };

/** 学历公证: Shenzhen takes in, Hunan decides. */
const { receiving: shenzhen, handling: notary, plan: notarizationPlan } = cases.remoteCorrection;
const notarization = caseAt(
  { ...(shenzhen && { receiving: shenzhen }), handling: notary },
  { mode: 'remote-intake', receiving: shenzhen, plan: notarizationPlan },
);
const notarizationInReview: Entry[] = [
  ['09-16 09:12', 'applicant', { type: 'submitted', details: { materials: [] } }],
  ['09-16 14:05', 'receiving', { type: 'received', details: { materials: [] } }],
  ['09-16 15:00', 'receiving', { type: 'intake-checked', details: { passed: true, remarks: [] } }],
  ['09-17 09:40', 'receiving', { type: 'handed-over', details: { to: notary } }],
  ['09-17 16:40', 'handling', { type: 'handover-acknowledged', details: {} }],
  ['09-18 10:02', 'handling', { type: 'accepted', details: { notice: { number: '样例受理〔SAMPLE-0001〕号' } } }],
];
const page = { id: 'page', requirement: 'diploma', text: '学历证书第2页反光，编号看不清。请重新拍一张。' };
const photo = { id: 'photo', requirement: 'photo', text: '请再交一张两寸照片。' };
const notarizationFee = { id: 'fee-1', name: '学历公证费', amount: 150 };

/** Cases that two places share, and what only they show, by name; persons and numbers are made up. */
export const twoPlaceCases = {
  takenIn: idCard('09-07 10:00', ...takenIn),
  handedOver: idCard('09-08 10:00', ...handedOver),
  originalInTransit: idCard('09-10 09:00', ...acknowledged, accepted),
  acknowledged: idCard('09-08 17:00', ...acknowledged),
  originalLost: idCard('09-28 09:00', ...acknowledged, accepted),
  originalArrived: idCard('09-12 09:00', ...acknowledged, accepted, arrived),
  resultOnItsWay: idCard('09-23 09:00', ...sentBack),
  deliveredAtCounter: idCard('09-28 12:00', ...handedOut),
  wrongAuthority: idCard(
    '09-12 09:00',
    ...acknowledged,
    arrived,
    [
      '09-11 14:00',
      'handling',
      {
        type: 'declined',
        details: {
          notice: {
            number: '样例不予受理〔SAMPLE-0101〕号',
            reason: '您的户口去年已迁到遂宁，不归重庆签发。',
            competent: { division: '510900', place: '遂宁', authority: '示例公安机关（虚构）' },
          },
        },
      },
    ],
    [
      '09-11 15:00',
      'handling',
      { type: 'original-dispatched', details: { ...hukou, to: chengdu, waybill: 'SAMPLE-EMS-0003' } },
    ],
  ),
  stalledHandover: idCard('09-24 09:00', ...handedOver),
  hop1: pension('08-07 09:00', ...hop1),
  hopHandedOver: pension('08-14 08:30', ...hop1Done),
  hop2: pension('08-21 09:00', ...hop2),
  hop2Overdue: pension('09-08 09:00', ...hop2),
  hop3: pension('09-15 09:00', ...hop3),
  handledLocally: endorsement(
    '09-07 10:00',
    ...endorsementTakenIn,
    ['09-07 09:20', 'handling', { type: 'accepted', details: { notice: { number: '样例受理〔SAMPLE-0301〕号' } } }],
    ['09-07 09:25', 'handling', { type: 'fee-requested', details: { fee: endorsementFee } }],
    ['09-07 09:30', 'handling', { type: 'fee-paid', details: { fee: endorsementFee } }],
    [
      '09-07 09:40',
      'handling',
      { type: 'decided', details: { outcome: 'approved', summary: '准予签发一次有效个人旅游签注。' } },
    ],
    ['09-07 09:45', 'handling', { type: 'licence-issued', details: { name: '往来港澳个人旅游签注' } }],
  ),
  deemedAccepted: endorsement('09-18 09:00', ...endorsementTakenIn),
  refused: endorsement(
    '09-17 09:00',
    ...endorsementTakenIn,
    ['09-08 09:20', 'handling', { type: 'accepted', details: { notice: { number: '样例受理〔SAMPLE-0301〕号' } } }],
    [
      '09-16 15:00',
      'handling',
      {
        type: 'decided',
        details: {
          outcome: 'rejected',
          summary: '经审查，不予签发签注。',
          reasons: [
            {
              text: '您填写的信息和登记的信息不一致。',
              citation: clause('示例规则（虚构）', '第一条', '填写的信息应当与登记的信息一致'),
            },
          ],
          remedies: [
            {
              kind: 'reconsideration',
              where: '示例复议机关（虚构）',
              until: '2026-11-15',
              citation: clause(
                '中华人民共和国行政复议法',
                '第二十条第一款',
                '自知道或者应当知道该行政行为之日起六十日内提出行政复议申请',
              ),
            },
            {
              kind: 'litigation',
              where: '示例人民法院（虚构）',
              until: '2027-03-16',
              // This statute's text was not at hand, so no phrase of it is given.
              citation: clause('中华人民共和国行政诉讼法', '第四十六条第一款'),
            },
          ],
        },
      },
    ],
    [
      '09-16 15:05',
      'handling',
      {
        type: 'notice-served',
        details: {
          kind: 'decision',
          channel: 'counter',
          sentAt: '2026-09-16T15:05:00+08:00',
          shownAt: '2026-09-16T15:05:00+08:00',
        },
      },
    ],
  ),
  noticeBreached: notarization(
    '09-29 09:00',
    ...notarizationInReview,
    [
      '09-22 10:20',
      'handling',
      { type: 'correction-notified', details: { notice: { number: '样例补正1号', items: [page], guideDigest: 'A' } } },
    ],
    ['09-23 11:05', 'applicant', { type: 'correction-supplied', details: { answers: [{ item: 'page' }] } }],
    [
      '09-28 10:20',
      'handling',
      { type: 'correction-notified', details: { notice: { number: '样例补正2号', items: [photo], guideDigest: 'A' } } },
    ],
    [
      '09-28 10:20',
      'handling',
      {
        type: 'notice-served',
        details: {
          kind: 'correction',
          channel: 'sms',
          sentAt: '2026-09-28T10:20:00+08:00',
          shownAt: '2026-09-28T18:03:00+08:00',
        },
      },
    ],
  ),
  stalled: notarization('10-13 09:00', ...notarizationInReview),
  feeWaived: notarization(
    '09-28 15:00',
    ...notarizationInReview,
    ['09-21 10:00', 'handling', { type: 'fee-requested', details: { fee: notarizationFee } }],
    [
      '09-22 10:00',
      'handling',
      {
        type: 'fee-waived',
        details: {
          fee: notarizationFee,
          reason: {
            text: '您符合法律援助条件。',
            citation: clause(
              '中华人民共和国公证法',
              '第三十四条第二款',
              '对符合法律援助条件的当事人，公证机构应当按照规定减免公证费',
            ),
          },
        },
      },
    ],
  ),
  idCardFeeAsked: idCard('09-10 10:00', ...acknowledged, accepted, [
    '09-09 10:10',
    'handling',
    { type: 'fee-requested', details: { fee: idCardFee } },
  ]),
} as const satisfies Record<string, ServiceCase>;
