import type { ServiceGuide } from '@tongban/domain';

/**
 * 公安机关办理犯罪记录查询（开具有无犯罪记录证明）.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 新平县公安局通告；公安部规定（转载）.
 */
export const criminalRecordQuery: ServiceGuide = {
  item: { kind: 'local', code: 'criminal-record-query' },
  name: '公安机关办理犯罪记录查询（开具有无犯罪记录证明）',
  jurisdiction: { division: '530427', place: '新平', authority: '新平彝族傣族自治县公安派出所' },
  standing: 'sample',
  version: 'sample-1',
  digest: '5m0evd3K449p-kCQlF_HidODIBeREJoZhwIvkaRaYTo',
  sources: [
    {
      id: 's1',
      title: '云南省玉溪市新平县公安局 全面启动《无犯罪记录证明》“跨省通办”工作（2022-05-31）',
      kind: 'provincial-guide',
    },
    { id: 's2', title: '公安事项归类', kind: 'memory' },
    { id: 's3', title: '由新平县受理单位规定推断；分类名见成都接口文档', kind: 'provincial-guide' },
    { id: 's4', title: '公安机关办理犯罪记录查询工作规定', kind: 'ministry' },
    {
      id: 's5',
      title: '浙江省公安机关办理犯罪记录查询工作规定（2022-01-01施行） 第五条',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    {
      id: 's6',
      title: '重庆公安“警快办”川渝办事中心 开具无犯罪记录证明说明（第三方转载）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    {
      id: 's7',
      title: '《公安机关办理犯罪记录查询工作规定》受理材料、结果、时限（第三方百科转载）',
      kind: 'ministry',
      via: '第三方转载',
    },
    { id: 's8', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's9', title: '居民身份证法第八条', kind: 'statute' },
    { id: 's10', title: '各类证件签发机关', kind: 'ministry' },
    { id: 's11', title: '申请表', kind: 'ministry' },
    { id: 's12', title: '新平县、重庆说明', kind: 'provincial-guide' },
    {
      id: 's13',
      title: '成都来蓉人员无犯罪记录证明时限说明（第三方转载）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's14', title: '甘肃无犯罪记录证明审批说明（第三方转载）', kind: 'provincial-guide', via: '第三方转载' },
    { id: 's15', title: '广东省清远市政府网站问答', kind: 'provincial-guide' },
    { id: 's16', title: '百科转载引刑事诉讼法封存规定', kind: 'ministry', via: '第三方转载' },
    { id: 's17', title: '公安部2021年“跨省通办”报道', kind: 'news' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'public-service', note: '出具证明', provenance: { source: 's2', confidence: 'recalled' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'handled-locally',
      note: '异地授权、本地办理；户籍地或居住地派出所均可受理并出具，跨省受理地自行办结',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: {
    status: 'present',
    value: {
      value: ['person', 'organization'],
      note: '自然人、法人',
      provenance: { source: 's1', confidence: 'inferred' },
    },
  },
  basis: {
    status: 'present',
    value: [
      {
        document: '公安机关办理犯罪记录查询工作规定',
        article: '',
        note: '新平县引用；条次未见',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        document: '浙江省公安机关办理犯罪记录查询工作规定（2022-01-01施行）',
        article: '第五条',
        phrase: '公安派出所负责受理个人或者单位提出的犯罪记录查询申请',
        provenance: { source: 's5', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '云南省玉溪市新平县',
        division: '530427',
        authority: '新平彝族傣族自治县公安派出所（户籍地或居住地）',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        role: 'example',
        place: '重庆市',
        division: '500000',
        authority: '重庆公安“警快办”',
        provenance: { source: 's6', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      {
        text: '个人查本人记录，或委托他人；受托人须有完全民事行为能力',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        text: '单位查本单位在职或拟招录人员，须符合法律、行政法规从业禁止规定',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '查询主体',
        options: [
          {
            id: 'o1',
            label: '本人',
            materials: ['id', 'query-form'],
            note: '户籍地或居住地派出所',
            provenance: { source: 's1', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '委托他人',
            materials: ['id', 'query-form', 'poa', 'agent-id'],
            note: '委托人户籍地或居住地',
            provenance: { source: 's7', confidence: 'found' },
          },
          {
            id: 'o3',
            label: '单位',
            materials: ['unit-letter', 'operator-id', 'query-form', 'relation'],
            provenance: { source: 's7', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '受理地是否为居住地（非户籍地）',
        options: [
          { id: 'o1', label: '是', materials: ['residence-permit'], provenance: { source: 's7', confidence: 'found' } },
          { id: 'o2', label: '否', materials: [], provenance: { source: 's7', confidence: 'found' } },
        ],
      },
      {
        id: 'q3',
        question: '本年度申请次数',
        options: [
          { id: 'o1', label: '不超过3次', materials: [], provenance: { source: 's7', confidence: 'found' } },
          {
            id: 'o2',
            label: '超过3次',
            materials: ['use-proof'],
            note: '证明用于就业、留学、移民等合理用途',
            provenance: { source: 's7', confidence: 'found' },
          },
        ],
      },
    ],
  },
  materials: {
    status: 'present',
    value: [
      {
        id: 'id',
        name: '有效身份证件（内地居民用居民身份证，无身份证可用户口簿；港澳台、国外中国公民、外国人各有对应证件）',
        necessity: '必要',
        anyOneOf: true,
        licenceTypes: ['居民身份证'],
        origin: '政府部门核发',
        issuer: '公安机关等',
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number', 'likeness'] }],
        provenance: { source: 's7', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's8', confidence: 'inferred' },
          origin: { source: 's9', confidence: 'inferred' },
          issuer: { source: 's10', confidence: 'inferred' },
        },
      },
      {
        id: 'query-form',
        name: '《查询申请表》（单位查询加盖单位印章，列明事由、被查询人身份信息、所依据法律条款）',
        necessity: '必要',
        origin: '申请人填写',
        kind: 'form',
        provenance: { source: 's7', confidence: 'found' },
        keyProvenance: { origin: { source: 's11', confidence: 'inferred' } },
      },
      {
        id: 'residence-permit',
        name: '居住证',
        necessity: '条件必要',
        condition: '在居住地申请',
        licenceTypes: ['居住证'],
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['residence'] }],
        provenance: { source: 's7', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's8', confidence: 'inferred' } },
      },
      {
        id: 'poa',
        name: '委托书',
        necessity: '条件必要',
        condition: '委托他人',
        kind: 'statement',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        id: 'agent-id',
        name: '受托人有效身份证件',
        necessity: '条件必要',
        condition: '委托他人',
        licenceTypes: ['居民身份证'],
        kind: 'identity',
        proves: [{ subject: 'agent', fields: ['name', 'id-number', 'likeness'] }],
        provenance: { source: 's7', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's8', confidence: 'inferred' } },
      },
      {
        id: 'unit-letter',
        name: '单位介绍信',
        necessity: '条件必要',
        condition: '单位查询',
        kind: 'proof',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        id: 'operator-id',
        name: '经办人有效身份证件',
        necessity: '条件必要',
        condition: '单位查询',
        licenceTypes: ['居民身份证'],
        kind: 'identity',
        proves: [{ subject: 'agent', fields: ['name', 'id-number', 'likeness'] }],
        provenance: { source: 's7', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's8', confidence: 'inferred' } },
      },
      {
        id: 'relation',
        name: '被查询对象系单位在职人员或拟招录人员的有关材料',
        necessity: '条件必要',
        condition: '单位查询',
        kind: 'proof',
        proves: [{ subject: 'applicant', fields: ['employment'] }],
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        id: 'use-proof',
        name: '用于就业、留学、移民等合理用途的材料',
        necessity: '条件必要',
        condition: '年申请超过3次',
        kind: 'proof',
        proves: [{ subject: 'applicant', fields: ['purpose-of-use'] }],
        provenance: { source: 's7', confidence: 'found' },
      },
    ],
  },
  samples: { status: 'notFound' },
  commonErrors: {
    status: 'present',
    value: [
      { text: '单位查询不符合法定情形（从业禁止）的，不予受理', provenance: { source: 's1', confidence: 'found' } },
      { text: '年申请超过3次未附用途材料，线上无法提交（重庆）', provenance: { source: 's6', confidence: 'found' } },
    ],
  },
  process: {
    status: 'present',
    value: [
      {
        name: '申请',
        place: '户籍地或居住地派出所，或线上',
        what: '现场核验身份，或线上实人认证',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        name: '受理审查',
        place: '办理地',
        what: '人证相符、材料齐全的受理；不全的按受理机关材料清单及时补充，否则不予受理',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '查询办结',
        place: '办理地',
        what: '能当场办的当场办，无法当场的3个工作日办结并给受理回执',
        limit: '3个工作日',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        name: '出具',
        place: '办理地',
        what: '个人：无犯罪记录出具《无犯罪记录证明》，有的出具《不予出具通知书》；单位：以《查询告知函》告知',
        provenance: { source: 's7', confidence: 'found' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: {
    status: 'present',
    value: [
      {
        type: 'statutory',
        amount: 0,
        unit: 'on-the-spot',
        text: '能当场办理的当场办理',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        type: 'statutory',
        amount: 3,
        unit: 'working-day',
        text: '无法当场的3个工作日，调查核实时间不计入',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 1,
        unit: 'working-day',
        text: '承诺1个工作日',
        scope: '重庆市（线上）',
        provenance: { source: 's6', confidence: 'found' },
      },
      {
        type: 'note',
        amount: 7,
        unit: 'working-day',
        text: '需本市协助不能当场的延长至7个工作日；跨省核实延至30个工作日',
        scope: '成都',
        provenance: { source: 's13', confidence: 'found' },
      },
      {
        type: 'note',
        amount: 15,
        unit: 'working-day',
        text: '对结果有异议，复核15个工作日出书面意见，复杂延至30个工作日',
        scope: '甘肃',
        provenance: { source: 's14', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: false,
      items: [],
      basis: { text: '免费', provenance: { source: 's6', confidence: 'found' } },
      notes: [
        {
          text: '纸质证明邮寄到付：重庆市内10元/件、市外（不含港澳台）12元/件',
          provenance: { source: 's6', confidence: 'found' },
        },
      ],
    },
  },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [
      {
        name: '无犯罪记录证明／不予出具无犯罪记录证明通知书／查询告知函',
        form: '文书',
        provenance: { source: 's7', confidence: 'found' },
      },
    ],
  },
  delivery: {
    status: 'present',
    value: [
      { text: '电子证明下载，或现场领取、邮寄', provenance: { source: 's6', confidence: 'found' } },
      { text: '目前无电子证明的按现场或邮寄（广东清远）', provenance: { source: 's15', confidence: 'found' } },
    ],
  },
  consultation: { status: 'notFound' },
  supervision: { status: 'notFound' },
  notes: [
    { text: '2022-06-01起云南新平跨省受理；个人、单位均可跨省', provenance: { source: 's1', confidence: 'found' } },
    { text: '在居住地（非户籍地）申请的，还应提交居住证', provenance: { source: 's7', confidence: 'found' } },
    {
      text: '犯罪时不满十八周岁、五年以下刑罚的封存记录，对个人出具无犯罪记录证明',
      provenance: { source: 's16', confidence: 'found' },
    },
    {
      text: '国办发〔2020〕35号所列事项，2021年（开具有无犯罪记录证明）',
      provenance: { source: 's17', confidence: 'found' },
    },
  ],
  conflicts: [],
  gaps: ['规定条次与文号原文', '实施编码', '可靠咨询电话'],
};
