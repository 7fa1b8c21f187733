import type { ServiceGuide } from '@tongban/domain';

/**
 * A guide that is made up from end to end, so that every element can be seen filled.
 *
 * Hardly any real source gives all of them (示范文本 least of all), and a gap of a real guide must stay a gap.
 */
export const teachingGuide: ServiceGuide = {
  item: { kind: 'local', code: 'teaching-study-record' },
  name: '示例事项：学习经历证明（虚构）',
  jurisdiction: { division: '990000', place: '示例省', authority: '示例机关（虚构）' },
  standing: 'teaching',
  version: 'teaching-1',
  digest: '8xJPvd2Nclj1seTe3gjndybm8K--c93catOwN7xoDi0',
  sources: [{ id: 's1', title: '为教学编造，不是真实办事指南', kind: 'memory' }],
  itemKind: {
    status: 'present',
    value: { value: 'public-service', note: '虚构事项', provenance: { source: 's1', confidence: 'recalled' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'remote-intake',
      note: '示例市窗口代收材料，示例机关审查并出具证明',
      provenance: { source: 's1', confidence: 'recalled' },
    },
  },
  audience: {
    status: 'present',
    value: {
      value: ['person', 'organization'],
      note: '自然人、其他组织',
      provenance: { source: 's1', confidence: 'recalled' },
    },
  },
  basis: {
    status: 'present',
    value: [
      {
        document: '示例省学习经历证明示例办法（虚构）',
        article: '第一条',
        phrase: '示例机关可以出具学习经历证明',
        note: '虚构文件，查无此文',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        document: '示例省学习经历证明示例办法（虚构）',
        article: '第二条第一款',
        phrase: '自受理之日起五个工作日内办结',
        provenance: { source: 's1', confidence: 'recalled' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'receiving',
        place: '示例省示例市',
        division: '990100',
        authority: '示例市政务服务窗口（虚构）',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        role: 'handling',
        place: '示例省',
        division: '990000',
        authority: '示例机关（虚构）',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        role: 'participating',
        authority: '颁发学习证书的示例学校（虚构）',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        role: 'example',
        place: '示例省示例市',
        division: '990100',
        authority: '示例市自助服务点（虚构）',
        provenance: { source: 's1', confidence: 'recalled' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      { text: '在示例学校学习过（虚构条件）', provenance: { source: 's1', confidence: 'recalled' } },
      {
        text: '学习经历已经登记，或者能够提交学习证书（虚构条件）',
        provenance: { source: 's1', confidence: 'recalled' },
      },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '由谁申请',
        options: [
          { id: 'o1', label: '本人申请', materials: [], provenance: { source: 's1', confidence: 'recalled' } },
          {
            id: 'o2',
            label: '委托他人申请',
            materials: ['poa', 'agent-identity'],
            note: '受托人须带本人有效证件到窗口',
            provenance: { source: 's1', confidence: 'recalled' },
          },
        ],
      },
      {
        id: 'q2',
        question: '学习证书是否还在手上',
        options: [
          { id: 'o1', label: '在', materials: ['certificate'], provenance: { source: 's1', confidence: 'recalled' } },
          {
            id: 'o2',
            label: '已经遗失',
            materials: ['loss-statement'],
            note: '示例机关向示例学校核实，核实时间不计入办理时限',
            provenance: { source: 's1', confidence: 'recalled' },
          },
        ],
      },
    ],
  },
  materials: {
    status: 'present',
    value: [
      {
        id: 'application',
        name: '学习经历证明申请表',
        necessity: '必要',
        form: '原件',
        copies: 1,
        origin: '申请人自备',
        note: '可在线填写',
        kind: 'form',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        id: 'identity',
        name: '身份证明：居民身份证；或护照',
        necessity: '必要',
        form: '原件或电子证照',
        anyOneOf: true,
        licenceTypes: ['居民身份证'],
        origin: '政府部门核发',
        issuer: '公安机关',
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number'] }],
        provenance: { source: 's1', confidence: 'recalled' },
        keyProvenance: { licenceTypes: { source: 's1', confidence: 'recalled' } },
      },
      {
        id: 'certificate',
        name: '学习证书',
        necessity: '条件必要',
        form: '原件和复印件',
        copies: 2,
        condition: '学习证书在手上',
        licenceTypes: ['学历证书'],
        origin: '申请人自备',
        issuer: '示例学校（虚构）',
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['education'] }],
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        id: 'loss-statement',
        name: '学习证书遗失声明',
        necessity: '条件必要',
        form: '原件',
        copies: 1,
        condition: '学习证书已经遗失',
        origin: '申请人自备',
        kind: 'statement',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        id: 'poa',
        name: '授权委托书',
        necessity: '委托时必要',
        form: '原件',
        copies: 1,
        condition: '委托他人申请',
        origin: '申请人自备',
        kind: 'statement',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        id: 'agent-identity',
        name: '受托人身份证明',
        necessity: '委托时必要',
        form: '原件或电子证照',
        condition: '委托他人申请',
        licenceTypes: ['居民身份证'],
        origin: '政府部门核发',
        kind: 'identity',
        proves: [{ subject: 'agent', fields: ['name', 'id-number'] }],
        provenance: { source: 's1', confidence: 'recalled' },
      },
    ],
  },
  samples: {
    status: 'present',
    value: [
      {
        text: '学习经历证明申请表示范文本：姓名“陈示例”，学习时间“2010年9月至2014年6月”，用途“求职”',
        note: '起止时间写到月',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        text: '授权委托书示范文本：委托人“陈示例”，受托人“王示例”，委托事项“代为申请并领取学习经历证明”',
        provenance: { source: 's1', confidence: 'recalled' },
      },
    ],
  },
  commonErrors: {
    status: 'present',
    value: [
      {
        text: '申请表的学习时间与学习证书不一致',
        note: '以学习证书为准',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      { text: '委托书没有写明受托人可以领取证明', provenance: { source: 's1', confidence: 'recalled' } },
      { text: '复印件缺少有签章的一页', provenance: { source: 's1', confidence: 'recalled' } },
    ],
  },
  process: {
    status: 'present',
    value: [
      {
        name: '申请',
        place: '收件地',
        what: '线上或到示例市窗口提交申请表和材料',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        name: '收件',
        place: '收件地',
        what: '核对身份，清点材料，当场出具收件凭证',
        limit: '当场',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        name: '转递',
        place: '收件地→办理地',
        what: '把电子材料转给示例机关，纸质原件寄递',
        limit: '2个工作日',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        name: '审查',
        place: '办理地',
        what: '受理并审查；缺材料的一次性告知补正',
        limit: '5个工作日',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        name: '送达',
        place: '办理地→申请人',
        what: '寄递证明，或由收件窗口转交',
        provenance: { source: 's1', confidence: 'recalled' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: {
    status: 'present',
    value: [
      {
        type: 'statutory',
        amount: 5,
        unit: 'working-day',
        text: '自受理之日起5个工作日内办结',
        exclusions: ['补正材料', '向示例学校核实'],
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        type: 'statutory-extension',
        amount: 5,
        unit: 'working-day',
        text: '情形复杂的可延长5个工作日，并书面告知',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        type: 'committed',
        least: 1,
        most: 3,
        unit: 'working-day',
        text: '承诺1—3个工作日',
        scope: '示例省',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        type: 'per-hop',
        amount: 2,
        unit: 'working-day',
        text: '收件后2个工作日内转递',
        hop: 1,
        scope: '示例市',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        type: 'per-hop',
        amount: 5,
        unit: 'working-day',
        text: '收到材料并受理后5个工作日内办结',
        hop: 2,
        scope: '示例省',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      {
        type: 'note',
        amount: 1,
        unit: 'month',
        text: '证明自出具之日起一个月内未领取的，退回示例机关',
        provenance: { source: 's1', confidence: 'recalled' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: true,
      items: [
        { name: '工本费', amount: 10, unit: '元/份', provenance: { source: 's1', confidence: 'recalled' } },
        { name: '副本费', amount: 2, unit: '元/份', provenance: { source: 's1', confidence: 'recalled' } },
      ],
      basis: { text: '示例价格〔0000〕0号（虚构）', provenance: { source: 's1', confidence: 'recalled' } },
      notes: [
        { text: '最低生活保障对象免收（虚构）', provenance: { source: 's1', confidence: 'recalled' } },
        { text: '支持网上支付（虚构）', provenance: { source: 's1', confidence: 'recalled' } },
      ],
    },
  },
  visits: {
    status: 'present',
    value: { value: 1, note: '到收件窗口一次；线上申请的为0次', provenance: { source: 's1', confidence: 'recalled' } },
  },
  result: {
    status: 'present',
    value: [
      {
        name: '学习经历证明',
        form: '文书',
        note: '纸质和电子各一份，效力相同',
        provenance: { source: 's1', confidence: 'recalled' },
      },
      { name: '不予出具通知书', form: '文书', provenance: { source: 's1', confidence: 'recalled' } },
    ],
  },
  delivery: {
    status: 'present',
    value: [
      { text: '窗口领取', provenance: { source: 's1', confidence: 'recalled' } },
      { text: '邮寄', note: '邮费由申请人承担', provenance: { source: 's1', confidence: 'recalled' } },
      { text: '线上下载电子证明', provenance: { source: 's1', confidence: 'recalled' } },
    ],
  },
  consultation: {
    status: 'present',
    value: [
      { phone: '000-00000001', use: '咨询', provenance: { source: 's1', confidence: 'recalled' } },
      { phone: '000-00000002', use: '收件进度查询', provenance: { source: 's1', confidence: 'recalled' } },
    ],
  },
  supervision: {
    status: 'present',
    value: [{ phone: '000-00000009', use: '监督投诉', provenance: { source: 's1', confidence: 'recalled' } }],
  },
  notes: [
    {
      text: '收件地与办理地不同的，以办理地的受理日起算（虚构）',
      provenance: { source: 's1', confidence: 'recalled' },
    },
  ],
  conflicts: [
    {
      text: '示范文本写“用途：求职”，申请表写“用途可不填”（虚构的矛盾，供展示）',
      provenance: { source: 's1', confidence: 'recalled' },
    },
  ],
  gaps: ['是否接受境外学习证书（虚构的缺项，供展示）'],
};
