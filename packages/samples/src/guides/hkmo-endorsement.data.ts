import type { ServiceGuide } from '@tongban/domain';

/**
 * 往来港澳个人旅游签注签发（往来港澳通行证及签注）.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 内蒙古政务服务网事项页（含31位实施编码）.
 */
export const hkmoEndorsement: ServiceGuide = {
  item: { kind: 'national', code: '000163002012' },
  name: '往来港澳个人旅游签注签发（往来港澳通行证及签注）',
  jurisdiction: { division: '150824', place: '乌拉特中旗', authority: '乌拉特中旗公安局' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'wOlH8Oy8zjLB0KS-MCAI1C9sCs5s3fd9XAGdldSENeo',
  sources: [
    {
      id: 's1',
      title: '内蒙古自治区政务服务网 往来港澳个人旅游签注签发（巴彦淖尔市乌拉特中旗公安局，事项版本12）',
      kind: 'provincial-guide',
    },
    { id: 's2', title: '由全国通办报道推断，分类名见成都市“蓉易办”接口文档', kind: 'news' },
    { id: 's3', title: '中华人民共和国出境入境管理法 第十条', kind: 'statute' },
    { id: 's4', title: '中国公民因私事往来香港地区或者澳门地区的暂行管理办法 第六条', kind: 'statute' },
    { id: 's5', title: '常德指南；机构名按通称补全', kind: 'provincial-guide', via: '第三方转载' },
    { id: 's6', title: '国家移民管理局发布：2019-04-01起出入境证件“全国通办”（青年报2019-04-02等）', kind: 'news' },
    {
      id: 's7',
      title: '湖南省常德市公安出入境 往来港澳通行证（签注）指南',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's8', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's9', title: '居民身份证法第八条', kind: 'statute' },
    {
      id: 's10',
      title: '全国通办材料说明列出生医学证明、户口簿、亲属关系证明、监护公证书为监护证明',
      kind: 'news',
      via: '第三方转载',
    },
    { id: 's11', title: '往来港澳签注办理时限说明（第三方百科页，2023-01）', kind: 'news', via: '第三方转载' },
    { id: 's12', title: '中国公民因私事往来香港地区或者澳门地区的暂行管理办法第十一条', kind: 'statute' },
    { id: 's13', title: '往来港澳签注收费说明（第三方百科页，2023-02）', kind: 'news', via: '第三方转载' },
    { id: 's14', title: '该文号见于前往港澳通行证收费依据；适用于往来通行证为推断', kind: 'news', via: '第三方转载' },
    { id: 's15', title: '公安部“跨省通办”事项情况的当时报道（类别级）', kind: 'news' },
    { id: 's16', title: '三处来源对照', kind: 'provincial-guide' },
    { id: 's17', title: '事项页字段与2019年政策对照', kind: 'provincial-guide' },
    { id: 's18', title: '两处来源对照', kind: 'provincial-guide' },
  ],
  itemKind: { status: 'present', value: { value: 'licensing', provenance: { source: 's1', confidence: 'found' } } },
  mode: {
    status: 'present',
    value: {
      value: 'handled-locally',
      note: '异地授权、本地办理（全国通办）；任一出入境窗口均可申办，手续与户籍地一致；不是三种模式中的代收转递',
      provenance: { source: 's2', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's1', confidence: 'found' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '中华人民共和国出境入境管理法',
        article: '第十条',
        phrase: '应当依法申请办理通行证件，并遵守本法有关规定',
        provenance: { source: 's3', confidence: 'found' },
      },
      {
        document: '中国公民因私事往来香港地区或者澳门地区的暂行管理办法',
        article: '第六条',
        phrase: '须向户口所在地的市、县公安局出入境管理部门提出申请',
        note: '“户口所在地”要求已由2019年全国通办政策放开',
        provenance: { source: 's4', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '内蒙古自治区巴彦淖尔市乌拉特中旗',
        division: '150824',
        authority: '乌拉特中旗公安局',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        role: 'example',
        place: '湖南省常德市',
        division: '430700',
        authority: '常德市公安局出入境管理部门',
        provenance: { source: 's5', confidence: 'inferred' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      {
        text: '内地居民，不受户籍地、居住地限制，可在全国任一出入境管理窗口申办',
        provenance: { source: 's6', confidence: 'found' },
      },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '申请人身份',
        options: [
          {
            id: 'o1',
            label: '年满16周岁的一般申请人',
            materials: ['form', 'id'],
            provenance: { source: 's7', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '未满16周岁',
            materials: ['form', 'id', 'guardian'],
            provenance: { source: 's7', confidence: 'found' },
          },
          {
            id: 'o3',
            label: '国家工作人员',
            materials: ['form', 'id', 'unit-consent'],
            provenance: { source: 's7', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '签注种类',
        options: [
          { id: 'o1', label: '个人旅游', materials: [], provenance: { source: 's1', confidence: 'found' } },
          { id: 'o2', label: '探亲', materials: ['kinship'], provenance: { source: 's7', confidence: 'found' } },
          {
            id: 'o3',
            label: '外省户籍申请探亲或其他签注',
            materials: ['residence-permit'],
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
        id: 'form',
        name: '申请表',
        necessity: '必要',
        form: '原件',
        kind: 'form',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        id: 'id',
        name: '居民身份证',
        necessity: '必要',
        form: '原件、复印件',
        licenceTypes: ['居民身份证'],
        origin: '政府部门核发',
        issuer: '县级公安机关',
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number', 'likeness'] }],
        provenance: { source: 's7', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's8', confidence: 'inferred' },
          origin: { source: 's9', confidence: 'inferred' },
          issuer: { source: 's9', confidence: 'found' },
        },
      },
      {
        id: 'guardian',
        name: '监护证明',
        necessity: '条件必要',
        condition: '未满16周岁',
        licenceTypes: ['出生医学证明', '居民户口簿'],
        kind: 'proof',
        proves: [{ subject: 'applicant', fields: ['guardianship'] }],
        provenance: { source: 's7', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's10', confidence: 'found' } },
      },
      {
        id: 'unit-consent',
        name: '单位同意出境证明',
        necessity: '条件必要',
        condition: '国家工作人员',
        kind: 'proof',
        proves: [{ subject: 'applicant', fields: ['employer-consent'] }],
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        id: 'residence-permit',
        name: '居住证',
        necessity: '条件必要',
        condition: '外省户籍，探亲或其他签注',
        licenceTypes: ['居住证'],
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['residence'] }],
        provenance: { source: 's7', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's8', confidence: 'inferred' } },
      },
      {
        id: 'kinship',
        name: '直系亲属关系证明',
        necessity: '条件必要',
        condition: '探亲',
        kind: 'proof',
        proves: [{ subject: 'applicant', fields: ['kinship'] }],
        provenance: { source: 's7', confidence: 'found' },
      },
    ],
  },
  samples: { status: 'notFound' },
  commonErrors: { status: 'notFound' },
  process: {
    status: 'present',
    value: [
      {
        name: '受理',
        place: '办理地',
        what: '受理，时限1小时，材料齐全、身份属实',
        limit: '1小时',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '审核',
        place: '办理地',
        what: '审核，1小时',
        limit: '1小时',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '决定',
        place: '办理地',
        what: '决定，2小时',
        limit: '2小时',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  regime: 'administrative-licensing',
  limits: {
    status: 'present',
    value: [
      {
        type: 'committed',
        amount: 0,
        unit: 'on-the-spot',
        text: '即办件（内蒙古乌拉特中旗，个人旅游签注）',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 7,
        unit: 'working-day',
        text: '7个工作日',
        scope: '常德市',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 7,
        unit: 'working-day',
        text: '申办通行证、再次申请签注均7个工作日',
        provenance: { source: 's11', confidence: 'found' },
      },
      {
        type: 'note',
        amount: 20,
        unit: 'unit-unstated',
        text: '跨省异地申请20日内签发',
        provenance: { source: 's11', confidence: 'found' },
      },
      {
        type: 'statutory-extension',
        amount: 20,
        unit: 'working-day',
        text: '交通不便或特殊情况经省级批准可延长至20个工作日',
        provenance: { source: 's11', confidence: 'found' },
      },
      {
        type: 'statutory',
        amount: 60,
        unit: 'calendar-day',
        text: '1986年暂行管理办法第十一条规定60天内作出决定',
        provenance: { source: 's12', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: true,
      items: [
        { name: '往来港澳通行证', amount: 60, unit: '元/证', provenance: { source: 's7', confidence: 'found' } },
        { name: '一次有效签注', amount: 15, unit: '元/件', provenance: { source: 's13', confidence: 'found' } },
        { name: '二次有效签注', amount: 30, unit: '元/件', provenance: { source: 's13', confidence: 'found' } },
        { name: '一年以内多次有效签注', amount: 80, unit: '元/件', provenance: { source: 's13', confidence: 'found' } },
        {
          name: '一年以上两年以下多次',
          amount: 120,
          unit: '元/件',
          provenance: { source: 's13', confidence: 'found' },
        },
        {
          name: '两年以上三年以下多次',
          amount: 160,
          unit: '元/件',
          provenance: { source: 's13', confidence: 'found' },
        },
        { name: '三年以上多次', amount: 240, unit: '元/件', provenance: { source: 's13', confidence: 'found' } },
      ],
      basis: { text: '发改价格〔2017〕1186号', provenance: { source: 's14', confidence: 'inferred' } },
      notes: [{ text: '不支持网上支付', provenance: { source: 's1', confidence: 'found' } }],
    },
  },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [{ name: '往来港澳通行证、往来港澳签注', form: '证照', provenance: { source: 's1', confidence: 'found' } }],
  },
  delivery: {
    status: 'present',
    value: [
      { text: '自取', provenance: { source: 's7', confidence: 'found' } },
      { text: '快递，核准之日起5日内送达', provenance: { source: 's7', confidence: 'found' } },
      { text: '支持物流快递（EMS）', provenance: { source: 's1', confidence: 'found' } },
    ],
  },
  consultation: {
    status: 'present',
    value: [{ phone: '0736-7258416', use: '常德市咨询', provenance: { source: 's7', confidence: 'found' } }],
  },
  supervision: { status: 'notFound' },
  notes: [
    {
      text: '2019-04-01起首次申领、换补发、签注均可异地申办；团队旅游签注可在自助签注机办理',
      provenance: { source: 's6', confidence: 'found' },
    },
    { text: '国家基本编码：000163002012', provenance: { source: 's1', confidence: 'found' } },
    { text: '实施编码（31位）：11152825011757260M4000163002012', provenance: { source: 's1', confidence: 'found' } },
    { text: '实施主体编码：11152825011757260M', provenance: { source: 's1', confidence: 'found' } },
    {
      text: '属2020年底前已实现的公安类事项（出入境证件全国通办类）',
      provenance: { source: 's15', confidence: 'inferred' },
    },
  ],
  conflicts: [
    {
      text: '同一事项：内蒙古登记为即办件、三环节合计4小时，湖南常德为7个工作日，第三方页另有跨省异地20日',
      provenance: { source: 's16', confidence: 'found' },
    },
    { text: '内蒙古页“通办范围”填“无”，而出入境证件已全国通办', provenance: { source: 's17', confidence: 'found' } },
    {
      text: '签注收费元数：常德指南列15、80、120、160、240，缺30（二次签注）',
      provenance: { source: 's18', confidence: 'found' },
    },
    {
      text: '收费=是，但不支持网上支付，而办理深度填全程网办（Ⅳ级）',
      provenance: { source: 's1', confidence: 'found' },
    },
  ],
  gaps: ['国家移民管理局现行办事须知原文', '证件照要求', '常见错误'],
};
