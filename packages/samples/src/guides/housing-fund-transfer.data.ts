import type { ServiceGuide } from '@tongban/domain';

/**
 * 住房公积金异地转移接续.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 全国转移接续平台接口（公开代码）；武汉细则（重录）.
 */
export const housingFundTransfer: ServiceGuide = {
  item: { kind: 'local', code: 'housing-fund-transfer' },
  name: '住房公积金异地转移接续',
  jurisdiction: { division: '420100', place: '武汉', authority: '武汉住房公积金受托银行网点' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'Al5pKig4XnjTFZez4siVhqGThfErfi4UK9FtCEZKecc',
  sources: [
    { id: 's1', title: '全国住房公积金转移接续平台接口公开实现（BDC901—909）', kind: 'ministry', via: '公开代码' },
    { id: 's2', title: '公积金事项归类', kind: 'memory' },
    {
      id: 's3',
      title: '模式归类为推断，依据：全国住房公积金转移接续平台接口公开实现（BDC901—909）',
      kind: 'ministry',
      via: '公开代码',
    },
    {
      id: 's4',
      title: '武汉住房公积金缴存管理实施细则（据公开程序数据重录，分条含材料）',
      kind: 'provincial-guide',
      via: '第三方重录',
    },
    { id: 's5', title: '住房公积金管理条例 第十五条', kind: 'statute' },
    { id: 's6', title: '武汉住房公积金缴存管理实施细则 第十九条', kind: 'provincial-guide', via: '第三方重录' },
    { id: 's7', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's8', title: '居民身份证法第八条', kind: 'statute' },
    { id: 's9', title: '申请表', kind: 'provincial-guide' },
    { id: 's10', title: '由接口说明推断', kind: 'ministry', via: '公开代码' },
    { id: 's11', title: '未见附件', kind: 'memory' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'public-service', provenance: { source: 's2', confidence: 'recalled' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'joint-handling',
      note: '转入地受理申请，转出地办理转出，经全国平台交换',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's4', confidence: 'inferred' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '住房公积金管理条例',
        article: '第十五条',
        phrase: '并办理职工住房公积金账户的设立或者转移手续',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '武汉住房公积金缴存管理实施细则',
        article: '第十九条',
        note: '异地账户转入',
        provenance: { source: 's6', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '湖北省武汉市',
        division: '420100',
        authority: '武汉住房公积金受托银行网点',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        role: 'participating',
        authority: '原缴存地住房公积金管理中心',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      { text: '在转入地缴存单位建立劳动关系并已设立公积金账户', provenance: { source: 's4', confidence: 'found' } },
      { text: '在转入地连续正常缴存半年以上（武汉）', provenance: { source: 's4', confidence: 'found' } },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '转出地中心是否已确认受理',
        options: [
          {
            id: 'o1',
            label: '未确认（联系函复核通过阶段）',
            materials: [],
            note: '可以撤销申请',
            provenance: { source: 's1', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '已确认',
            materials: [],
            note: '不可撤销，只能查询进度',
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
        id: 'id',
        name: '职工身份证',
        necessity: '必要',
        licenceTypes: ['居民身份证'],
        origin: '政府部门核发',
        issuer: '县级公安机关',
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number'] }],
        provenance: { source: 's4', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's7', confidence: 'inferred' },
          origin: { source: 's8', confidence: 'inferred' },
          issuer: { source: 's8', confidence: 'found' },
        },
      },
      {
        id: 'form',
        name: '《住房公积金异地转移接续申请表》（武汉为本地版式）',
        necessity: '必要',
        origin: '申请人填写',
        kind: 'form',
        provenance: { source: 's4', confidence: 'found' },
        keyProvenance: { origin: { source: 's9', confidence: 'inferred' } },
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
        what: '职工填申请表，中心审核资料',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '发联系函',
        place: '转入地→转出地',
        role: 'handling',
        hop: 1,
        what: '生成《住房公积金异地转移接续联系函》，经转移接续平台发送（BDC901）',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '撤销（可选）',
        place: '转入地',
        what: '转出地确认受理前可撤销（BDC903）',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '进度查询',
        place: '转入地→转出地',
        what: '查询转出机构处理进度（BDC904）',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '转出',
        place: '转出地→转入地',
        role: 'participating',
        hop: 2,
        what: '收到联系函后把转出信息发给转入机构（BDC905）',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '转入办结并反馈',
        place: '转入地→转出地',
        role: 'handling',
        hop: 3,
        what: '转入地反馈最后办理结果',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: { status: 'notFound' },
  fee: { status: 'notFound' },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [{ name: '住房公积金账户转入', form: '信息', provenance: { source: 's1', confidence: 'found' } }],
  },
  delivery: { status: 'notFound' },
  consultation: { status: 'notFound' },
  supervision: { status: 'notFound' },
  notes: [
    {
      text: '同一报文既是转入中心的请求，也是转出机构的接收；批量为BDC902、BDC906；BDC909查接入中心代码',
      provenance: { source: 's1', confidence: 'found' },
    },
    { text: '申请人只对转入地，转出地不另收申请人材料', provenance: { source: 's10', confidence: 'inferred' } },
    { text: '公积金类通办事项之一（列入哪一批未核实）', provenance: { source: 's11', confidence: 'recalled' } },
  ],
  conflicts: [],
  gaps: ['办理时限（操作规程未取到）', '收费', '咨询电话', '常见错误', '本事项是否在35号附件（未见附件）'],
};
