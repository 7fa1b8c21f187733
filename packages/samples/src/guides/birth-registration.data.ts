import type { ServiceGuide } from '@tongban/domain';

/**
 * 生育登记（生育登记服务）.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 重庆高新区曾家镇指南；国家卫健委意见（转载）.
 */
export const birthRegistration: ServiceGuide = {
  item: { kind: 'local', code: 'birth-registration' },
  name: '生育登记（生育登记服务）',
  jurisdiction: { division: '500000', place: '重庆', authority: '曾家镇卫生健康工作机构' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'xmVtF4kqekDtCFm54hztNIcDcFMcoQZ2NWPEWzukCPE',
  sources: [
    {
      id: 's1',
      title: '国家卫生健康委办公厅《关于完善生育登记制度的指导意见》（2021-12，沧州晚报转载）',
      kind: 'ministry',
      via: '第三方转载',
    },
    {
      id: 's2',
      title: '重庆高新区曾家镇 生育登记服务 基层政务公开指南（gxq.cq.gov.cn，2022-12-12）',
      kind: 'provincial-guide',
    },
    {
      id: 's3',
      title: '模式归类为推断，依据：国家卫生健康委办公厅《关于完善生育登记制度的指导意见》（2021-12，沧州晚报转载）',
      kind: 'ministry',
      via: '第三方转载',
    },
    { id: 's4', title: '中华人民共和国人口与计划生育法 第十八条第一款', kind: 'statute' },
    { id: 's5', title: '广东省人口与计划生育条例 第二十条', kind: 'provincial-guide' },
    { id: 's6', title: '国家卫生健康委办公厅《关于完善生育登记制度的指导意见》', kind: 'ministry', via: '第三方转载' },
    {
      id: 's7',
      title: '河北省王快镇（索引号前缀疑为邢台开发区）生育登记服务工作指引（2022-12-09，存档页）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    {
      id: 's8',
      title: '深圳罗湖二孩生育登记办事指南（社区论坛转载，2020-04-23）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    {
      id: 's9',
      title: '山东青岛市北区生育登记服务指南（市北卫生计生微平台，第三方转载）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    {
      id: 's10',
      title: '湖南生育登记流程说明（wjw.hunan.gov.cn引用，第三方转载）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's11', title: '来源列原件1、复印件1，份数口径不清', kind: 'provincial-guide' },
    { id: 's12', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's13', title: '来源列“政府部门核发”', kind: 'provincial-guide' },
    { id: 's14', title: '当事人承诺', kind: 'ministry' },
    {
      id: 's15',
      title: '重庆市大足区金山镇《生育服务证》办证须知（dazu.gov.cn，2017-12-20）',
      kind: 'provincial-guide',
    },
    { id: 's16', title: '官方附件未见', kind: 'memory' },
    { id: 's17', title: '人口与计划生育法第十八条与重庆指南（2022-12）对照', kind: 'statute' },
    { id: 's18', title: '重庆、罗湖对照', kind: 'provincial-guide' },
    { id: 's19', title: '指导意见：暂时无法获取的可由当事人承诺', kind: 'ministry' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'public-service', provenance: { source: 's2', confidence: 'found' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'fully-online',
      note: '不受户籍限制，可在一方户籍地或现居住地登记，多地推行网上办',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's2', confidence: 'found' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '中华人民共和国人口与计划生育法',
        article: '第十八条第一款',
        phrase: '国家提倡适龄婚育、优生优育。一对夫妻可以生育三个子女',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        document: '广东省人口与计划生育条例',
        article: '第二十条',
        phrase: '生育子女应当办理生育登记',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '国家卫生健康委办公厅《关于完善生育登记制度的指导意见》',
        article: '',
        note: '一方户籍地或现居住地、网上办、容缺承诺',
        provenance: { source: 's6', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '重庆市高新区曾家镇',
        division: '500000',
        authority: '曾家镇卫生健康工作机构',
        provenance: { source: 's2', confidence: 'found' },
      },
      {
        role: 'example',
        place: '河北省',
        division: '130000',
        authority: '任一方户籍地或现居住地乡镇（街道）卫生健康工作机构',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        role: 'example',
        place: '广东省深圳市罗湖区',
        division: '440303',
        authority: '镇街卫生健康部门',
        provenance: { source: 's8', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      { text: '夫妻生育子女，生育前登记，也可生育后补登', provenance: { source: 's1', confidence: 'found' } },
      { text: '可在夫妻一方户籍地或现居住地登记', provenance: { source: 's1', confidence: 'found' } },
      {
        text: '一方户籍在本市，或双方户籍均不在本市但女方在本地居住满1个月（重庆）',
        provenance: { source: 's2', confidence: 'found' },
      },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '登记时机',
        options: [
          {
            id: 'o1',
            label: '生育前登记',
            materials: ['marriage', 'id'],
            provenance: { source: 's1', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '生育后补登',
            materials: ['marriage', 'id', 'birth-cert'],
            provenance: { source: 's9', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '婚姻与子女情况',
        options: [
          {
            id: 'o1',
            label: '初婚初育',
            materials: ['marriage', 'id'],
            provenance: { source: 's2', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '再婚',
            materials: ['divorce'],
            note: '提交离婚协议书、判决书或调解书',
            provenance: { source: 's2', confidence: 'found' },
          },
          {
            id: 'o3',
            label: '子女死亡或残疾',
            materials: ['special-cert'],
            provenance: { source: 's10', confidence: 'found' },
          },
        ],
      },
    ],
  },
  materials: {
    status: 'present',
    value: [
      {
        id: 'marriage',
        name: '结婚证',
        necessity: '必要',
        form: '原件和复印件（纸质、电子）',
        copies: 1,
        licenceTypes: ['结婚证'],
        origin: '政府部门核发',
        issuer: '民政局',
        kind: 'licence',
        proves: [
          { subject: 'applicant', fields: ['marital-status'] },
          { subject: 'spouse', fields: ['marital-status'] },
        ],
        commitment: {
          id: 'birth-registration',
          content: '暂时无法获取的可由当事人承诺',
          provenance: { source: 's19', confidence: 'inferred' },
        },
        provenance: { source: 's2', confidence: 'found' },
        keyProvenance: {
          copies: { source: 's11', confidence: 'inferred' },
          licenceTypes: { source: 's12', confidence: 'inferred' },
          origin: { source: 's13', confidence: 'inferred' },
        },
      },
      {
        id: 'id',
        name: '夫妻双方身份证或户口簿等有效证件',
        necessity: '必要',
        anyOneOf: true,
        licenceTypes: ['居民身份证', '居民户口簿'],
        kind: 'identity',
        proves: [
          { subject: 'applicant', fields: ['name', 'id-number'] },
          { subject: 'spouse', fields: ['name', 'id-number'] },
        ],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's12', confidence: 'inferred' } },
      },
      {
        id: 'birth-cert',
        name: '子女出生医学证明（或住院分娩实名登记记录）',
        necessity: '条件必要',
        condition: '生育后补登',
        licenceTypes: ['出生医学证明'],
        kind: 'licence',
        proves: [{ subject: 'child', fields: ['birth'] }],
        provenance: { source: 's9', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's12', confidence: 'inferred' } },
      },
      {
        id: 'divorce',
        name: '离婚证及离婚协议书、判决书或调解书',
        necessity: '条件必要',
        condition: '再婚',
        anyOneOf: true,
        licenceTypes: ['离婚证'],
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['divorce'] }],
        provenance: { source: 's2', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's12', confidence: 'inferred' } },
      },
      {
        id: 'special-cert',
        name: '残疾证或死亡证明',
        necessity: '条件必要',
        condition: '子女残疾或死亡',
        licenceTypes: ['残疾人证', '居民死亡医学证明'],
        kind: 'proof',
        proves: [{ subject: 'child', fields: ['death-or-disability'] }],
        provenance: { source: 's10', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's12', confidence: 'inferred' } },
      },
      {
        id: 'commitment',
        name: '当事人承诺（信息暂时无法获取时）',
        necessity: '容缺时',
        origin: '申请人签署',
        kind: 'statement',
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: { origin: { source: 's14', confidence: 'inferred' } },
      },
    ],
  },
  samples: { status: 'notFound' },
  commonErrors: {
    status: 'present',
    value: [
      {
        text: '已在省外登记又在本省重复登记（省外登记作废或注销的除外）',
        provenance: { source: 's7', confidence: 'found' },
      },
    ],
  },
  process: {
    status: 'present',
    value: [
      {
        name: '申请',
        place: '户籍地或现居住地乡镇（街道），或线上',
        what: '现场或网上填表',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '核对',
        place: '办理地',
        what: '网上登记并作信息双向比对；比对不一致又无法定依据的向信息提供地发起协查',
        provenance: { source: 's15', confidence: 'found' },
      },
      {
        name: '承诺',
        place: '办理地',
        what: '跨省流动人口承诺办理',
        provenance: { source: 's2', confidence: 'found' },
      },
      {
        name: '户籍地核实（广东）',
        place: '办理地→户籍地',
        what: '材料电子化上传，提交男女双方户籍地核实，5个工作日内完成',
        limit: '5个工作日',
        provenance: { source: 's8', confidence: 'found' },
      },
      {
        name: '登记',
        place: '办理地',
        what: '材料齐全、情况属实的当场发放生育服务证',
        provenance: { source: 's15', confidence: 'found' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: {
    status: 'present',
    value: [
      {
        type: 'committed',
        amount: 0,
        unit: 'on-the-spot',
        text: '户籍人口及时办理、跨省流动人口承诺办理',
        scope: '重庆市',
        provenance: { source: 's2', confidence: 'found' },
      },
      {
        type: 'statutory',
        amount: 7,
        unit: 'working-day',
        text: '法定7个工作日、承诺7个工作日',
        scope: '深圳市',
        provenance: { source: 's8', confidence: 'found' },
      },
      {
        type: 'note',
        amount: 5,
        unit: 'working-day',
        text: '户籍地核实5个工作日',
        scope: '广东',
        provenance: { source: 's8', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: false,
      items: [],
      basis: { text: '免费服务', provenance: { source: 's8', confidence: 'found' } },
      notes: [],
    },
  },
  visits: { status: 'present', value: { value: 0, provenance: { source: 's2', confidence: 'found' } } },
  result: {
    status: 'present',
    value: [{ name: '生育服务证', form: '证照', provenance: { source: 's2', confidence: 'found' } }],
  },
  delivery: {
    status: 'present',
    value: [
      { text: '当场发放', provenance: { source: 's15', confidence: 'found' } },
      { text: '互联网电子证照反馈', provenance: { source: 's2', confidence: 'found' } },
    ],
  },
  consultation: { status: 'notFound' },
  supervision: {
    status: 'present',
    value: [{ phone: '023-65751638', use: '重庆曾家镇投诉', provenance: { source: 's2', confidence: 'found' } }],
  },
  notes: [
    { text: '一方户籍地或现居住地两可，是跨省流动人口的便民点', provenance: { source: 's1', confidence: 'found' } },
    { text: '省外登记未作废的，不重复登记（河北）', provenance: { source: 's7', confidence: 'found' } },
    { text: '国办发〔2022〕34号新增事项（名称据记忆）', provenance: { source: 's16', confidence: 'recalled' } },
  ],
  conflicts: [
    {
      text: '重庆指南仍写“第一或第二个子女”，而2021年人口与计划生育法为可以生育三个子女',
      provenance: { source: 's17', confidence: 'found' },
    },
    { text: '办结时限：重庆即办、罗湖法定7个工作日', provenance: { source: 's18', confidence: 'found' } },
    { text: '重庆指南“到办事现场0次”，材料仍列纸质原件与复印件', provenance: { source: 's2', confidence: 'found' } },
  ],
  gaps: ['国家指导意见文号原文', '统一实施编码'],
};
