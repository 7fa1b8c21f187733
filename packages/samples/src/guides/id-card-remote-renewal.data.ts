import type { ServiceGuide } from '@tongban/domain';

/**
 * 居民身份证换领、补领（异地受理）.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 居民身份证法；公通字〔2015〕34号（转载）；都昌、施甸县政府网站.
 */
export const idCardRemoteRenewal: ServiceGuide = {
  item: { kind: 'local', code: 'id-card-remote-renewal' },
  name: '居民身份证换领、补领（异地受理）',
  jurisdiction: { division: '500000', place: '重庆', authority: '申请人常住户口所在地的县级公安机关' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'vUQXi2T9JWU2yXOOIhQGR5DgBkM1cA-ntQAU3p-tfzg',
  sources: [
    {
      id: 's1',
      title:
        '公安部《关于建立居民身份证异地受理挂失申报和丢失招领制度的意见》（公通字〔2015〕34号），据2015-11新华社通稿',
      kind: 'ministry',
      via: '第三方转载',
    },
    { id: 's2', title: '居民身份证法的性质归类，未见清单原文', kind: 'memory' },
    { id: 's3', title: '由公安部三步流程推断', kind: 'ministry' },
    { id: 's4', title: '中华人民共和国居民身份证法 第三条第三款', kind: 'statute' },
    { id: 's5', title: '中华人民共和国居民身份证法 第八条', kind: 'statute' },
    { id: 's6', title: '中华人民共和国居民身份证法 第十一条第一款', kind: 'statute' },
    { id: 's7', title: '中华人民共和国居民身份证法 第十二条第一款', kind: 'statute' },
    { id: 's8', title: '中华人民共和国居民身份证法 第二十一条', kind: 'statute' },
    {
      id: 's9',
      title: '公安部《关于建立居民身份证异地受理挂失申报和丢失招领制度的意见》（公通字〔2015〕34号）',
      kind: 'ministry',
      via: '第三方转载',
    },
    {
      id: 's10',
      title: '重庆户籍人员在成都异地办理居民身份证说明（第三方便民信息页）',
      kind: 'news',
      via: '第三方转载',
    },
    { id: 's11', title: '居民身份证法第八条；省份取自成都说明的例子', kind: 'statute' },
    {
      id: 's12',
      title: '2015-11新华社报道所载公安部三步流程（居住地受理—户籍地签发—居住地制发）',
      kind: 'news',
      via: '第三方转载',
    },
    {
      id: 's13',
      title: '前半句见公安部意见；“回户籍地办理”由居民身份证法第八条推断',
      kind: 'ministry',
      via: '第三方转载',
    },
    { id: 's14', title: '居民身份证法第八条', kind: 'statute' },
    { id: 's15', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's16', title: '居住证暂行条例第十条、户口登记条例第三条', kind: 'statute' },
    { id: 's17', title: '居住证暂行条例第十条：县级人民政府公安机关签发；户口簿见户口登记条例', kind: 'statute' },
    { id: 's18', title: '表在受理点填写', kind: 'news' },
    { id: 's19', title: '居民身份证法第十二条第一款', kind: 'statute' },
    {
      id: 's20',
      title: '河北省公安机关便民利民二十项措施所列时限（第三方转载页）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    {
      id: 's21',
      title: '安徽省古泉镇人民政府基层政务公开 居民身份证（丢失补领）（2025-03-05）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's22', title: '云南省保山市施甸县人民政府网站 居民身份证换、补领（2022-03-11）', kind: 'provincial-guide' },
    { id: 's23', title: '江西省九江市都昌县人民政府网站 居民身份证办理事项（2020-10-06）', kind: 'provincial-guide' },
    { id: 's24', title: '居民身份证法第二十一条第二款', kind: 'statute' },
    { id: 's25', title: '公安部意见只写换领、补领；首次申领“跨省通办”见成都说明', kind: 'ministry', via: '第三方转载' },
    { id: 's26', title: '公安部“跨省通办”事项情况的当时报道（类别级，未逐项列名）', kind: 'news' },
    { id: 's27', title: '居民身份证法第十二条对照第三方页面', kind: 'statute' },
    { id: 's28', title: '四处来源对照', kind: 'provincial-guide' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'confirmation', provenance: { source: 's2', confidence: 'recalled' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'remote-intake',
      note: '收件地公安机关除收件外还采集信息、制证、发证，签发权仍在户籍地；比单纯代收更重',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's1', confidence: 'inferred' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '中华人民共和国居民身份证法',
        article: '第三条第三款',
        phrase: '应当登记指纹信息',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        document: '中华人民共和国居民身份证法',
        article: '第八条',
        phrase: '居民身份证由居民常住户口所在地的县级人民政府公安机关签发',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '中华人民共和国居民身份证法',
        article: '第十一条第一款',
        phrase: '居民身份证丢失的，应当申请补领',
        provenance: { source: 's6', confidence: 'found' },
      },
      {
        document: '中华人民共和国居民身份证法',
        article: '第十二条第一款',
        phrase: '之日起六十日内发放居民身份证',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        document: '中华人民共和国居民身份证法',
        article: '第二十一条',
        phrase: '应当缴纳证件工本费',
        provenance: { source: 's8', confidence: 'found' },
      },
      {
        document: '公安部《关于建立居民身份证异地受理挂失申报和丢失招领制度的意见》（公通字〔2015〕34号）',
        article: '',
        phrase: '本人到居住地公安机关居民身份证异地受理点申请换领、补领居民身份证',
        note: '条次未见，短语据新华社通稿',
        provenance: { source: 's9', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'receiving',
        place: '四川省成都市',
        division: '510100',
        authority: '区（市）县公安办证中心或“一站式服务”办证点',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        role: 'handling',
        place: '重庆市',
        division: '500000',
        authority: '申请人常住户口所在地的县级公安机关',
        provenance: { source: 's11', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      {
        text: '离开常住户口所在地，到其他省（自治区、直辖市）合法稳定就业、就学、居住',
        provenance: { source: 's1', confidence: 'found' },
      },
      { text: '本人到居住地异地受理点申请', provenance: { source: 's1', confidence: 'found' } },
      { text: '难以确认身份的、有不良信用记录的，不予受理异地申请', provenance: { source: 's1', confidence: 'found' } },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '办理原因',
        options: [
          {
            id: 'o1',
            label: '有效期满换领',
            materials: ['old-card', 'form'],
            note: '工本费20元',
            provenance: { source: 's12', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '严重损坏换领',
            materials: ['old-card', 'form'],
            note: '工本费40元',
            provenance: { source: 's12', confidence: 'found' },
          },
          {
            id: 'o3',
            label: '丢失补领',
            materials: ['hukou-or-permit', 'form'],
            note: '工本费40元',
            provenance: { source: 's12', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '能否当场确认身份',
        options: [
          { id: 'o1', label: '能', materials: [], provenance: { source: 's1', confidence: 'found' } },
          {
            id: 'o2',
            label: '不能，或有不良信用记录',
            materials: [],
            note: '不予受理；应回常住户口所在地办理',
            provenance: { source: 's13', confidence: 'inferred' },
          },
        ],
      },
    ],
  },
  materials: {
    status: 'present',
    value: [
      {
        id: 'old-card',
        name: '居民身份证（交验；领取新证时交回原证）',
        necessity: '换领时必要',
        form: '原件',
        condition: '有效期满或损坏换领',
        licenceTypes: ['居民身份证'],
        origin: '政府部门核发',
        issuer: '常住户口所在地县级公安机关',
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number', 'likeness'] }],
        use: 'surrender',
        provenance: { source: 's12', confidence: 'found' },
        keyProvenance: {
          origin: { source: 's14', confidence: 'inferred' },
          issuer: { source: 's14', confidence: 'found' },
          licenceTypes: { source: 's15', confidence: 'inferred' },
          use: { source: 's12', confidence: 'found' },
        },
      },
      {
        id: 'hukou-or-permit',
        name: '居民户口簿或居住证（任一）',
        necessity: '补领时必要',
        form: '原件',
        condition: '丢失补领',
        anyOneOf: true,
        licenceTypes: ['居民户口簿', '居住证'],
        origin: '政府部门核发',
        issuer: '公安机关',
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number'] }],
        alternative: { group: 'identity' },
        provenance: { source: 's12', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's15', confidence: 'inferred' },
          origin: { source: 's16', confidence: 'inferred' },
          issuer: { source: 's17', confidence: 'found' },
          alternative: { source: 's28', confidence: 'inferred' },
        },
      },
      {
        id: 'form',
        name: '《居民身份证异地受理登记表》',
        necessity: '必要',
        form: '现场填写',
        origin: '受理点提供',
        kind: 'form',
        provenance: { source: 's12', confidence: 'found' },
        keyProvenance: { origin: { source: 's18', confidence: 'inferred' } },
      },
      {
        id: 'any-police-doc',
        name: '公安机关颁发的有效证件之一（身份证、户口簿、居住证、护照、往来港澳通行证、往来台湾通行证、驾驶证）',
        necessity: '成都做法',
        form: '原件',
        anyOneOf: true,
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number'] }],
        alternative: { group: 'identity' },
        provenance: { source: 's10', confidence: 'found' },
        keyProvenance: { alternative: { source: 's28', confidence: 'inferred' } },
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
        place: '收件地（居住地公安机关异地受理点）',
        what: '本人申请、填表、核验身份、缴纳工本费',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        name: '采集',
        place: '收件地',
        what: '现场采集人像和指纹信息',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        name: '传送',
        place: '收件地→办理地',
        what: '受理信息传送至户籍地公安机关',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        name: '审核签发',
        place: '办理地',
        what: '户籍地县级公安机关审核签发',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        name: '制证发证',
        place: '收件地',
        what: '居住地公安机关按签发信息制证，核验后发放',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        name: '领取',
        place: '收件地',
        what: '凭领证回执到受理点领取；换领的交回原证',
        provenance: { source: 's12', confidence: 'found' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: {
    status: 'present',
    value: [
      {
        type: 'statutory',
        amount: 60,
        unit: 'unit-unstated',
        text: '自提交登记表之日起60日内发放',
        provenance: { source: 's19', confidence: 'found' },
      },
      {
        type: 'statutory-extension',
        amount: 30,
        unit: 'unit-unstated',
        text: '交通不便的地区可延长，不超过30日',
        provenance: { source: 's19', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 18,
        unit: 'working-day',
        text: '省外异地换领、补领18个工作日；偏远地区20个工作日',
        scope: '河北省',
        provenance: { source: 's20', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 30,
        unit: 'unit-unstated',
        text: '自申请之日起30日内制证发放',
        scope: '成都市',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 15,
        unit: 'working-day',
        text: '15个工作日（本地补领，非异地）',
        scope: '安徽古泉镇',
        provenance: { source: 's21', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 15,
        unit: 'working-day',
        text: '普通证件15个工作日、绿色通道邮寄7个工作日（本地，非异地）',
        scope: '云南施甸县',
        provenance: { source: 's22', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: true,
      items: [
        { name: '有效期满换领', amount: 20, unit: '元/证', provenance: { source: 's23', confidence: 'found' } },
        { name: '遗失补领或损坏换领', amount: 40, unit: '元/证', provenance: { source: 's23', confidence: 'found' } },
      ],
      basis: {
        text: '《国家发展改革委、财政部关于居民身份证收费标准及有关问题的通知》（发改价格〔2003〕2322号）',
        provenance: { source: 's23', confidence: 'found' },
      },
      notes: [
        { text: '异地受理不另收任何费用', provenance: { source: 's12', confidence: 'found' } },
        {
          text: '低保对象等初次申领、换领免收，其他困难居民可减收',
          provenance: { source: 's24', confidence: 'found' },
        },
      ],
    },
  },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [{ name: '居民身份证', form: '证照', provenance: { source: 's14', confidence: 'found' } }],
  },
  delivery: {
    status: 'present',
    value: [
      { text: '到异地受理点领取', provenance: { source: 's12', confidence: 'found' } },
      {
        text: '委托速递投递；收到后30日内就近到受理点核验（成都）',
        provenance: { source: 's10', confidence: 'found' },
      },
    ],
  },
  consultation: {
    status: 'present',
    value: [
      {
        phone: '0792-5223135',
        use: '都昌县公安局办证中心（户籍地示例）',
        provenance: { source: 's23', confidence: 'found' },
      },
    ],
  },
  supervision: {
    status: 'present',
    value: [{ phone: '0792-8278258', use: '都昌县监督', provenance: { source: 's23', confidence: 'found' } }],
  },
  notes: [
    { text: '2015年起试点，2017年7月在全国实施', provenance: { source: 's1', confidence: 'found' } },
    {
      text: '首次申领是另一事项（另有试点），本事项只含换领、补领',
      provenance: { source: 's25', confidence: 'found' },
    },
    { text: '属2020年底前已实现的公安类事项', provenance: { source: 's26', confidence: 'inferred' } },
  ],
  conflicts: [
    {
      text: '多个转载页把60日写成“60个工作日”；法律原文是“六十日”',
      provenance: { source: 's27', confidence: 'found' },
    },
    {
      text: '补领材料：公安部意见为户口簿或居住证；施甸县列四选一（另加社保卡、护照、驾驶证）；成都接受七种公安证件任一；古泉镇：已有指纹且现场核验通过的无需材料',
      provenance: { source: 's28', confidence: 'found' },
    },
  ],
  gaps: ['意见条次', '实施编码', '常见错误'],
};
