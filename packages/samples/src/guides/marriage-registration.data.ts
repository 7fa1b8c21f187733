import type { ServiceGuide } from '@tongban/domain';

/**
 * 内地居民结婚登记.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 民法典；婚姻登记条例（2025，转载）；法治日报.
 */
export const marriageRegistration: ServiceGuide = {
  item: { kind: 'local', code: 'marriage-registration' },
  name: '内地居民结婚登记',
  jurisdiction: { division: '110108', place: '海淀', authority: '北京市海淀区民政局婚姻登记分中心' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'TuPqShUO4Q_rxiZ9RQzWTQBBcFvQGXowlGjyF5ZG30Y',
  sources: [
    {
      id: 's1',
      title: '国务院关于同意扩大内地居民婚姻登记“跨省通办”试点的批复（国函〔2023〕34号，2023-05-12）',
      kind: 'state-council',
      via: '第三方转载',
    },
    { id: 's2', title: '海淀区补领婚姻登记证页填“行政确认”，结婚登记同类推断', kind: 'provincial-guide' },
    { id: 's3', title: '由条例与民政部解读推断；分类名见成都市“蓉易办”接口文档', kind: 'news' },
    {
      id: 's4',
      title: '《婚姻登记条例》（国务院令第804号，2025-04-06公布，2025-05-10施行），条文据中国政府网稿转载',
      kind: 'statute',
      via: '第三方转载',
    },
    { id: 's5', title: '中华人民共和国民法典 第一千零四十六条', kind: 'statute' },
    { id: 's6', title: '中华人民共和国民法典 第一千零四十七条', kind: 'statute' },
    { id: 's7', title: '中华人民共和国民法典 第一千零四十八条', kind: 'statute' },
    { id: 's8', title: '中华人民共和国民法典 第一千零四十九条', kind: 'statute' },
    { id: 's9', title: '婚姻登记条例（2025年修订） 第二条第一款', kind: 'statute', via: '第三方转载' },
    { id: 's10', title: '中国日报2025-05-10条文摘录', kind: 'news' },
    {
      id: 's11',
      title: '北京市政务服务网 海淀区民政局婚姻登记事项指南（补领婚姻登记证，2025年修订前的受理条件）',
      kind: 'provincial-guide',
    },
    { id: 's12', title: '西夏区人民政府办公室转载婚姻登记“全国通办”消息（2025-03-24）；机关名按通称', kind: 'news' },
    { id: 's13', title: '上海市民政局婚姻登记“跨省通办”说明（2023-05报道）', kind: 'news', via: '第三方转载' },
    { id: 's14', title: '民法典第一千零四十七条', kind: 'statute' },
    { id: 's15', title: '民法典第一千零四十六条', kind: 'statute' },
    { id: 's16', title: '中国日报2025-05-10对新《婚姻登记条例》的条文摘录', kind: 'news', via: '第三方转载' },
    { id: 's17', title: '民法典第一千零四十九条', kind: 'statute' },
    { id: 's18', title: '法治日报2025-05-11：民政部有关司局负责人解读《婚姻登记工作规范》', kind: 'news' },
    { id: 's19', title: '现场出示证件', kind: 'news' },
    { id: 's20', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's21', title: '居民身份证法第八条', kind: 'statute' },
    { id: 's22', title: '签字声明', kind: 'news' },
    { id: 's23', title: '本人签字', kind: 'news' },
    { id: 's24', title: '2003年条例第五条；新条例第八条第二至四款未见全文', kind: 'statute' },
    {
      id: 's25',
      title: '2003年条例第七条；2025年条例同旨（标题“应当当场予以登记”见转载）',
      kind: 'statute',
      via: '第三方转载',
    },
    { id: 's26', title: '2003年条例第七条；2025年条例同旨见转载', kind: 'statute', via: '第三方转载' },
    { id: 's27', title: '财政部、发改委2017年清理收费文件，未取到原文', kind: 'memory' },
    { id: 's28', title: '婚姻登记条例（2003）第二十一条', kind: 'statute' },
    { id: 's29', title: '民法典第一千零四十九条；一式两本为推断', kind: 'statute' },
    { id: 's30', title: '当场登记发证', kind: 'statute', via: '第三方转载' },
    { id: 's31', title: '西夏区政府网站转载新消息报（2025-03-24）', kind: 'news' },
    { id: 's32', title: '自媒体解读，未见条例原文', kind: 'news', via: '第三方转载' },
    { id: 's33', title: '2020-09-30吹风会报道、国函〔2023〕34号、法治日报2025-05-11', kind: 'news' },
    { id: 's34', title: '国函〔2023〕34号与法治日报2025-05-11对照', kind: 'state-council', via: '第三方转载' },
    { id: 's35', title: '海淀指南与新条例对照', kind: 'provincial-guide' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'confirmation', provenance: { source: 's2', confidence: 'inferred' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'handled-locally',
      note: '异地授权、本地办理（全国通办）；须双方亲自到场，受理机关自行审查并登记发证，无收件转递；不是三种模式中的任何一种',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's4', confidence: 'inferred' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '中华人民共和国民法典',
        article: '第一千零四十六条',
        phrase: '结婚应当男女双方完全自愿',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '中华人民共和国民法典',
        article: '第一千零四十七条',
        phrase: '男不得早于二十二周岁，女不得早于二十周岁',
        provenance: { source: 's6', confidence: 'found' },
      },
      {
        document: '中华人民共和国民法典',
        article: '第一千零四十八条',
        phrase: '直系血亲或者三代以内的旁系血亲禁止结婚',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        document: '中华人民共和国民法典',
        article: '第一千零四十九条',
        phrase: '要求结婚的男女双方应当亲自到婚姻登记机关申请结婚登记',
        provenance: { source: 's8', confidence: 'found' },
      },
      {
        document: '婚姻登记条例（2025年修订）',
        article: '第二条第一款',
        phrase:
          '内地居民办理婚姻登记的机关是县级人民政府民政部门或者省、自治区、直辖市人民政府按照便民原则确定的乡（镇）人民政府',
        provenance: { source: 's9', confidence: 'found' },
      },
      {
        document: '婚姻登记条例（2025年修订）',
        article: '第八条第一款（条次由其第二十四条转引“第八条第二款至第四款”推断）',
        phrase: '（一）本人的居民身份证',
        provenance: { source: 's10', confidence: 'inferred' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '北京市',
        division: '110108',
        authority: '北京市海淀区民政局婚姻登记分中心（科学院南路31号）',
        provenance: { source: 's11', confidence: 'found' },
      },
      {
        role: 'example',
        place: '宁夏回族自治区银川市西夏区',
        division: '640105',
        authority: '西夏区婚姻登记机关',
        provenance: { source: 's12', confidence: 'inferred' },
      },
      {
        role: 'example',
        place: '上海市',
        division: '310000',
        authority: '任一区级婚姻登记机关',
        provenance: { source: 's13', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      { text: '男满22、女满20周岁', provenance: { source: 's14', confidence: 'found' } },
      { text: '双方完全自愿', provenance: { source: 's15', confidence: 'found' } },
      { text: '双方均无配偶、非直系血亲和三代以内旁系血亲', provenance: { source: 's16', confidence: 'found' } },
      { text: '双方亲自到场', provenance: { source: 's17', confidence: 'found' } },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '当事人身份',
        options: [
          {
            id: 'o1',
            label: '双方均为内地居民',
            materials: ['id', 'declaration', 'photo'],
            note: '任一婚姻登记机关',
            provenance: { source: 's18', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '一方为港澳台居民、华侨或外国人',
            materials: ['other-id'],
            note: '到有涉外等权限的婚姻登记机关，也可全国通办',
            provenance: { source: 's18', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '婚姻状况声明与核查是否一致',
        options: [
          { id: 'o1', label: '一致', materials: [], provenance: { source: 's18', confidence: 'found' } },
          {
            id: 'o2',
            label: '声明离婚，核查不一致',
            materials: ['divorce-proof'],
            provenance: { source: 's18', confidence: 'found' },
          },
          {
            id: 'o3',
            label: '声明丧偶，核查不一致',
            materials: ['death-proof'],
            provenance: { source: 's18', confidence: 'found' },
          },
          {
            id: 'o4',
            label: '身份信息不一致',
            materials: ['identity-proof'],
            provenance: { source: 's18', confidence: 'found' },
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
        name: '本人居民身份证',
        necessity: '必要',
        form: '原件',
        licenceTypes: ['居民身份证'],
        origin: '政府部门核发',
        issuer: '县级公安机关',
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number', 'likeness'] }],
        provenance: { source: 's16', confidence: 'found' },
        keyProvenance: {
          form: { source: 's19', confidence: 'inferred' },
          licenceTypes: { source: 's20', confidence: 'inferred' },
          origin: { source: 's21', confidence: 'inferred' },
          issuer: { source: 's21', confidence: 'found' },
        },
      },
      {
        id: 'declaration',
        name: '本人无配偶以及与对方无直系血亲和三代以内旁系血亲关系的签字声明',
        necessity: '必要',
        form: '原件（现场签字）',
        origin: '申请人签署',
        kind: 'statement',
        provenance: { source: 's16', confidence: 'found' },
        keyProvenance: {
          form: { source: 's22', confidence: 'inferred' },
          origin: { source: 's23', confidence: 'inferred' },
        },
      },
      {
        id: 'photo',
        name: '3张2寸双方近期半身免冠合影',
        necessity: '上海试点期列出；2025年后通行做法未查到原文',
        copies: 3,
        kind: 'photo',
        provenance: { source: 's13', confidence: 'found' },
      },
      {
        id: 'divorce-proof',
        name: '法院生效司法文书、离婚证明书或离婚证',
        necessity: '条件必要',
        condition: '声明“离婚”且核查不一致',
        anyOneOf: true,
        licenceTypes: ['离婚证'],
        kind: 'licence',
        proves: [{ subject: 'applicant', fields: ['marital-status'] }],
        provenance: { source: 's18', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's20', confidence: 'inferred' } },
      },
      {
        id: 'death-proof',
        name: '已故配偶居民死亡医学证明（推断）书、结婚证等',
        necessity: '条件必要',
        condition: '声明“丧偶”且核查不一致',
        anyOneOf: true,
        licenceTypes: ['居民死亡医学证明', '结婚证'],
        kind: 'licence',
        proves: [{ subject: 'former-spouse', fields: ['death'] }],
        provenance: { source: 's18', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's20', confidence: 'inferred' } },
      },
      {
        id: 'identity-proof',
        name: '能证明身份信息的相应材料',
        necessity: '条件必要',
        condition: '身份信息与核查不一致',
        kind: 'proof',
        proves: [{ subject: 'applicant', fields: ['identity-match'] }],
        provenance: { source: 's18', confidence: 'found' },
      },
      {
        id: 'other-id',
        name: '有效通行证、护照等及公证、认证的无配偶声明或证明',
        necessity: '条件必要',
        condition: '一方为港澳台居民、华侨、外国人',
        kind: 'identity',
        provenance: { source: 's24', confidence: 'inferred' },
      },
    ],
  },
  samples: { status: 'notFound' },
  commonErrors: {
    status: 'present',
    value: [
      {
        text: '声明的婚姻状况或身份信息与婚姻登记机关核查信息不一致，须补交证明材料',
        provenance: { source: 's18', confidence: 'found' },
      },
    ],
  },
  process: {
    status: 'present',
    value: [
      {
        name: '预约',
        place: '线上或现场',
        what: '上海可线上、电话、现场预约，线上提前一天',
        provenance: { source: 's13', confidence: 'found' },
      },
      {
        name: '申请',
        place: '办理地',
        what: '双方亲自共同到任一婚姻登记机关',
        provenance: { source: 's17', confidence: 'found' },
      },
      {
        name: '审查',
        place: '办理地',
        what: '联网核查婚姻状况与身份信息，询问情况；不一致的要求补充证明',
        provenance: { source: 's18', confidence: 'found' },
      },
      {
        name: '登记发证',
        place: '办理地',
        what: '符合规定的当场登记，发给结婚证；不符合的说明理由',
        provenance: { source: 's25', confidence: 'found' },
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
        text: '当场予以登记',
        provenance: { source: 's26', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: false,
      items: [],
      basis: { text: '2017年起取消婚姻登记费', provenance: { source: 's27', confidence: 'recalled' } },
      notes: [
        { text: '2003年条例第二十一条规定收工本费，已为新规取代', provenance: { source: 's28', confidence: 'found' } },
      ],
    },
  },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [{ name: '结婚证', form: '证照', note: '一式两本', provenance: { source: 's29', confidence: 'inferred' } }],
  },
  delivery: { status: 'present', value: [{ text: '当场领取', provenance: { source: 's30', confidence: 'inferred' } }] },
  consultation: {
    status: 'present',
    value: [
      { phone: '010-62615167', use: '北京海淀婚姻登记分中心', provenance: { source: 's11', confidence: 'found' } },
    ],
  },
  supervision: {
    status: 'present',
    value: [{ phone: '010-12345', use: '投诉监督', provenance: { source: 's11', confidence: 'found' } }],
  },
  notes: [
    { text: '2025-05-10起内地居民不再需要出具户口簿', provenance: { source: 's18', confidence: 'found' } },
    {
      text: '补领婚姻登记证件、一方为港澳台居民、华侨或外国人的登记，也在全国通办范围（后者须到有相应权限的机关）',
      provenance: { source: 's18', confidence: 'found' },
    },
    { text: '全国累计“跨省通办”49.2万对（截至2025年2月底）', provenance: { source: 's31', confidence: 'found' } },
    { text: '离婚登记申请与登记须在同一机关', provenance: { source: 's32', confidence: 'inferred' } },
    {
      text: '国办发〔2020〕35号后续推进8项之一；2021、2023年两轮试点，2025-05-10起全国通办',
      provenance: { source: 's33', confidence: 'found' },
    },
  ],
  conflicts: [
    {
      text: '2023年试点须一方居住证＋双方户口簿、身份证；2025年新条例只须身份证与签字声明，网上大量旧指南未更新',
      provenance: { source: 's34', confidence: 'found' },
    },
    { text: '海淀指南受理条件仍按2016年本市常住户口写', provenance: { source: 's35', confidence: 'found' } },
  ],
  gaps: ['2025年条例其余条次', '《婚姻登记工作规范》（2025）条文', '照片要求现行原文'],
};
