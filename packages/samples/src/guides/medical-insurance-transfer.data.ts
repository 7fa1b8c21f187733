import type { ServiceGuide } from '@tongban/domain';

/**
 * 基本医疗保险关系转移接续.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 医保办发〔2021〕43号（转载）；泉州事项表.
 */
export const medicalInsuranceTransfer: ServiceGuide = {
  item: { kind: 'local', code: 'medical-insurance-transfer' },
  name: '基本医疗保险关系转移接续',
  jurisdiction: { division: '350500', place: '泉州', authority: '泉州市医疗保障经办机构' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'TlEv9FG51hKwFxF63XkVpIvDXz46mZSEMGDdN2ZlRp8',
  sources: [
    {
      id: 's1',
      title:
        '国家医保局办公室、财政部办公厅《基本医疗保险关系转移接续暂行办法》（医保办发〔2021〕43号，2021-11-01），条文据转载',
      kind: 'ministry',
      via: '第三方转载',
    },
    { id: 's2', title: '医保经办事项归类', kind: 'memory' },
    {
      id: 's3',
      title:
        '模式归类为推断，依据：国家医保局办公室、财政部办公厅《基本医疗保险关系转移接续暂行办法》（医保办发〔2021〕43号，2021-11-01），条文据转载',
      kind: 'ministry',
      via: '第三方转载',
    },
    { id: 's4', title: '办法第二条：职工医保、居民医保参保人员；用人单位可代办', kind: 'ministry', via: '第三方转载' },
    { id: 's5', title: '中华人民共和国社会保险法 第三十二条', kind: 'statute' },
    { id: 's6', title: '社会保险经办条例 第十三条第一款', kind: 'statute' },
    { id: 's7', title: '社会保险经办条例 第十三条第二款', kind: 'statute' },
    {
      id: 's8',
      title: '基本医疗保险关系转移接续暂行办法（医保办发〔2021〕43号） 第三条',
      kind: 'ministry',
      via: '第三方转载',
    },
    { id: 's9', title: '丰泽区事项表；机构名按通称', kind: 'provincial-guide' },
    { id: 's10', title: '浙江绍兴医保转移办事说明（第三方转载）', kind: 'provincial-guide', via: '第三方转载' },
    {
      id: 's11',
      title: '福建省泉州（丰泽）政府网站 医保关系转移接续事项表（qzfz.gov.cn，地名据域名，2022-11-26）',
      kind: 'provincial-guide',
    },
    { id: 's12', title: '丰泽区：只有省内及跨省网上转移免参保凭证', kind: 'provincial-guide' },
    { id: 's13', title: '申请表', kind: 'provincial-guide' },
    { id: 's14', title: '由转出地经办机构出具', kind: 'provincial-guide' },
    { id: 's15', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's16', title: '办法配套说明（第三方转载）：申请—校验—转出—转入', kind: 'ministry', via: '第三方转载' },
    { id: 's17', title: '两段相加', kind: 'ministry', via: '第三方转载' },
    { id: 's18', title: '泉州表引用2010、2016规程与医保办发〔2021〕43号对照', kind: 'provincial-guide' },
    { id: 's19', title: '官方附件未见', kind: 'memory' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'public-service', provenance: { source: 's2', confidence: 'recalled' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'joint-handling',
      note: '暂行办法称“统一规范、跨省通办”；申请一次，转出、转入两地经办机构分段办结',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's4', confidence: 'inferred' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '中华人民共和国社会保险法',
        article: '第三十二条',
        phrase: '其基本医疗保险关系随本人转移，缴费年限累计计算',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '社会保险经办条例',
        article: '第十三条第一款',
        phrase: '其职工基本医疗保险关系随同转移',
        provenance: { source: 's6', confidence: 'found' },
      },
      {
        document: '社会保险经办条例',
        article: '第十三条第二款',
        phrase: '迁移户籍或者变动经常居住地，其城乡居民基本医疗保险关系可以按照规定随同转移',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        document: '基本医疗保险关系转移接续暂行办法（医保办发〔2021〕43号）',
        article: '第三条',
        phrase: '实行统一规范、跨省通办',
        provenance: { source: 's8', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '福建省泉州市',
        division: '350500',
        authority: '泉州市医疗保障经办机构',
        provenance: { source: 's9', confidence: 'inferred' },
      },
      {
        role: 'participating',
        authority: '原参保地医疗保障经办机构',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      {
        text: '职工医保参保人员（不含退休人员）或居民医保参保人员，因跨统筹地区就业、户籍或常住地变动',
        provenance: { source: 's1', confidence: 'found' },
      },
      { text: '转入前须先在转入地办参保；转出前须先停保（绍兴）', provenance: { source: 's10', confidence: 'found' } },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '转移方向',
        options: [
          {
            id: 'o1',
            label: '省内转入',
            materials: ['form'],
            note: '不需参保凭证，即时办结',
            provenance: { source: 's11', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '跨省网上转入',
            materials: ['form'],
            note: '不需参保凭证',
            provenance: { source: 's11', confidence: 'found' },
          },
          {
            id: 'o3',
            label: '跨省线下转入',
            materials: ['form', 'voucher'],
            provenance: { source: 's12', confidence: 'inferred' },
          },
          {
            id: 'o4',
            label: '转出',
            materials: [],
            note: '经办机构自动办理，申请人不提交材料',
            provenance: { source: 's11', confidence: 'found' },
          },
        ],
      },
    ],
  },
  materials: {
    status: 'present',
    value: [
      {
        id: 'form',
        name: '《基本医疗保险关系转移接续申请表》',
        necessity: '必要',
        origin: '申请人填写',
        kind: 'form',
        provenance: { source: 's11', confidence: 'found' },
        keyProvenance: { origin: { source: 's13', confidence: 'inferred' } },
      },
      {
        id: 'voucher',
        name: '《参保凭证》',
        necessity: '条件必要',
        condition: '跨省线下转移；省内与跨省网上转移免交',
        origin: '政府部门核发',
        issuer: '转出地医保经办机构',
        kind: 'proof',
        proves: [{ subject: 'applicant', fields: ['insurance-record'] }],
        issuerKnowsBy: 'own-records',
        provenance: { source: 's11', confidence: 'found' },
        keyProvenance: {
          origin: { source: 's14', confidence: 'inferred' },
          issuer: { source: 's14', confidence: 'inferred' },
          issuerKnowsBy: { source: 's11', confidence: 'inferred' },
        },
      },
      {
        id: 'id',
        name: '医保电子凭证、社会保障卡或居民身份证等有效身份证件',
        necessity: '出具参保凭证时必要',
        anyOneOf: true,
        licenceTypes: ['医保电子凭证', '社会保障卡', '居民身份证'],
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number'] }],
        provenance: { source: 's11', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's15', confidence: 'inferred' } },
      },
    ],
  },
  samples: { status: 'notFound' },
  commonErrors: {
    status: 'present',
    value: [{ text: '转入前未先参保、转出前未先停保', provenance: { source: 's10', confidence: 'found' } }],
  },
  process: {
    status: 'present',
    value: [
      {
        name: '申请',
        place: '收件地（转入地），线上线下、闽政通App等',
        what: '提交申请，转出地与转入地校验条件，不符合的告知原因',
        provenance: { source: 's16', confidence: 'found' },
      },
      {
        name: '转出',
        place: '转出地',
        role: 'participating',
        hop: 1,
        what: '受理后10个工作日内转出，生成带电子签章的《参保人员基本医疗保险信息表》并经医保信息平台传送',
        limit: '10个工作日',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '转入',
        place: '转入地',
        role: 'handling',
        hop: 2,
        what: '收到信息表后核对，5个工作日内同步至本地平台，完成转入',
        limit: '5个工作日',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '个人账户划转',
        place: '转出地→转入地',
        what: '有余额的划转，核对无误后计入个人账户',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '进度查询',
        place: '申请人',
        what: '本人或单位可在医保信息平台查进度',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: {
    status: 'present',
    value: [
      {
        type: 'per-hop',
        amount: 10,
        unit: 'working-day',
        text: '转出',
        hop: 1,
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        type: 'per-hop',
        amount: 5,
        unit: 'working-day',
        text: '转入',
        hop: 2,
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        type: 'statutory',
        amount: 15,
        unit: 'working-day',
        text: '两段合计15个工作日',
        provenance: { source: 's17', confidence: 'inferred' },
      },
      {
        type: 'committed',
        amount: 7,
        unit: 'working-day',
        text: '跨省转入承诺7个工作日：即时受理，收到信息5个工作日关系转入，收到资金2个工作日拨付个人账户；省内即时办结',
        scope: '泉州',
        provenance: { source: 's11', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 8,
        unit: 'working-day',
        text: '转出：收到联系函8个工作日转出关系，其后5个工作日拨付资金',
        scope: '泉州',
        provenance: { source: 's11', confidence: 'found' },
      },
      {
        type: 'note',
        unit: 'unit-unstated',
        text: '鼓励各地进一步压缩',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  fee: { status: 'notFound' },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [
      {
        name: '《参保人员基本医疗保险信息表》及转入确认',
        form: '信息',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  delivery: {
    status: 'present',
    value: [{ text: '医保信息平台查询', provenance: { source: 's1', confidence: 'found' } }],
  },
  consultation: { status: 'notFound' },
  supervision: { status: 'notFound' },
  notes: [
    {
      text: '信息表带电子签章，在医保信息平台两地间传送，个人不跑转出地',
      provenance: { source: 's1', confidence: 'found' },
    },
    { text: '老流程用联系函、纸质参保凭证；新办法用信息平台', provenance: { source: 's18', confidence: 'found' } },
    {
      text: '福建公共服务事项子项编码（出具《参保凭证》）：002036003001',
      provenance: { source: 's11', confidence: 'found' },
    },
    {
      text: '福建公共服务事项子项编码（转出手续办理）：002036003002',
      provenance: { source: 's11', confidence: 'found' },
    },
    {
      text: '福建公共服务事项子项编码（转入手续办理）：002036003003',
      provenance: { source: 's11', confidence: 'found' },
    },
    {
      text: '国办发〔2020〕35号事项，2021年底前（名称据记忆，官方附件未取到）',
      provenance: { source: 's19', confidence: 'recalled' },
    },
  ],
  conflicts: [],
  gaps: ['收费（各地未写）', '咨询电话', '统一社会信用代码'],
};
