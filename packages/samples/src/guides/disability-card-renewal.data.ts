import type { ServiceGuide } from '@tongban/domain';

/**
 * 残疾人证换领（期满换领、残损换新）.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 中国残联2021通知报道；无锡说明（转载）；河南残联网站.
 */
export const disabilityCardRenewal: ServiceGuide = {
  item: { kind: 'local', code: 'disability-card-renewal' },
  name: '残疾人证换领（期满换领、残损换新）',
  jurisdiction: { division: '410000', place: '河南', authority: '河南省各县级残联' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'ZvdEo_lQeFPY_y9TdNctnwHlMcrUL0G433EGGur7gpY',
  sources: [
    { id: 's1', title: '中国残联2021-06-28起残疾人证六项“跨省通办”（新华社、澎湃2021-06-28）', kind: 'news' },
    { id: 's2', title: '残联事项归类', kind: 'memory' },
    {
      id: 's3',
      title: '模式归类为推断，依据：江苏无锡残疾人证到期换领（跨省）说明（第三方转载）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    {
      id: 's4',
      title: '《中华人民共和国残疾人证管理办法》第十九、二十一、二十二条，条文据辽宁锦州说明转载',
      kind: 'ministry',
      via: '第三方转载',
    },
    {
      id: 's5',
      title: '江苏无锡残疾人证到期换领（跨省）说明（第三方转载）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    {
      id: 's6',
      title: '湖南省湘潭县射埠镇关于残疾人证到期换证工作的公告（2021-11-08，存档页）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's7', title: '河南残联系统网站 残疾人证残损换新办理须知（henancjr.org.cn）', kind: 'provincial-guide' },
    { id: 's8', title: '来源为“提交”', kind: 'news' },
    { id: 's9', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's10', title: '居住证暂行条例第十条', kind: 'statute' },
    { id: 's11', title: '三处来源对照', kind: 'provincial-guide' },
    { id: 's12', title: '辽宁锦州残疾人证换领说明（第三方转载）', kind: 'provincial-guide', via: '第三方转载' },
    { id: 's13', title: '无锡、安徽六安裕安区来源对照', kind: 'provincial-guide', via: '第三方转载' },
    { id: 's14', title: '官方附件未见', kind: 'memory' },
    { id: 's15', title: '两处来源对照', kind: 'provincial-guide' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'public-service', provenance: { source: 's2', confidence: 'recalled' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'remote-intake',
      note: '经常居住地残联收件核验，户籍地残联批准、制证，寄给申请人',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's1', confidence: 'inferred' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '中华人民共和国残疾人证管理办法',
        article: '第十九条',
        phrase: '残疾人证有效期十年，期满可到批准残联免费换领',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        document: '中华人民共和国残疾人证管理办法',
        article: '第二十一条',
        phrase: '残疾人证污损、影响正常使用的，可交回批准残联免费换领',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        document: '中华人民共和国残疾人证管理办法',
        article: '第二十二条',
        phrase: '可到指定机构重新进行残疾评定',
        provenance: { source: 's4', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'receiving',
        place: '江苏省无锡市',
        division: '320200',
        authority: '经常居住地社区（村）、街道残联',
        provenance: { source: 's5', confidence: 'found' },
      },
      { role: 'handling', authority: '户籍地县级残联', provenance: { source: 's5', confidence: 'found' } },
      {
        role: 'example',
        place: '湖南省湘潭市湘潭县',
        division: '430321',
        authority: '湘潭县残疾人联合会',
        provenance: { source: 's6', confidence: 'found' },
      },
      {
        role: 'handling',
        place: '河南省',
        division: '410000',
        authority: '河南省各县级残联',
        provenance: { source: 's7', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      { text: '残疾人证有效期10年，期满、残损或信息变化', provenance: { source: 's4', confidence: 'found' } },
      { text: '在经常居住地提出申请的，须有当地有效居住证', provenance: { source: 's1', confidence: 'found' } },
      { text: '有效期满九年后可申请（无锡）', provenance: { source: 's5', confidence: 'found' } },
      { text: '期满前6个月（湘潭县）', provenance: { source: 's6', confidence: 'found' } },
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
            label: '期满换领，残疾状况未明显变化',
            materials: ['id', 'hukou', 'card', 'photo', 'permit'],
            provenance: { source: 's5', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '期满换领，状况明显变化或与证不符',
            materials: ['assessment'],
            note: '经常居住地残联可要求到指定机构重新评定',
            provenance: { source: 's5', confidence: 'found' },
          },
          {
            id: 'o3',
            label: '残损换新',
            materials: ['id', 'hukou', 'card', 'photo', 'assessment-form', 'apply-form'],
            note: '河南：信息与原证一致，不变更',
            provenance: { source: 's7', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '申请人是否为精神、智力类别或未成年',
        options: [
          { id: 'o1', label: '否', materials: [], provenance: { source: 's7', confidence: 'found' } },
          { id: 'o2', label: '是', materials: ['guardian'], provenance: { source: 's7', confidence: 'found' } },
        ],
      },
    ],
  },
  materials: {
    status: 'present',
    value: [
      {
        id: 'permit',
        name: '经常居住地有效居住证',
        necessity: '跨省申请必要',
        form: '原件',
        licenceTypes: ['居住证'],
        origin: '政府部门核发',
        issuer: '县级公安机关',
        provenance: { source: 's1', confidence: 'found' },
        keyProvenance: {
          form: { source: 's8', confidence: 'inferred' },
          licenceTypes: { source: 's9', confidence: 'inferred' },
          origin: { source: 's10', confidence: 'inferred' },
          issuer: { source: 's10', confidence: 'found' },
        },
      },
      {
        id: 'id',
        name: '居民身份证',
        necessity: '必要',
        form: '原件、复印件',
        licenceTypes: ['居民身份证'],
        provenance: { source: 's5', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's9', confidence: 'inferred' } },
      },
      {
        id: 'hukou',
        name: '居民户口簿',
        necessity: '必要',
        form: '原件、复印件',
        licenceTypes: ['居民户口簿'],
        provenance: { source: 's5', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's9', confidence: 'inferred' } },
      },
      {
        id: 'card',
        name: '原残疾人证',
        necessity: '必要',
        form: '原件，上交',
        licenceTypes: ['残疾人证'],
        provenance: { source: 's5', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's9', confidence: 'inferred' },
          form: { source: 's5', confidence: 'found' },
        },
      },
      {
        id: 'photo',
        name: '2寸近期免冠白底彩色照片',
        necessity: '必要',
        copies: 3,
        note: '张数：湘潭县3张、河南2张、无锡1张寄户籍地',
        provenance: { source: 's6', confidence: 'found' },
        keyProvenance: { note: { source: 's11', confidence: 'found' } },
      },
      {
        id: 'assessment-form',
        name: '《中华人民共和国残疾评定表》',
        necessity: '河南残损换新列出',
        form: '原件',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        id: 'apply-form',
        name: '《中华人民共和国残疾人证申请表》',
        necessity: '必要',
        form: '原件',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        id: 'assessment',
        name: '指定医院重新残疾评定',
        necessity: '条件必要',
        condition: '状况明显变化',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        id: 'guardian',
        name: '监护人申请与监护人证明材料',
        necessity: '条件必要',
        form: '原件',
        condition: '精神、智力类别或未成年人',
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
        name: '申请',
        place: '收件地',
        what: '携居住证等到社区（村）、街道申请',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        name: '受理审核',
        place: '收件地',
        what: '工作人员受理审核，收回原证',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        name: '寄照片（申请人）',
        place: '申请人→办理地',
        what: '三日内将照片自行邮寄户籍地残联制证',
        provenance: { source: 's5', confidence: 'found' },
      },
      { name: '批准制证', place: '办理地', what: '户籍地残联制证', provenance: { source: 's5', confidence: 'found' } },
      {
        name: '送达',
        place: '办理地→申请人',
        what: '快递寄至指定地点，邮费原则上自理',
        provenance: { source: 's5', confidence: 'found' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: {
    status: 'present',
    value: [
      {
        type: 'statutory',
        amount: 50,
        unit: 'working-day',
        text: '法定50个工作日',
        scope: '锦州市',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        type: 'committed',
        amount: 3,
        unit: 'working-day',
        text: '承诺3个工作日',
        scope: '锦州市',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        type: 'note',
        amount: 3,
        unit: 'unit-unstated',
        text: '申请人三日内自行寄照片（无锡）',
        provenance: { source: 's5', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: false,
      items: [],
      basis: { text: '免费换领', provenance: { source: 's4', confidence: 'found' } },
      notes: [
        {
          text: '换新证快递费原则上由残疾人承担（无锡）；安徽裕安“类别等级变更需自理100元”属另一情形',
          provenance: { source: 's13', confidence: 'found' },
        },
      ],
    },
  },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [{ name: '中华人民共和国残疾人证', form: '证照', provenance: { source: 's4', confidence: 'found' } }],
  },
  delivery: {
    status: 'present',
    value: [
      { text: '快递至申请人指定地点', provenance: { source: 's5', confidence: 'found' } },
      { text: '本人或代领人凭身份证领取，或邮政快递（河南）', provenance: { source: 's7', confidence: 'found' } },
    ],
  },
  consultation: { status: 'notFound' },
  supervision: { status: 'notFound' },
  notes: [
    {
      text: '2021-06-28起新办、换领、迁移、挂失补办、注销、类别等级变更六项不再受户籍地限制',
      provenance: { source: 's1', confidence: 'found' },
    },
    { text: '批准与制证仍在户籍地残联，经常居住地只收件审核', provenance: { source: 's5', confidence: 'found' } },
    {
      text: '国办发〔2020〕35号事项，2021年底前（残疾人证类；批次据记忆）',
      provenance: { source: 's14', confidence: 'recalled' },
    },
  ],
  conflicts: [
    { text: '照片张数：湘潭县3张、河南2张、无锡1张', provenance: { source: 's11', confidence: 'found' } },
    { text: '换领时间窗：无锡期满九年后、湘潭县期满前6个月', provenance: { source: 's15', confidence: 'found' } },
  ],
  gaps: ['残联通知文号', '全国统一实施编码', '咨询电话', '常见错误'],
};
