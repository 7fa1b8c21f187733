import type { ServiceGuide } from '@tongban/domain';

/**
 * 户口迁移（夫妻投靠、父母子女相互投靠）.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 太康县政府网站；户口登记条例.
 */
export const householdMoveSpouse: ServiceGuide = {
  item: { kind: 'local', code: 'household-move-spouse' },
  name: '户口迁移（夫妻投靠、父母子女相互投靠）',
  jurisdiction: { division: '411627', place: '太康', authority: '拟迁入地公安派出所' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'Z2MlM6ZG5vbAAb7p-nwa0fiRPqyGFMUcr0VDyXZtpx0',
  sources: [
    { id: 's1', title: '河南省周口市太康县人民政府网站 户口迁移办理指南（taikang.gov.cn）', kind: 'provincial-guide' },
    { id: 's2', title: '户籍类事项类型归类，未见清单原文', kind: 'memory' },
    {
      id: 's3',
      title: '模式归类为推断，依据：河南省周口市太康县人民政府网站 户口迁移办理指南（taikang.gov.cn）',
      kind: 'provincial-guide',
    },
    { id: 's4', title: '中华人民共和国户口登记条例 第三条', kind: 'statute' },
    { id: 's5', title: '中华人民共和国户口登记条例 第六条', kind: 'statute' },
    { id: 's6', title: '中华人民共和国户口登记条例 第十条第一款', kind: 'statute' },
    { id: 's7', title: '中华人民共和国户口登记条例 第十三条第一款', kind: 'statute' },
    {
      id: 's8',
      title: '安徽省户政管理工作规范（皖公通〔2021〕20号）、安徽省户政业务办理标准（试行）（皖公治安〔2020〕9号）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's9', title: '户口登记条例第十条', kind: 'statute' },
    {
      id: 's10',
      title: '安徽省六安市公安局裕安分局 办理迁移登记事项流程公开指南',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's11', title: '“书面申请”由申请人提出', kind: 'provincial-guide' },
    { id: 's12', title: '指南未写形式', kind: 'provincial-guide' },
    { id: 's13', title: '户口登记条例第三条、第四条', kind: 'statute' },
    { id: 's14', title: '户口登记条例第三条', kind: 'statute' },
    { id: 's15', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's16', title: '居民身份证法第八条', kind: 'statute' },
    { id: 's17', title: '结婚证由婚姻登记机关发给', kind: 'statute' },
    { id: 's18', title: '婚姻登记条例第二条', kind: 'statute' },
    { id: 's19', title: '指南只写“关系的证据资料”，具体证件为推断', kind: 'provincial-guide' },
    { id: 's20', title: '太康县20个工作日办理；审核主体由户口登记条例推断', kind: 'statute' },
    {
      id: 's21',
      title: '公安部“跨省通办”户口迁移接口的公开实现（申请/反馈成对消息、协同编号）',
      kind: 'ministry',
      via: '公开代码',
    },
    { id: 's22', title: '户口登记条例第十三条；换发户口簿为推断', kind: 'statute' },
    { id: 's23', title: '户口登记条例第十三条', kind: 'statute' },
    { id: 's24', title: '户口登记条例第四条、第十三条', kind: 'statute' },
    { id: 's25', title: '申请人只到迁入地，由此推断', kind: 'provincial-guide' },
    { id: 's26', title: '公安部2021年“跨省通办”报道（北京新京报等）', kind: 'news' },
    { id: 's27', title: '太康县、裕安区指南对照', kind: 'provincial-guide' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'confirmation', note: '户口登记', provenance: { source: 's2', confidence: 'recalled' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'joint-handling',
      note: '申请人只到迁入地，迁出、迁入手续网上流转',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's1', confidence: 'inferred' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '中华人民共和国户口登记条例',
        article: '第三条',
        phrase: '户口登记工作，由各级公安机关主管',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        document: '中华人民共和国户口登记条例',
        article: '第六条',
        phrase: '公民应当在经常居住的地方登记为常住人口',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '中华人民共和国户口登记条例',
        article: '第十条第一款',
        phrase: '由本人或者户主在迁出前向户口登记机关申报迁出登记，领取迁移证件，注销户口',
        note: '一站式办理后迁移证件在网上流转',
        provenance: { source: 's6', confidence: 'found' },
      },
      {
        document: '中华人民共和国户口登记条例',
        article: '第十三条第一款',
        phrase: '由本人或者户主持迁移证件向户口登记机关申报迁入登记',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        document: '安徽省户政管理工作规范（皖公通〔2021〕20号）、安徽省户政业务办理标准（试行）（皖公治安〔2020〕9号）',
        article: '',
        note: '安徽办理依据',
        provenance: { source: 's8', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '河南省周口市太康县',
        division: '411627',
        authority: '拟迁入地公安派出所',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        role: 'participating',
        authority: '原户口所在地户口登记机关',
        provenance: { source: 's9', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      {
        text: '符合拟迁入地户口迁入政策（属夫妻、父母与子女相互投靠）',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        text: '拟迁出本户口管辖区、符合拟迁入地迁移政策的，可申请迁移登记',
        provenance: { source: 's10', confidence: 'found' },
      },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '迁移事由',
        options: [
          {
            id: 'o1',
            label: '夫妻投靠、父母与子女相互投靠',
            materials: ['application', 'hukou-both', 'id-both', 'relation'],
            provenance: { source: 's1', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '父母离婚，未成年子女随直接抚养方',
            materials: ['custody'],
            note: '投靠非直接抚养方的，父母须同时到派出所签署同意声明',
            provenance: { source: 's1', confidence: 'found' },
          },
          {
            id: 'o3',
            label: '取得房屋所有权或使用权',
            materials: ['application', 'hukou-self', 'id-self', 'house'],
            note: '直系亲属随迁另交关系材料；可带本人、配偶、子女、父母',
            provenance: { source: 's1', confidence: 'found' },
          },
          {
            id: 'o4',
            label: '国家机关、企事业单位工作调动或录用',
            materials: [],
            note: '指南有此情形，材料未取到',
            provenance: { source: 's1', confidence: 'found' },
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
        name: '申请人书面申请',
        necessity: '必要',
        form: '原件',
        origin: '申请人自备',
        kind: 'statement',
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: {
          origin: { source: 's11', confidence: 'inferred' },
          form: { source: 's12', confidence: 'inferred' },
        },
      },
      {
        id: 'hukou-both',
        name: '双方居民户口簿',
        necessity: '必要',
        licenceTypes: ['居民户口簿'],
        origin: '政府部门核发',
        issuer: '户口登记机关',
        kind: 'licence',
        proves: [
          { subject: 'applicant', fields: ['name', 'id-number', 'household'] },
          { subject: 'spouse', fields: ['name', 'id-number', 'household'] },
        ],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: {
          origin: { source: 's13', confidence: 'inferred' },
          issuer: { source: 's14', confidence: 'inferred' },
          licenceTypes: { source: 's15', confidence: 'inferred' },
        },
      },
      {
        id: 'id-both',
        name: '双方居民身份证',
        necessity: '必要',
        licenceTypes: ['居民身份证'],
        origin: '政府部门核发',
        issuer: '县级公安机关',
        kind: 'identity',
        proves: [
          { subject: 'applicant', fields: ['name', 'id-number', 'likeness'] },
          { subject: 'spouse', fields: ['name', 'id-number', 'likeness'] },
        ],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: {
          origin: { source: 's16', confidence: 'inferred' },
          issuer: { source: 's16', confidence: 'found' },
          licenceTypes: { source: 's15', confidence: 'inferred' },
        },
      },
      {
        id: 'relation',
        name: '能证明双方关系的材料（夫妻投靠通常为结婚证）',
        necessity: '必要',
        condition: '夫妻投靠用结婚证；父母子女用出生医学证明等',
        licenceTypes: ['结婚证'],
        origin: '政府部门核发',
        issuer: '婚姻登记机关',
        kind: 'proof',
        proves: [
          { subject: 'applicant', fields: ['kinship'] },
          { subject: 'spouse', fields: ['kinship'] },
        ],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's15', confidence: 'inferred' },
          origin: { source: 's17', confidence: 'inferred' },
          issuer: { source: 's18', confidence: 'found' },
          condition: { source: 's19', confidence: 'inferred' },
        },
      },
      {
        id: 'custody',
        name: '离婚协议书（确定直接抚养方）、生效判决书、离婚民事调解书、抚养公证书之一',
        necessity: '该情形必要',
        condition: '父母离婚',
        anyOneOf: true,
        kind: 'licence',
        proves: [{ subject: 'child', fields: ['custody'] }],
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        id: 'hukou-self',
        name: '迁入人员居民户口簿',
        necessity: '该情形必要',
        condition: '房屋情形',
        licenceTypes: ['居民户口簿'],
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number', 'household'] }],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's15', confidence: 'inferred' } },
      },
      {
        id: 'id-self',
        name: '迁入人员居民身份证',
        necessity: '该情形必要',
        condition: '房屋情形',
        licenceTypes: ['居民身份证'],
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number', 'likeness'] }],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's15', confidence: 'inferred' } },
      },
      {
        id: 'house',
        name: '房屋所有权或使用权证明',
        necessity: '该情形必要',
        condition: '房屋情形',
        licenceTypes: ['不动产权证书'],
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['housing'] }],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's15', confidence: 'inferred' } },
      },
    ],
  },
  samples: { status: 'notFound' },
  commonErrors: {
    status: 'present',
    value: [
      { text: '房屋情形：购买二手房须在原房主全户迁出后再办', provenance: { source: 's10', confidence: 'found' } },
      { text: '投靠非直接抚养方：父母一方未到场签署同意声明', provenance: { source: 's1', confidence: 'found' } },
    ],
  },
  process: {
    status: 'present',
    value: [
      {
        name: '申请',
        place: '迁入地',
        what: '到拟迁入地派出所申请，不必回迁出地',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '审核',
        place: '迁入地',
        what: '迁入地公安机关按本地迁移政策审核',
        provenance: { source: 's20', confidence: 'inferred' },
      },
      {
        name: '网上流转',
        place: '迁入地→迁出地',
        what: '迁移信息通过网上流转至迁出地',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '迁出登记',
        place: '迁出地',
        what: '办理迁出登记、注销户口并反馈',
        provenance: { source: 's21', confidence: 'inferred' },
      },
      {
        name: '迁入登记',
        place: '迁入地',
        what: '办理迁入登记，发给户口簿',
        provenance: { source: 's22', confidence: 'inferred' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: {
    status: 'present',
    value: [
      {
        type: 'committed',
        amount: 20,
        unit: 'working-day',
        text: '20个工作日',
        scope: '太康县（投靠、离婚随迁、房屋三类均同）',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 0,
        unit: 'on-the-spot',
        text: '即办件',
        scope: '六安市裕安区（该页未区分省内与跨省）',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        type: 'note',
        unit: 'unit-unstated',
        text: '迁入后申报：城市3日内、农村10日内（一站式前的旧程序）',
        provenance: { source: 's23', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: false,
      items: [],
      basis: { text: '免费', provenance: { source: 's1', confidence: 'found' } },
      notes: [],
    },
  },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [
      {
        name: '迁入登记（居民户口簿、常住人口登记）',
        form: '证照',
        provenance: { source: 's24', confidence: 'inferred' },
      },
    ],
  },
  delivery: {
    status: 'present',
    value: [{ text: '在迁入地派出所领取', provenance: { source: 's25', confidence: 'inferred' } }],
  },
  consultation: { status: 'notFound' },
  supervision: { status: 'notFound' },
  notes: [
    { text: '已实现跨省通办的迁移类型与省内迁移同一“一站式”流程', provenance: { source: 's1', confidence: 'found' } },
    {
      text: '跨省消息为异步成对：迁入地发起申请、迁出地反馈，以协同编号关联',
      provenance: { source: 's21', confidence: 'inferred' },
    },
    { text: '夫妻投靠户口迁移等5项，2021年实现', provenance: { source: 's26', confidence: 'found' } },
  ],
  conflicts: [
    {
      text: '夫妻投靠材料：太康县要申请书、户口簿、身份证、关系材料四类；裕安区只列夫妻双方居民户口簿',
      provenance: { source: 's27', confidence: 'found' },
    },
    { text: '时限：太康县20个工作日；裕安区即办件', provenance: { source: 's27', confidence: 'found' } },
  ],
  gaps: ['实施编码', '咨询电话', '工作调动情形的材料'],
};
