import type { ServiceGuide } from '@tongban/domain';

/**
 * 电子社会保障卡签发（申领）.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 社会保险经办条例第七条；楚雄市政府网站.
 */
export const eSocialSecurityCard: ServiceGuide = {
  item: { kind: 'local', code: 'e-social-security-card' },
  name: '电子社会保障卡签发（申领）',
  jurisdiction: { division: '532301', place: '楚雄', authority: '发卡地人力资源社会保障部门' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'QGHRINOSc3dkYz6MDy7R8L4h_pO4HXVCPwX4QDq2orI',
  sources: [
    { id: 's1', title: '事项名见国办发〔2020〕35号报道；楚雄指南为申领说明', kind: 'news' },
    { id: 's2', title: '人社事项归类', kind: 'memory' },
    {
      id: 's3',
      title: '模式归类为推断，依据：人社部办公厅《关于全面开展电子社会保障卡应用工作的通知》（2019-03）报道',
      kind: 'news',
    },
    { id: 's4', title: '云南省楚雄市政府网站 电子社保卡申领指南（cxs.gov.cn，2024）', kind: 'provincial-guide' },
    { id: 's5', title: '社会保险经办条例 第七条第一款', kind: 'statute' },
    { id: 's6', title: '社会保险经办条例 第六条第二款', kind: 'statute' },
    { id: 's7', title: '由域名与内容推断（cxs.gov.cn）', kind: 'provincial-guide' },
    { id: 's8', title: '新华社2020-10-06报道', kind: 'news', via: '第三方转载' },
    { id: 's9', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's10', title: '人社部办公厅《关于全面开展电子社会保障卡应用工作的通知》（2019-03）报道', kind: 'news' },
    { id: 's11', title: '社会保险经办条例第七条', kind: 'statute' },
    { id: 's12', title: '2020年国务院政策例行吹风会等当时报道（先前整理，事项名可核）', kind: 'news' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'public-service', provenance: { source: 's2', confidence: 'recalled' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'fully-online',
      note: '任一授权App、小程序申领，全国统一签发',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's4', confidence: 'inferred' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '社会保险经办条例',
        article: '第七条第一款',
        phrase: '包括实体社会保障卡和电子社会保障卡',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '社会保险经办条例',
        article: '第六条第二款',
        phrase: '以公民身份号码作为社会保障号码，取得社会保障卡和医保电子凭证',
        provenance: { source: 's6', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '云南省楚雄州楚雄市',
        division: '532301',
        authority: '线上渠道；发卡地人力资源社会保障部门',
        provenance: { source: 's7', confidence: 'inferred' },
      },
      {
        role: 'participating',
        authority: '全国社会保障卡服务平台统一签发，人力资源社会保障部统一管理',
        provenance: { source: 's8', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      {
        text: '本人持有有效实体社会保障卡；申领、补换第三代卡时同步生成',
        provenance: { source: 's4', confidence: 'found' },
      },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '为谁申领',
        options: [
          {
            id: 'o1',
            label: '本人',
            materials: ['real-person'],
            note: '微信、支付宝、银行、政务App等任一渠道',
            provenance: { source: 's4', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '亲属代领（未成年人、无智能手机的老年人等）',
            materials: ['card-photo', 'face-photo', 'real-person'],
            note: '“亲情服务”，每人可代8位亲属；成年亲属须人脸识别，未成年人可上传照片',
            provenance: { source: 's4', confidence: 'found' },
          },
        ],
      },
    ],
  },
  materials: {
    status: 'present',
    value: [
      {
        id: 'real-person',
        name: '实名认证与人脸识别（无纸质材料）',
        necessity: '必要',
        form: '电子',
        licenceTypes: ['社会保障卡'],
        kind: 'other',
        proves: [{ subject: 'applicant', fields: ['name', 'likeness'] }],
        provenance: { source: 's4', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's9', confidence: 'inferred' } },
      },
      {
        id: 'card-photo',
        name: '亲属社保卡照片',
        necessity: '代领必要',
        form: '电子',
        condition: '亲情服务',
        kind: 'photo',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        id: 'face-photo',
        name: '亲属人脸照片',
        necessity: '代领必要',
        form: '电子',
        condition: '亲情服务',
        kind: 'photo',
        provenance: { source: 's4', confidence: 'found' },
      },
    ],
  },
  samples: { status: 'notFound' },
  commonErrors: {
    status: 'present',
    value: [
      { text: '密码连续、重复或取自身份证号（指南提示不要这样设）', provenance: { source: 's4', confidence: 'found' } },
    ],
  },
  process: {
    status: 'present',
    value: [
      {
        name: '选渠道',
        place: '线上',
        what: '全国渠道（电子社保卡App、小程序、掌上12333、国家政务服务平台）、地方政府与人社App、合作银行App、支付宝微信云闪付',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        name: '授权与实人认证',
        place: '线上',
        what: '登录、同意协议、授权、人脸识别',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        name: '设密码',
        place: '线上',
        what: '设6位数字密码，不要连续、重复或取自身份证号',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        name: '签发',
        place: '全国平台',
        what: '统一签发，与实体卡一一对应、状态相同、功能相通',
        provenance: { source: 's10', confidence: 'found' },
      },
    ],
  },
  regime: 'stated-by-guide',
  limits: { status: 'notFound' },
  fee: { status: 'notFound' },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [{ name: '电子社会保障卡', form: '证照（电子）', provenance: { source: 's11', confidence: 'found' } }],
  },
  delivery: {
    status: 'present',
    value: [{ text: '手机内领取，不寄送', provenance: { source: 's4', confidence: 'found' } }],
  },
  consultation: { status: 'notFound' },
  supervision: { status: 'notFound' },
  notes: [
    { text: '全国统一签发、可全国使用，与发卡地无关', provenance: { source: 's8', confidence: 'found' } },
    { text: '国办发〔2020〕35号所列事项，2020年底前实现', provenance: { source: 's12', confidence: 'found' } },
  ],
  conflicts: [],
  gaps: ['法定时限', '收费', '咨询电话（全国12333，见第三方）'],
};
