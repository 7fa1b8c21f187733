import type { ServiceGuide } from '@tongban/domain';

/**
 * 城乡居民基本养老保险关系转移接续申请.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 上海人社报指南（分段时限）；武昌区政府网站.
 */
export const residentPensionTransfer: ServiceGuide = {
  item: { kind: 'local', code: 'resident-pension-transfer' },
  name: '城乡居民基本养老保险关系转移接续申请',
  jurisdiction: { division: '310000', place: '上海', authority: '区社会保险经办机构' },
  standing: 'sample',
  version: 'sample-1',
  digest: '_EcKtNT4Q9RkMDuBennRAzXBYThFTjnAm8rLNG8TsGU',
  sources: [
    {
      id: 's1',
      title: '湖北省武汉市武昌区政府网站 城乡居民基本养老保险关系转移接续申请（初审）指南（2023-07-06）',
      kind: 'provincial-guide',
    },
    { id: 's2', title: '由转入、转出两地经办程序推断', kind: 'provincial-guide' },
    { id: 's3', title: '社会保险经办条例 第十二条第三款', kind: 'statute' },
    { id: 's4', title: '社会保险经办条例 第十六条', kind: 'statute' },
    { id: 's5', title: '国务院关于建立统一的城乡居民基本养老保险制度的意见（国发〔2014〕8号）', kind: 'state-council' },
    { id: 's6', title: '城乡居民基本养老保险经办规程（人社部发〔2019〕84号）', kind: 'ministry' },
    {
      id: 's7',
      title: '上海人社电子报 “外省市城乡居保关系转入本市城乡居保”办事指南（shrsj.xpaper.net）',
      kind: 'provincial-guide',
    },
    { id: 's8', title: '武昌区指南；机构名按通称', kind: 'provincial-guide' },
    {
      id: 's9',
      title: '甘肃省庆阳市宁县瓦斜乡政府网站 城乡居民基本养老保险关系转移（2021-01-06）',
      kind: 'provincial-guide',
    },
    { id: 's10', title: '居民身份证法第八条', kind: 'statute' },
    { id: 's11', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's12', title: '武昌区“审批结果类型：其他”，结果名为空', kind: 'provincial-guide' },
    { id: 's13', title: '社会保险经办条例第十二条第三款“未享受待遇”', kind: 'statute' },
    { id: 's14', title: '2020年国务院政策例行吹风会等当时报道（先前整理，事项名可核）', kind: 'news' },
    { id: 's15', title: '两处来源对照', kind: 'provincial-guide' },
  ],
  itemKind: {
    status: 'present',
    value: {
      value: 'public-service',
      note: '武昌区事项类型填“社会保险”',
      provenance: { source: 's1', confidence: 'found' },
    },
  },
  mode: { status: 'present', value: { value: 'joint-handling', provenance: { source: 's2', confidence: 'inferred' } } },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's1', confidence: 'found' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '社会保险经办条例',
        article: '第十二条第三款',
        phrase: '参加城乡居民基本养老保险且未享受待遇的个人跨统筹地区迁移户籍，其城乡居民基本养老保险关系可以随同转移',
        provenance: { source: 's3', confidence: 'found' },
      },
      {
        document: '社会保险经办条例',
        article: '第十六条',
        phrase: '社会保险经办机构应当在规定时限内办理完毕',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        document: '国务院关于建立统一的城乡居民基本养老保险制度的意见（国发〔2014〕8号）',
        article: '',
        note: '两地指南共同引用',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '城乡居民基本养老保险经办规程（人社部发〔2019〕84号）',
        article: '',
        note: '两地指南共同引用',
        provenance: { source: 's6', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'receiving',
        place: '上海市',
        division: '310000',
        authority: '街道（乡、镇）社区事务受理服务中心',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        role: 'handling',
        place: '上海市',
        division: '310000',
        authority: '区社会保险经办机构',
        provenance: { source: 's7', confidence: 'found' },
      },
      { role: 'participating', authority: '外省市城乡居保经办机构', provenance: { source: 's7', confidence: 'found' } },
      {
        role: 'example',
        place: '湖北省武汉市武昌区',
        division: '420106',
        authority: '武昌区城乡居民养老保险经办机构',
        provenance: { source: 's8', confidence: 'inferred' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      { text: '缴费期间户籍迁入本地', provenance: { source: 's7', confidence: 'found' } },
      { text: '在转出地为正常参保缴费状态、未办理待遇领取', provenance: { source: 's1', confidence: 'found' } },
      { text: '归集个人账户的，在年满60周岁前半年内提出', provenance: { source: 's1', confidence: 'found' } },
      { text: '本县范围内迁移户籍不需转移，只办户籍地址变更', provenance: { source: 's9', confidence: 'found' } },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '办理渠道',
        options: [
          {
            id: 'o1',
            label: '线下本人',
            materials: ['id', 'hukou'],
            provenance: { source: 's7', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '线下委托他人',
            materials: ['id', 'hukou', 'agent-id'],
            provenance: { source: 's7', confidence: 'found' },
          },
          {
            id: 'o3',
            label: '互联网',
            materials: [],
            note: '按所需信息如实填报',
            provenance: { source: 's7', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '是否已在本地参保登记',
        options: [
          { id: 'o1', label: '是', materials: [], provenance: { source: 's7', confidence: 'found' } },
          {
            id: 'o2',
            label: '否',
            materials: [],
            note: '先办参保登记',
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
        name: '有效身份证件（居民身份证；港澳台居民居住证；外国人永久居留证）',
        necessity: '必要',
        form: '原件或电子证照',
        anyOneOf: true,
        licenceTypes: ['居民身份证'],
        origin: '政府部门核发',
        issuer: '县级公安机关（居民身份证）',
        note: '居民身份证免于提供',
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number'] }],
        exemption: { text: '居民身份证免于提供', provenance: { source: 's7', confidence: 'found' } },
        provenance: { source: 's7', confidence: 'found' },
        keyProvenance: {
          origin: { source: 's10', confidence: 'inferred' },
          issuer: { source: 's10', confidence: 'found' },
        },
      },
      {
        id: 'hukou',
        name: '户口簿（港澳台临时居住证、户籍证明、外国人临时居住证）',
        necessity: '必要',
        anyOneOf: true,
        licenceTypes: ['居民户口簿'],
        note: '居民户口簿免于提供',
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['household'] }],
        exemption: { text: '居民户口簿免于提供', provenance: { source: 's7', confidence: 'found' } },
        provenance: { source: 's7', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's11', confidence: 'inferred' } },
      },
      {
        id: 'agent-id',
        name: '受托人有效身份证件',
        necessity: '委托时必要',
        form: '原件',
        condition: '委托他人办理',
        kind: 'identity',
        proves: [{ subject: 'agent', fields: ['name', 'id-number'] }],
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        id: 'form-hubei',
        name: '《湖北省城乡居民基本养老保险关系转入申请表》',
        necessity: '湖北必要',
        condition: '湖北办理',
        kind: 'form',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  samples: { status: 'notFound' },
  commonErrors: {
    status: 'present',
    value: [
      { text: '未先办理本地参保登记', provenance: { source: 's7', confidence: 'found' } },
      { text: '在转出地已办理待遇领取', provenance: { source: 's1', confidence: 'found' } },
      { text: '本县内迁户籍也申请转移', provenance: { source: 's9', confidence: 'found' } },
    ],
  },
  process: {
    status: 'present',
    value: [
      {
        name: '申请',
        place: '收件地',
        what: '到任一社区事务受理服务中心或线上提出',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        name: '初审受理',
        place: '收件地',
        what: '办理机构初审，符合的受理',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        name: '审核并发接收函',
        place: '转入地',
        role: 'handling',
        hop: 1,
        what: '区经办机构审核，符合的向转出地发《关系转入接收函》，不符或信息有误的终止受理',
        limit: '5个工作日',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        name: '转出',
        place: '转出地',
        role: 'participating',
        hop: 2,
        what: '核实、结息，出具《关系转出审批表》，一次性划拨个人账户储存额',
        provenance: { source: 's9', confidence: 'found' },
      },
      {
        name: '接续',
        place: '转入地',
        role: 'handling',
        hop: 3,
        what: '收到转出审批表并确认资金到账后办结',
        limit: '5个工作日',
        provenance: { source: 's7', confidence: 'found' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: {
    status: 'present',
    value: [
      {
        type: 'per-hop',
        amount: 5,
        unit: 'working-day',
        text: '自受理之日起5个工作日内向转出地发接收函',
        hop: 1,
        scope: '上海市',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        type: 'per-hop',
        amount: 5,
        unit: 'working-day',
        text: '确认转移资金到账后5个工作日内完成',
        hop: 3,
        scope: '上海市',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        type: 'statutory',
        amount: 1,
        unit: 'working-day',
        text: '法定1个工作日（本省内制度内转入，初审）',
        scope: '武昌区',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 1,
        unit: 'working-day',
        text: '承诺1个工作日（同上）',
        scope: '武昌区',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: false,
      items: [],
      basis: { text: '否', provenance: { source: 's1', confidence: 'found' } },
      notes: [],
    },
  },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [
      { name: '城乡居民基本养老保险关系转入', form: '其他', provenance: { source: 's12', confidence: 'inferred' } },
    ],
  },
  delivery: {
    status: 'present',
    value: [{ text: '不支持快递申请、不支持邮寄结果（武昌区）', provenance: { source: 's1', confidence: 'found' } }],
  },
  consultation: { status: 'notFound' },
  supervision: { status: 'notFound' },
  notes: [
    { text: '资金到账是第三段起算点，不是转出地发函之日', provenance: { source: 's7', confidence: 'found' } },
    {
      text: '已领取待遇的，户籍迁移也不转移关系，在原参保地继续领取',
      provenance: { source: 's13', confidence: 'found' },
    },
    { text: '国办发〔2020〕35号所列事项，2020年底前实现', provenance: { source: 's14', confidence: 'found' } },
  ],
  conflicts: [
    {
      text: '武昌区：网办深度含互联网受理、办理，但跑动1次、理由“需提交证件”，通办范围只到区级',
      provenance: { source: 's1', confidence: 'found' },
    },
    {
      text: '宁县要求户籍转移证明或新户口簿、身份证原件；上海对身份证、户口簿标“免于提供”',
      provenance: { source: 's15', confidence: 'found' },
    },
  ],
  gaps: ['转出地时限（上海未载）', '实施编码', '咨询电话'],
};
