import type { ServiceGuide } from '@tongban/domain';

/**
 * 企业职工基本养老保险关系转移接续申请.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 攀枝花市人社局指南；社会保险经办条例；国办发〔2009〕66号（转载）.
 */
export const employeePensionTransfer: ServiceGuide = {
  item: { kind: 'local', code: 'employee-pension-transfer' },
  name: '企业职工基本养老保险关系转移接续申请',
  jurisdiction: { division: '510400', place: '攀枝花', authority: '社会保险经办机构' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'iO4L5E-w3uaS7ycFkcNPVxy28HCuaCyHVcNbSh96YbM',
  sources: [
    {
      id: 's1',
      title: '四川省攀枝花市人力资源和社会保障局 企业职工基本养老保险关系转移接续申请（2023-09-13）',
      kind: 'provincial-guide',
    },
    { id: 's2', title: '社会保险经办事项归类', kind: 'memory' },
    { id: 's3', title: '由国办发〔2009〕66号两地三段程序推断', kind: 'state-council' },
    { id: 's4', title: '中华人民共和国社会保险法 第十九条', kind: 'statute' },
    { id: 's5', title: '社会保险经办条例 第十二条第一款', kind: 'statute' },
    { id: 's6', title: '社会保险经办条例 第十六条', kind: 'statute' },
    { id: 's7', title: '社会保险经办条例 第三十一条', kind: 'statute' },
    { id: 's8', title: '社会保险经办条例 第二十七条', kind: 'statute' },
    {
      id: 's9',
      title: '城镇企业职工基本养老保险关系转移接续暂行办法（国办发〔2009〕66号） 第八条',
      kind: 'state-council',
      via: '第三方转载',
    },
    {
      id: 's10',
      title:
        '《城镇企业职工基本养老保险关系转移接续暂行办法》（国办发〔2009〕66号）第八条，文字据转载（条次由其后为第九条推断）',
      kind: 'state-council',
      via: '第三方转载',
    },
    {
      id: 's11',
      title: '江苏某市企业职工养老保险关系转入说明（第三方转载，2022-10-19）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's12', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's13', title: '户口登记条例第三条', kind: 'statute' },
    { id: 's14', title: '身份证件', kind: 'statute' },
    { id: 's15', title: '文件由组织、人事部门出具', kind: 'provincial-guide' },
    { id: 's16', title: '三段相加', kind: 'state-council', via: '第三方转载' },
    {
      id: 's17',
      title: '某自治区职工养老保险关系转移说明（第三方转载，2022-06，页面未写明地区）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    {
      id: 's18',
      title: '国办发〔2009〕66号第八条“通知用人单位或参保人员”；文书名未查到',
      kind: 'state-council',
      via: '第三方转载',
    },
    { id: 's19', title: '社会保险经办条例第十六条', kind: 'statute' },
    { id: 's20', title: '社会保险经办条例第十二条分列', kind: 'statute' },
    { id: 's21', title: '2020年国务院政策例行吹风会等当时报道（先前整理，事项名可核）', kind: 'news' },
    { id: 's22', title: '新旧指南对照', kind: 'provincial-guide' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'public-service', provenance: { source: 's2', confidence: 'recalled' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'joint-handling',
      note: '转入地一地受理，转出地协同',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's1', confidence: 'found' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '中华人民共和国社会保险法',
        article: '第十九条',
        phrase: '个人跨统筹地区就业的，其基本养老保险关系随本人转移，缴费年限累计计算',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        document: '社会保险经办条例',
        article: '第十二条第一款',
        phrase: '其职工基本养老保险关系随同转移',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '社会保险经办条例',
        article: '第十六条',
        phrase: '社会保险经办机构应当在规定时限内办理完毕，并将结果告知用人单位和个人，或者提供办理情况查询服务',
        provenance: { source: 's6', confidence: 'found' },
      },
      {
        document: '社会保险经办条例',
        article: '第三十一条',
        phrase: '社会保险经办机构要求其提供身份证件以外的其他证明材料的，应当有法律、法规和国务院决定依据',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        document: '社会保险经办条例',
        article: '第二十七条',
        phrase: '实现跨部门、跨统筹地区社会保险经办',
        provenance: { source: 's8', confidence: 'found' },
      },
      {
        document: '城镇企业职工基本养老保险关系转移接续暂行办法（国办发〔2009〕66号）',
        article: '第八条',
        phrase: '在15个工作日内，审核转移接续申请',
        provenance: { source: 's9', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '四川省攀枝花市',
        division: '510400',
        authority: '社会保险经办机构（市政务服务中心3楼社保参保权益科）',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        role: 'participating',
        authority: '原参保地社会保险经办机构',
        provenance: { source: 's10', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      { text: '本省户籍，在本省就业参保，有省外养老保险缴费记录', provenance: { source: 's1', confidence: 'found' } },
      {
        text: '省外户籍的另须符合其一：男未满50、女未满40周岁；经县级以上组织、人社部门批准调动并与调入单位建立劳动关系缴费；达到待遇领取条件时关系不在户籍地且在本省累计缴费满10年',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '年龄与是否调动',
        options: [
          {
            id: 'o1',
            label: '男未满50、女未满40周岁',
            materials: ['id'],
            provenance: { source: 's1', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '男已满50、女已满40周岁',
            materials: ['hukou', 'id'],
            provenance: { source: 's1', confidence: 'found' },
          },
          {
            id: 'o3',
            label: '经县级以上批准调动',
            materials: ['id', 'transfer-doc'],
            provenance: { source: 's1', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '能否线上办理',
        options: [
          {
            id: 'o1',
            label: '一般人员',
            materials: [],
            note: '掌上12333、电子社保卡小程序、国家社会保险公共服务平台等',
            provenance: { source: 's11', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '超龄（男超50、女超40）等特殊情况',
            materials: ['hukou', 'id'],
            note: '不能线上，到窗口办理',
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
        id: 'hukou',
        name: '户口簿',
        necessity: '条件必要',
        condition: '男已满50、女已满40周岁',
        licenceTypes: ['居民户口簿'],
        origin: '政府部门核发',
        issuer: '户口登记机关',
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number', 'household'] }],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's12', confidence: 'inferred' },
          origin: { source: 's13', confidence: 'inferred' },
          issuer: { source: 's13', confidence: 'inferred' },
        },
      },
      {
        id: 'id',
        name: '本人有效身份证件',
        necessity: '必要',
        licenceTypes: ['居民身份证', '社会保障卡'],
        origin: '政府部门核发',
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number'] }],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's12', confidence: 'inferred' },
          origin: { source: 's14', confidence: 'inferred' },
        },
      },
      {
        id: 'transfer-doc',
        name: '县级以上组织或人事部门批准调动的文件',
        necessity: '条件必要',
        condition: '批准调动人员',
        origin: '政府部门核发',
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['approved-transfer'] }],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: { origin: { source: 's15', confidence: 'inferred' } },
      },
      {
        id: 'poa',
        name: '委托书与双方身份证',
        necessity: '条件必要',
        form: '原件',
        condition: '委托他人办理',
        kind: 'statement',
        provenance: { source: 's11', confidence: 'found' },
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
        place: '转入地（收件地）',
        what: '在新就业地建立关系并缴费后，由用人单位或本人提出转移接续申请',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        name: '审核并发函',
        place: '转入地',
        role: 'handling',
        hop: 1,
        what: '15个工作日内审核；符合的向转出地发同意接收函，不符合的书面说明',
        limit: '15个工作日',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        name: '转出',
        place: '转出地（协同地）',
        role: 'participating',
        hop: 2,
        what: '接函15个工作日内办好转移手续（关系与资金）',
        limit: '15个工作日',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        name: '接续办结',
        place: '转入地',
        role: 'handling',
        hop: 3,
        what: '收到关系和资金15个工作日内办结并通知单位或个人',
        limit: '15个工作日',
        provenance: { source: 's10', confidence: 'found' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: {
    status: 'present',
    value: [
      {
        type: 'per-hop',
        amount: 15,
        unit: 'working-day',
        text: '第一段：转入地审核并发函',
        hop: 1,
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        type: 'per-hop',
        amount: 15,
        unit: 'working-day',
        text: '第二段：转出地办理转移',
        hop: 2,
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        type: 'per-hop',
        amount: 15,
        unit: 'working-day',
        text: '第三段：转入地接续办结',
        hop: 3,
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        type: 'statutory',
        amount: 45,
        unit: 'working-day',
        text: '三段合计45个工作日',
        provenance: { source: 's16', confidence: 'inferred' },
      },
      {
        type: 'committed',
        amount: 8,
        unit: 'working-day',
        text: '转入8个工作日、转出7个工作日',
        scope: '某自治区（含区内与跨省）',
        provenance: { source: 's17', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: false,
      items: [],
      basis: { text: '不收费', provenance: { source: 's17', confidence: 'found' } },
      notes: [],
    },
  },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [
      {
        name: '基本养老保险关系转移接续办结通知（短信或查询）',
        form: '信息',
        provenance: { source: 's18', confidence: 'inferred' },
      },
    ],
  },
  delivery: {
    status: 'present',
    value: [{ text: '告知结果或提供办理情况查询', provenance: { source: 's19', confidence: 'found' } }],
  },
  consultation: { status: 'notFound' },
  supervision: { status: 'notFound' },
  notes: [
    {
      text: '全国统一入口：掌上12333、电子社保卡、国家社会保险公共服务平台（si.12333.gov.cn）',
      provenance: { source: 's11', confidence: 'found' },
    },
    {
      text: '已领取机关事业单位养老、城乡居民养老的属另外的转移事项',
      provenance: { source: 's20', confidence: 'inferred' },
    },
    { text: '国办发〔2020〕35号所列事项，2020年底前实现', provenance: { source: 's21', confidence: 'found' } },
  ],
  conflicts: [
    {
      text: '旧式指南仍要求参保缴费凭证、转移申请表、联系函由个人携带；攀枝花指南只要身份证件（及户口簿、调动文件）',
      provenance: { source: 's22', confidence: 'found' },
    },
  ],
  gaps: ['攀枝花承诺时限与咨询电话（页面后部未取到）', '实施编码', '常见错误'],
};
