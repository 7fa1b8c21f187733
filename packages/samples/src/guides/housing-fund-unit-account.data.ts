import type { ServiceGuide } from '@tongban/domain';

/**
 * 住房公积金单位登记开户.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 住房公积金管理条例；北京实操笔记（第三方）.
 */
export const housingFundUnitAccount: ServiceGuide = {
  item: { kind: 'local', code: 'housing-fund-unit-account' },
  name: '住房公积金单位登记开户',
  jurisdiction: { division: '110000', place: '北京', authority: '北京住房公积金管理中心' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'Jsh12GtQDl3lIcgDcSupOZNTjN2zBEWhHO6pAFD-lbk',
  sources: [
    {
      id: 's1',
      title: '四川省遂宁市住房公积金管理中心“四个服务”事项清单（2025-07）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    {
      id: 's2',
      title:
        '模式归类为推断，依据：北京住房公积金单位网上业务实操笔记（公开笔记，转述官方《住房公积金单位登记开户操作详解》）',
      kind: 'news',
      via: '第三方笔记',
    },
    { id: 's3', title: '条例第十三条、第十四条：单位', kind: 'statute' },
    { id: 's4', title: '住房公积金管理条例 第十三条第二款', kind: 'statute' },
    { id: 's5', title: '住房公积金管理条例 第十四条第一款', kind: 'statute' },
    { id: 's6', title: '住房公积金管理条例 第三十七条', kind: 'statute' },
    { id: 's7', title: '北京市政务服务网办事指南页（同中心其他事项，实施主体名）', kind: 'provincial-guide' },
    {
      id: 's8',
      title: '武汉住房公积金缴存管理实施细则（据公开程序数据重录，分条含材料）',
      kind: 'provincial-guide',
      via: '第三方重录',
    },
    { id: 's9', title: '住房公积金管理条例第十四条', kind: 'statute' },
    {
      id: 's10',
      title: '北京住房公积金单位网上业务实操笔记（公开笔记，转述官方《住房公积金单位登记开户操作详解》）',
      kind: 'news',
      via: '第三方笔记',
    },
    { id: 's11', title: '电子营业执照与纸质同等效力：市场主体登记管理条例第二十二条', kind: 'statute' },
    { id: 's12', title: '营业执照由登记机关签发', kind: 'statute' },
    { id: 's13', title: '市场主体登记管理条例第二十一条', kind: 'statute' },
    { id: 's14', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's15', title: '条例第十四条；比例与顺序见北京笔记', kind: 'statute' },
    { id: 's16', title: '住房公积金管理条例第十三条', kind: 'statute' },
    { id: 's17', title: '四川政务服务网遂宁市公积金事项页', kind: 'provincial-guide' },
    { id: 's18', title: '《住房公积金服务标准》发布报道（2024-11）', kind: 'news', via: '第三方转载' },
    { id: 's19', title: '官方附件未见', kind: 'memory' },
    { id: 's20', title: '遂宁、北京对照', kind: 'provincial-guide' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'public-service', note: '依申请服务', provenance: { source: 's1', confidence: 'found' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'fully-online',
      note: '北京事项“到现场0次”、即办件',
      provenance: { source: 's2', confidence: 'inferred' },
    },
  },
  audience: {
    status: 'present',
    value: { value: ['organization'], note: '法人、其他组织', provenance: { source: 's3', confidence: 'inferred' } },
  },
  basis: {
    status: 'present',
    value: [
      {
        document: '住房公积金管理条例',
        article: '第十三条第二款',
        phrase: '单位应当向住房公积金管理中心办理住房公积金缴存登记，并为本单位职工办理住房公积金账户设立手续',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        document: '住房公积金管理条例',
        article: '第十四条第一款',
        phrase: '新设立的单位应当自设立之日起30日内向住房公积金管理中心办理住房公积金缴存登记',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '住房公积金管理条例',
        article: '第三十七条',
        phrase: '处1万元以上5万元以下的罚款',
        provenance: { source: 's6', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '北京市',
        division: '110000',
        authority: '北京住房公积金管理中心',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        role: 'example',
        place: '四川省遂宁市',
        division: '510900',
        authority: '遂宁市住房公积金管理中心',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        role: 'example',
        place: '湖北省武汉市',
        division: '420100',
        authority: '武汉住房公积金受托银行网点',
        provenance: { source: 's8', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      {
        text: '新设立单位自设立之日起30日内登记，登记之日起20日内为职工设立账户',
        provenance: { source: 's9', confidence: 'found' },
      },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '开户途径（北京）',
        options: [
          {
            id: 'o1',
            label: '企业开办“e窗通”同步完成',
            materials: [],
            note: '开户日为公司成立日；不另行申请',
            provenance: { source: 's10', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '公积金网上业务系统',
            materials: ['bj-form'],
            provenance: { source: 's10', confidence: 'found' },
          },
          {
            id: 'o3',
            label: '柜台',
            materials: ['bj-counter-form'],
            provenance: { source: 's10', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '是否选择委托收款或为人力资源服务机构（武汉）',
        options: [
          {
            id: 'o1',
            label: '否',
            materials: ['licence', 'legal-id', 'agent-id', 'wh-form'],
            provenance: { source: 's8', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '是',
            materials: ['licence', 'legal-id', 'agent-id', 'wh-form', 'extra'],
            provenance: { source: 's8', confidence: 'found' },
          },
        ],
      },
    ],
  },
  materials: {
    status: 'present',
    value: [
      {
        id: 'licence',
        name: '营业执照或统一社会信用代码证照',
        necessity: '必要',
        licenceTypes: ['营业执照'],
        origin: '政府部门核发',
        issuer: '市场监督管理部门（登记机关）',
        kind: 'licence',
        proves: [{ subject: 'organization', fields: ['name', 'registration'] }],
        provenance: { source: 's8', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's11', confidence: 'found' },
          origin: { source: 's12', confidence: 'inferred' },
          issuer: { source: 's13', confidence: 'found' },
        },
      },
      {
        id: 'legal-id',
        name: '法定代表人和单位负责人身份证',
        necessity: '必要（武汉）',
        licenceTypes: ['居民身份证'],
        kind: 'identity',
        proves: [{ subject: 'legal-representative', fields: ['name', 'id-number'] }],
        provenance: { source: 's8', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's14', confidence: 'inferred' } },
      },
      {
        id: 'agent-id',
        name: '单位经办人、网上业务操作员身份证',
        necessity: '必要（武汉）',
        licenceTypes: ['居民身份证'],
        kind: 'identity',
        proves: [{ subject: 'agent', fields: ['name', 'id-number'] }],
        provenance: { source: 's8', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's14', confidence: 'inferred' } },
      },
      {
        id: 'wh-form',
        name: '单位登记开户申请表、开户法律责任告知书、网上业务服务协议',
        necessity: '必要（武汉）',
        kind: 'form',
        provenance: { source: 's8', confidence: 'found' },
      },
      {
        id: 'extra',
        name: '委托收款协议或人力资源服务许可证',
        necessity: '条件必要',
        condition: '选择委托收款或为人力资源服务机构',
        licenceTypes: ['人力资源服务许可证'],
        kind: 'other',
        provenance: { source: 's8', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's14', confidence: 'inferred' } },
      },
      {
        id: 'bj-form',
        name: '《单位网上办理住房公积金登记开户申请表》',
        necessity: '必要（北京网办）',
        form: '纸质原件，一式两份，公章、法定代表人签字',
        copies: 2,
        kind: 'form',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        id: 'bj-counter-form',
        name: '《单位柜台办理住房公积金登记开户申请表》（公积金表202），公章、法定代表人签字',
        necessity: '必要（北京柜台）',
        form: '原件',
        kind: 'form',
        provenance: { source: 's10', confidence: 'found' },
      },
    ],
  },
  samples: { status: 'notFound' },
  commonErrors: {
    status: 'present',
    value: [
      {
        text: '已由“e窗通”同步开户仍重复申请；此时缺的是职工账户、缴存比例和首次汇缴',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        text: '先办增员被拒：须先定委托收款（对公户四要素）、再定缴存比例5%—12%',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        text: '首次汇缴年月留成公司成立月，需补缴无工资月份；应改为实际起薪月',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        text: '未勾选已阅读委托收款告知单，系统以浮层提示，易误判为按钮失灵',
        provenance: { source: 's10', confidence: 'found' },
      },
    ],
  },
  process: {
    status: 'present',
    value: [
      {
        name: '登录认证',
        place: '线上',
        what: '经统一身份认证以法人身份登录（电子营业执照扫码）',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        name: '提交',
        place: '线上→办理地',
        what: '提交登记开户信息',
        provenance: { source: 's10', confidence: 'found' },
      },
      { name: '办结', place: '办理地', what: '登记开户；即办', provenance: { source: 's10', confidence: 'found' } },
      {
        name: '设立职工账户',
        place: '办理地',
        what: '单位再为职工设立个人账户、确定缴存比例（5%—12%）',
        provenance: { source: 's15', confidence: 'found' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: {
    status: 'present',
    value: [
      {
        type: 'statutory',
        amount: 3,
        unit: 'working-day',
        text: '法定3个工作日',
        scope: '遂宁市',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 0,
        unit: 'on-the-spot',
        text: '承诺即时办结',
        scope: '遂宁市',
        provenance: { source: 's1', confidence: 'found' },
      },
      {
        type: 'statutory',
        amount: 0,
        unit: 'working-day',
        text: '法定0个工作日、即办件、到现场0次',
        scope: '北京市',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        type: 'note',
        amount: 30,
        unit: 'unit-unstated',
        text: '设立之日起30日内登记是单位义务，不是办理时限',
        provenance: { source: 's9', confidence: 'found' },
      },
    ],
  },
  fee: { status: 'notFound' },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [
      { name: '住房公积金缴存登记（单位账户）', form: '信息', provenance: { source: 's16', confidence: 'found' } },
    ],
  },
  delivery: { status: 'notFound' },
  consultation: {
    status: 'present',
    value: [
      { phone: '0825-2252557', use: '遂宁市住房公积金管理中心', provenance: { source: 's17', confidence: 'found' } },
      { phone: '0825-12329', use: '遂宁市住房公积金管理中心', provenance: { source: 's17', confidence: 'found' } },
    ],
  },
  supervision: {
    status: 'present',
    value: [{ phone: '0825-12345', use: '投诉', provenance: { source: 's17', confidence: 'found' } }],
  },
  notes: [
    {
      text: '住建部《住房公积金服务标准》：已全程网办的，受理地应指导申请人自行登录缴存地线上渠道；不能全程网办或本人要求线下的，受理地不应拒绝',
      provenance: { source: 's18', confidence: 'found' },
    },
    {
      text: '国办发〔2020〕35号事项，2021年（名称据记忆，官方附件未取到）',
      provenance: { source: 's19', confidence: 'recalled' },
    },
  ],
  conflicts: [
    {
      text: '即办件、到现场0次，但仍要一式两份纸质表加公章和法定代表人签字',
      provenance: { source: 's10', confidence: 'found' },
    },
    { text: '法定时限：遂宁3个工作日，北京0个工作日', provenance: { source: 's20', confidence: 'found' } },
  ],
  gaps: ['统一事项编码', '北京咨询电话'],
};
