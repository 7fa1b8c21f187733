import type { ServiceGuide } from '@tongban/domain';

/**
 * 学历公证.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 公证法（2017）；湖南省政府网站指南.
 */
export const degreeNotarization: ServiceGuide = {
  item: { kind: 'local', code: 'degree-notarization' },
  name: '学历公证',
  jurisdiction: { division: '430000', place: '湖南', authority: '湖南省内公证机构' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'RLmhS8GkLyWla1OduYRe6fFSCsJZe7YI1V-g6ZmAFr8',
  sources: [
    {
      id: 's1',
      title: '湖南省人民政府网站“跨省通办”学历公证办事指南（2021-04-07，存档副本重录）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's2', title: '公证法第二条、第六条：公证机构是不以营利为目的的证明机构', kind: 'statute' },
    { id: 's3', title: '由公证法第二十五条与指南的邮寄送达推断', kind: 'statute' },
    { id: 's4', title: '中华人民共和国公证法 第十一条第一款第七项', kind: 'statute' },
    { id: 's5', title: '中华人民共和国公证法 第二十五条第一款', kind: 'statute' },
    { id: 's6', title: '中华人民共和国公证法 第二十六条', kind: 'statute' },
    { id: 's7', title: '中华人民共和国公证法 第二十七条', kind: 'statute' },
    { id: 's8', title: '中华人民共和国公证法 第三十条', kind: 'statute' },
    { id: 's9', title: '中华人民共和国公证法 第三十四条', kind: 'statute' },
    { id: 's10', title: '由指南咨询电话区号0731推断', kind: 'provincial-guide' },
    {
      id: 's11',
      title: '公证法第二十六条；委托书与代理人身份证明见安徽省公证服务说明（第三方转载）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's12', title: '公证法第三十二条：公证书自出具之日起生效', kind: 'statute' },
    { id: 's13', title: '公证法第三十三条', kind: 'statute' },
    { id: 's14', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's15', title: '居民身份证法第八条', kind: 'statute' },
    { id: 's16', title: '户口登记条例第三条、第四条', kind: 'statute' },
    { id: 's17', title: '户口登记条例第三条', kind: 'statute' },
    { id: 's18', title: '电子类型与教育部学历证书电子注册备案表的对应未查到标准', kind: 'memory' },
    { id: 's19', title: '指南条件：学历证书由内地院校颁发', kind: 'provincial-guide' },
    {
      id: 's20',
      title: '安徽省公证服务学历、学位公证说明（第三方转载，流程为接待、受理、收费等）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's21', title: '公证法第二十五条、第二十七条', kind: 'statute' },
    { id: 's22', title: '公证法第二十七条', kind: 'statute' },
    { id: 's23', title: '公证法第二十八条', kind: 'statute' },
    { id: 's24', title: '公证法第三十条', kind: 'statute' },
    { id: 's25', title: '公证法第四十六条', kind: 'statute' },
    { id: 's26', title: '公证法第三十条、第三十二条', kind: 'statute' },
    { id: 's27', title: '公证法第二十五条第一款', kind: 'statute' },
    { id: 's28', title: '2020年国务院政策例行吹风会等当时报道（先前整理，事项名可核）', kind: 'news' },
  ],
  itemKind: {
    status: 'present',
    value: {
      value: 'public-service',
      note: '证明活动，非行政许可',
      provenance: { source: 's2', confidence: 'inferred' },
    },
  },
  mode: {
    status: 'present',
    value: {
      value: 'fully-online',
      note: '指南未写通办模式；公证可向住所地、经常居住地、行为地或事实发生地提出，也可由异地公证机构直接办理',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's1', confidence: 'found' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '中华人民共和国公证法',
        article: '第十一条第一款第七项',
        phrase: '出生、生存、死亡、身份、经历、学历、学位、职务、职称、有无违法犯罪记录',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        document: '中华人民共和国公证法',
        article: '第二十五条第一款',
        phrase: '可以向住所地、经常居住地、行为地或者事实发生地的公证机构提出',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '中华人民共和国公证法',
        article: '第二十六条',
        phrase: '可以委托他人办理公证',
        provenance: { source: 's6', confidence: 'found' },
      },
      {
        document: '中华人民共和国公证法',
        article: '第二十七条',
        phrase: '提供真实、合法、充分的证明材料',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        document: '中华人民共和国公证法',
        article: '第三十条',
        phrase: '自受理公证申请之日起十五个工作日内向当事人出具公证书',
        provenance: { source: 's8', confidence: 'found' },
      },
      {
        document: '中华人民共和国公证法',
        article: '第三十四条',
        phrase: '当事人应当按照规定支付公证费',
        provenance: { source: 's9', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '湖南省',
        division: '430000',
        authority: '湖南省内公证机构',
        provenance: { source: 's1', confidence: 'found' },
      },
      { role: 'handling', place: '长沙市', division: '430100', provenance: { source: 's10', confidence: 'inferred' } },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      { text: '申请人为中国籍，或经常居住地在中国', provenance: { source: 's1', confidence: 'found' } },
      { text: '学历证书由内地院校颁发', provenance: { source: 's1', confidence: 'found' } },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '由谁申请',
        options: [
          {
            id: 'o1',
            label: '本人申请',
            materials: ['identity', 'hukou', 'diploma'],
            provenance: { source: 's1', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '委托他人申请',
            materials: ['identity', 'hukou', 'diploma', 'poa', 'agent-identity'],
            provenance: { source: 's11', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '公证书用在哪里',
        options: [
          { id: 'o1', label: '在中国境内使用', materials: [], provenance: { source: 's12', confidence: 'found' } },
          {
            id: 'o2',
            label: '在国外使用且使用国要求先认证',
            materials: [],
            note: '公证书出具后另需外交部或其授权机构、使用国驻华使（领）馆认证，不属本事项',
            provenance: { source: 's13', confidence: 'found' },
          },
        ],
      },
    ],
  },
  materials: {
    status: 'present',
    value: [
      {
        id: 'identity',
        name: '身份证明：居民身份证；或护照、港澳台通行证等有效证件',
        necessity: '必要',
        form: '原件',
        anyOneOf: true,
        licenceTypes: ['居民身份证'],
        origin: '政府部门核发',
        issuer: '县级公安机关（居民身份证）',
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number', 'likeness'] }],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's14', confidence: 'inferred' },
          origin: { source: 's15', confidence: 'inferred' },
          issuer: { source: 's15', confidence: 'found' },
        },
      },
      {
        id: 'hukou',
        name: '居民户口簿',
        necessity: '必要',
        form: '原件',
        licenceTypes: ['居民户口簿'],
        origin: '政府部门核发',
        issuer: '户口登记机关（公安派出所）',
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number', 'household'] }],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's14', confidence: 'inferred' },
          origin: { source: 's16', confidence: 'inferred' },
          issuer: { source: 's17', confidence: 'inferred' },
        },
      },
      {
        id: 'diploma',
        name: '学历证书',
        necessity: '必要',
        form: '原件',
        licenceTypes: ['学历证书'],
        origin: '申请人自备（院校颁发）',
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['education'] }],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's18', confidence: 'recalled' },
          origin: { source: 's19', confidence: 'inferred' },
        },
      },
      {
        id: 'poa',
        name: '授权委托书',
        necessity: '委托时必要',
        form: '原件',
        condition: '委托他人申请',
        kind: 'statement',
        provenance: { source: 's20', confidence: 'found' },
      },
      {
        id: 'agent-identity',
        name: '代理人身份证明',
        necessity: '委托时必要',
        form: '原件',
        condition: '委托他人申请',
        kind: 'identity',
        proves: [{ subject: 'agent', fields: ['name', 'id-number', 'likeness'] }],
        provenance: { source: 's20', confidence: 'found' },
      },
    ],
  },
  samples: { status: 'notFound' },
  commonErrors: { status: 'notFound' },
  process: {
    status: 'present',
    value: [
      {
        name: '申请',
        place: '申请人所在地（线上或任一有管辖的公证机构）',
        what: '提出申请、如实说明情况、提交证明材料',
        provenance: { source: 's21', confidence: 'found' },
      },
      {
        name: '受理',
        place: '办理地公证机构',
        what: '受理后告知法律意义和后果，告知内容存档；材料不充分可要求补充',
        provenance: { source: 's22', confidence: 'found' },
      },
      {
        name: '审查',
        place: '办理地公证机构',
        what: '审查身份、文书、证明材料，必要时核实',
        provenance: { source: 's23', confidence: 'found' },
      },
      { name: '出证', place: '办理地公证机构', what: '出具公证书', provenance: { source: 's24', confidence: 'found' } },
      {
        name: '送达',
        place: '办理地→申请人',
        what: '本人领取、委托领取或邮寄',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: {
    status: 'present',
    value: [
      {
        type: 'statutory',
        amount: 15,
        unit: 'working-day',
        text: '自受理之日起15个工作日内出具公证书',
        exclusions: ['不可抗力', '补充证明材料', '核实有关情况'],
        provenance: { source: 's24', confidence: 'found' },
      },
      {
        type: 'committed',
        least: 1,
        most: 15,
        unit: 'working-day',
        text: '1—15个工作日',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: true,
      items: [
        { name: '学历公证费', amount: 150, unit: '元/件', provenance: { source: 's1', confidence: 'found' } },
        { name: '副本费', amount: 20, unit: '元/件', provenance: { source: 's1', confidence: 'found' } },
      ],
      basis: { text: '湘发改价费规〔2020〕818号', provenance: { source: 's1', confidence: 'found' } },
      notes: [
        {
          text: '收费标准由省级价格主管部门会同司法行政部门制定，各省不同',
          provenance: { source: 's25', confidence: 'found' },
        },
      ],
    },
  },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [{ name: '公证书', form: '文书', provenance: { source: 's26', confidence: 'found' } }],
  },
  delivery: {
    status: 'present',
    value: [
      { text: '本人领取', provenance: { source: 's1', confidence: 'found' } },
      { text: '委托领取', provenance: { source: 's1', confidence: 'found' } },
      { text: '邮寄', provenance: { source: 's1', confidence: 'found' } },
    ],
  },
  consultation: {
    status: 'present',
    value: [{ phone: '0731-88980751', use: '咨询', provenance: { source: 's1', confidence: 'found' } }],
  },
  supervision: {
    status: 'present',
    value: [
      { phone: '0731-88980739', use: '投诉', provenance: { source: 's1', confidence: 'found' } },
      { phone: '12345', use: '投诉', provenance: { source: 's1', confidence: 'found' } },
    ],
  },
  notes: [
    {
      text: '同一件学历公证可由四类地点的公证机构受理，“办理地”不唯一，通办不必依赖收件转递',
      provenance: { source: 's27', confidence: 'found' },
    },
    { text: '国办发〔2020〕35号所列事项，2020年底前实现', provenance: { source: 's28', confidence: 'found' } },
  ],
  conflicts: [],
  gaps: ['常见错误', '实施编码', '是否接受电子学历备案表'],
};
