import type { ServiceGuide } from '@tongban/domain';

/**
 * 失业登记.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 芜湖市人社局、湖南政务服务网指南.
 */
export const unemploymentRegistration: ServiceGuide = {
  item: { kind: 'local', code: 'unemployment-registration' },
  name: '失业登记',
  jurisdiction: { division: '340200', place: '芜湖', authority: '户籍地或常住地公共就业服务机构' },
  standing: 'sample',
  version: 'sample-1',
  digest: '7_bY4vnd0W6878iRFEFXjocIZiRzTbfbp4nL2I8PpMI',
  sources: [
    {
      id: 's1',
      title: '安徽省芜湖市人力资源和社会保障局 失业登记办事指南（rsj.wuhu.gov.cn）',
      kind: 'provincial-guide',
    },
    { id: 's2', title: '就业促进法第三十五条：公共就业服务机构免费提供的服务', kind: 'statute' },
    {
      id: 's3',
      title:
        '模式归类为推断，依据：人力资源社会保障部关于失业登记工作的通知（致各省厅局，要求2020年6月底前开通线上渠道；文号未见）',
      kind: 'ministry',
      via: '第三方转载',
    },
    { id: 's4', title: '湖南政务服务网 吉首市“我要办理失业登记”一件事指南', kind: 'provincial-guide' },
    { id: 's5', title: '中华人民共和国就业促进法 第三十五条第一款第五项', kind: 'statute' },
    { id: 's6', title: '中华人民共和国社会保险法 第五十条第二款', kind: 'statute' },
    { id: 's7', title: '人力资源社会保障部失业登记通知（2020） 一', kind: 'ministry', via: '第三方转载' },
    {
      id: 's8',
      title: '人力资源社会保障部关于失业登记工作的通知（致各省厅局，要求2020年6月底前开通线上渠道；文号未见）',
      kind: 'ministry',
      via: '第三方转载',
    },
    { id: 's9', title: '吉首市指南材料规格；“线上电子信息”为推断', kind: 'provincial-guide' },
    { id: 's10', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's11', title: '居民身份证法第八条', kind: 'statute' },
    { id: 's12', title: '居民身份证法第八条、社会保险经办条例第七条', kind: 'statute' },
    { id: 's13', title: '表由本人填写', kind: 'ministry' },
    { id: 's14', title: '芜湖“由受理部门进行审核”', kind: 'provincial-guide' },
    { id: 's15', title: '社会保险法第五十条', kind: 'statute' },
    { id: 's16', title: '2020年国务院政策例行吹风会等当时报道（先前整理，事项名可核）', kind: 'news' },
    { id: 's17', title: '吴川市指南与人社部通知对照', kind: 'provincial-guide' },
    { id: 's18', title: '芜湖、吉首对照', kind: 'provincial-guide' },
    { id: 's19', title: '吉首指南与人社部通知对照', kind: 'provincial-guide' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'public-service', provenance: { source: 's2', confidence: 'inferred' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'fully-online',
      note: '有全国统一线上入口；户籍地或常住地均可受理',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's4', confidence: 'found' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '中华人民共和国就业促进法',
        article: '第三十五条第一款第五项',
        phrase: '办理就业登记、失业登记等事务',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '中华人民共和国社会保险法',
        article: '第五十条第二款',
        phrase: '及时到指定的公共就业服务机构办理失业登记',
        provenance: { source: 's6', confidence: 'found' },
      },
      {
        document: '人力资源社会保障部失业登记通知（2020）',
        article: '一',
        phrase: '处于无业状态的城乡劳动者，可在户籍地或常住地办理失业登记',
        note: '转载为繁体转码页，短语已转简体',
        provenance: { source: 's7', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '安徽省芜湖市',
        division: '340200',
        authority: '户籍地或常住地公共就业服务机构',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        role: 'example',
        place: '湖南省湘西州吉首市',
        division: '433101',
        authority: '县市人力资源和社会保障局',
        provenance: { source: 's4', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      { text: '劳动年龄内（年满16周岁至依法享受基本养老保险待遇）', provenance: { source: 's8', confidence: 'found' } },
      { text: '有劳动能力、有就业要求、处于无业状态的城乡劳动者', provenance: { source: 's1', confidence: 'found' } },
      { text: '在内地（大陆）就业后失业的港澳台居民可参照办理', provenance: { source: 's8', confidence: 'found' } },
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
            label: '内地（大陆）居民',
            materials: ['id', 'form'],
            note: '居民身份证或社会保障卡',
            provenance: { source: 's1', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '港澳台居民',
            materials: ['hmt-id', 'form'],
            provenance: { source: 's1', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '办理渠道',
        options: [
          { id: 'o1', label: '线上', materials: [], provenance: { source: 's1', confidence: 'found' } },
          {
            id: 'o2',
            label: '社区（村）、街道乡镇窗口',
            materials: [],
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
        name: '居民身份证或社会保障卡',
        necessity: '必要',
        form: '复印件1份（吉首）；线上提交电子信息',
        copies: 1,
        anyOneOf: true,
        licenceTypes: ['居民身份证', '社会保障卡'],
        origin: '政府部门核发',
        issuer: '县级公安机关；人力资源社会保障部门',
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number'] }],
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: {
          form: { source: 's9', confidence: 'inferred' },
          copies: { source: 's4', confidence: 'found' },
          licenceTypes: { source: 's10', confidence: 'inferred' },
          origin: { source: 's11', confidence: 'inferred' },
          issuer: { source: 's12', confidence: 'inferred' },
        },
      },
      {
        id: 'hmt-id',
        name: '港澳台居民居住证、社会保障卡或港澳居民来往内地通行证',
        necessity: '条件必要',
        condition: '港澳台居民',
        anyOneOf: true,
        kind: 'identity',
        proves: [{ subject: 'applicant', fields: ['name', 'id-number'] }],
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        id: 'form',
        name: '《失业人员登记表》（吉首为《就业失业求职登记表》）',
        necessity: '必要',
        form: '原件1份',
        copies: 1,
        origin: '申请人填写',
        note: '个人基本信息、失业原因、真实性书面承诺',
        kind: 'form',
        provenance: { source: 's8', confidence: 'found' },
        keyProvenance: {
          copies: { source: 's4', confidence: 'found' },
          form: { source: 's4', confidence: 'found' },
          origin: { source: 's13', confidence: 'inferred' },
        },
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
        place: '收件地（户籍地或常住地），或全国统一线上入口',
        what: '在线提交申请与真实性承诺，或到社区（村）提出',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        name: '受理审核',
        place: '办理地',
        what: '核验身份与就业状态',
        provenance: { source: 's14', confidence: 'found' },
      },
      {
        name: '办结告知',
        place: '办理地→申请人',
        what: '办结并以短信等方式主动反馈；需要的打印《就业创业证》',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: {
    status: 'present',
    value: [
      {
        type: 'committed',
        amount: 3,
        unit: 'working-day',
        text: '3个工作日',
        scope: '芜湖市',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 5,
        unit: 'working-day',
        text: '网上审核5个工作日，现场即时（不含补正时间）',
        scope: '吉首市',
        provenance: { source: 's4', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: false,
      items: [],
      basis: { text: '无需收费', provenance: { source: 's4', confidence: 'found' } },
      notes: [],
    },
  },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [
      {
        name: '失业登记（可打印《就业创业证》记载）',
        form: '信息／证照',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  delivery: {
    status: 'present',
    value: [
      { text: '线上查询或窗口告知、短信', provenance: { source: 's1', confidence: 'found' } },
      { text: '无需送达', provenance: { source: 's4', confidence: 'found' } },
    ],
  },
  consultation: {
    status: 'present',
    value: [
      { phone: '0553-3991232', use: '芜湖咨询', provenance: { source: 's1', confidence: 'found' } },
      { phone: '0743-2813211', use: '吉首咨询', provenance: { source: 's4', confidence: 'found' } },
    ],
  },
  supervision: {
    status: 'present',
    value: [{ phone: '0743-12345', use: '吉首监督', provenance: { source: 's4', confidence: 'found' } }],
  },
  notes: [
    { text: '户籍地、常住地两可，不受户籍限制', provenance: { source: 's8', confidence: 'found' } },
    { text: '全国统一入口依托全国人力资源社会保障政务服务平台', provenance: { source: 's8', confidence: 'found' } },
    { text: '领取失业保险金前须先办失业登记', provenance: { source: 's15', confidence: 'found' } },
    { text: '国办发〔2020〕35号所列事项，2020年底前实现', provenance: { source: 's16', confidence: 'found' } },
  ],
  conflicts: [
    {
      text: '材料：吴川仍要《就业创业证》、劳动合同解除书或营业执照注销证明，与人社部“身份证件＋登记表承诺”不一致',
      provenance: { source: 's17', confidence: 'found' },
    },
    { text: '时限3、5个工作日不一', provenance: { source: 's18', confidence: 'found' } },
    { text: '吉首页面标“全省通办”，而部里已有全国统一入口', provenance: { source: 's19', confidence: 'found' } },
  ],
  gaps: ['实施编码', '法定时限', '常见错误'],
};
