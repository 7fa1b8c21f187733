import type { ServiceGuide } from '@tongban/domain';

/**
 * 机动车驾驶证换领（期满换证、损毁换证、遗失补证）.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 机动车驾驶证申领和使用规定（公安部令第162号）.
 */
export const drivingLicenceRenewal: ServiceGuide = {
  item: { kind: 'local', code: 'driving-licence-renewal' },
  name: '机动车驾驶证换领（期满换证、损毁换证、遗失补证）',
  jurisdiction: { division: '440500', place: '汕头', authority: '汕头市公安局交警支队车辆管理所' },
  standing: 'sample',
  version: 'sample-1',
  digest: '5O9JfsZHEtPoIcNEvnQ_X2kWuyZ_4qNzNGqOggW97o8',
  sources: [
    { id: 's1', title: '机动车驾驶证申领和使用规定（公安部令第162号）第六十三条至第六十九条', kind: 'ministry' },
    { id: 's2', title: '道路交通安全法第十九条：申请驾驶证应符合许可条件', kind: 'statute' },
    { id: 's3', title: '规定第六十三条、第六十六条、第六十九条、第六条推断', kind: 'ministry' },
    { id: 's4', title: '机动车驾驶证申领和使用规定（公安部令第162号）第六十三条', kind: 'ministry' },
    { id: 's5', title: '机动车驾驶证申领和使用规定（公安部令第162号） 第六十三条', kind: 'ministry' },
    { id: 's6', title: '机动车驾驶证申领和使用规定（公安部令第162号） 第六十四条', kind: 'ministry' },
    { id: 's7', title: '机动车驾驶证申领和使用规定（公安部令第162号） 第六十六条', kind: 'ministry' },
    { id: 's8', title: '机动车驾驶证申领和使用规定（公安部令第162号） 第六十八条', kind: 'ministry' },
    { id: 's9', title: '机动车驾驶证申领和使用规定（公安部令第162号） 第六十九条', kind: 'ministry' },
    { id: 's10', title: '机动车驾驶证申领和使用规定（公安部令第162号） 第九条', kind: 'ministry' },
    { id: 's11', title: '机动车驾驶证申领和使用规定（公安部令第162号） 第一百一十条', kind: 'ministry' },
    { id: 's12', title: '中华人民共和国道路交通安全法 第十九条第一款', kind: 'statute' },
    { id: 's13', title: '汕头异地换证说明；机构名按通称', kind: 'provincial-guide', via: '第三方转载' },
    { id: 's14', title: '温州期满换证说明；机构名按通称', kind: 'provincial-guide', via: '第三方转载' },
    { id: 's15', title: '机动车驾驶证申领和使用规定（公安部令第162号）第六十六条', kind: 'ministry' },
    { id: 's16', title: '机动车驾驶证申领和使用规定（公安部令第162号）第六十九条', kind: 'ministry' },
    { id: 's17', title: '机动车驾驶证申领和使用规定（公安部令第162号）第六十四条、第六十八条', kind: 'ministry' },
    { id: 's18', title: '机动车驾驶证申领和使用规定（公安部令第162号）第七条', kind: 'ministry' },
    { id: 's19', title: '机动车驾驶证申领和使用规定（公安部令第162号）第一百零五条', kind: 'ministry' },
    { id: 's20', title: '机动车驾驶证申领和使用规定（公安部令第162号）第六十三条、第一百零九条', kind: 'ministry' },
    { id: 's21', title: '规定第九条可认可电子证照', kind: 'ministry' },
    { id: 's22', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's23', title: '居民身份证法第八条', kind: 'statute' },
    { id: 's24', title: '机动车驾驶证申领和使用规定（公安部令第162号）第六十四条、第六十六条', kind: 'ministry' },
    { id: 's25', title: '机动车驾驶证申领和使用规定（公安部令第162号）第六十八条', kind: 'ministry' },
    { id: 's26', title: '机动车驾驶证申领和使用规定（公安部令第162号）第五条', kind: 'ministry' },
    { id: 's27', title: '广东汕头异地驾照期满换证材料说明（第三方页）', kind: 'provincial-guide', via: '第三方转载' },
    { id: 's28', title: '汕头说明与公安部令第162号第六十三条对照', kind: 'ministry' },
    { id: 's29', title: '机动车驾驶证申领和使用规定（公安部令第162号）第六条、第六十三条', kind: 'ministry' },
    { id: 's30', title: '机动车驾驶证申领和使用规定（公安部令第162号）第七十二条', kind: 'ministry' },
    {
      id: 's31',
      title: '机动车驾驶证申领和使用规定（公安部令第162号）第六十八条、第六十九条、第一百一十条',
      kind: 'ministry',
    },
    {
      id: 's32',
      title: '浙江温州驾驶证期满换证说明：浙价费〔2006〕73号附件第4项',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's33', title: '收费由省级核定', kind: 'memory' },
    { id: 's34', title: '机动车驾驶证申领和使用规定（公安部令第162号）第十三条、第六十八条', kind: 'ministry' },
    { id: 's35', title: '汕头流程含领证；邮寄为推断', kind: 'provincial-guide', via: '第三方转载' },
    { id: 's36', title: '机动车驾驶证申领和使用规定（公安部令第162号）第七十九条', kind: 'ministry' },
    { id: 's37', title: '机动车驾驶证申领和使用规定（公安部令第162号）第七十条', kind: 'ministry' },
    { id: 's38', title: '规定第六十三条、第七十条推断', kind: 'ministry' },
    { id: 's39', title: '公安部事项情况的当时报道（类别级）', kind: 'news' },
    { id: 's40', title: '旧页面与公安部令第162号对照', kind: 'ministry' },
  ],
  itemKind: {
    status: 'present',
    value: { value: 'licensing', note: '驾驶许可证件换发', provenance: { source: 's2', confidence: 'inferred' } },
  },
  mode: {
    status: 'present',
    value: {
      value: 'handled-locally',
      note: '异地授权、本地办理；驾驶证核发地以外车管所可直接受理、审查、发证；也可网上办理',
      provenance: { source: 's3', confidence: 'inferred' },
    },
  },
  audience: { status: 'present', value: { value: ['person'], provenance: { source: 's4', confidence: 'inferred' } } },
  basis: {
    status: 'present',
    value: [
      {
        document: '机动车驾驶证申领和使用规定（公安部令第162号）',
        article: '第六十三条',
        phrase: '向机动车驾驶证核发地或者核发地以外的车辆管理所申请换证',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '机动车驾驶证申领和使用规定（公安部令第162号）',
        article: '第六十四条',
        phrase: '机动车驾驶人在核发地车辆管理所管辖区以外居住的，可以向居住地车辆管理所申请换证',
        provenance: { source: 's6', confidence: 'found' },
      },
      {
        document: '机动车驾驶证申领和使用规定（公安部令第162号）',
        article: '第六十六条',
        phrase: '机动车驾驶证损毁无法辨认的',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        document: '机动车驾驶证申领和使用规定（公安部令第162号）',
        article: '第六十八条',
        phrase: '应当在一日内换发机动车驾驶证',
        provenance: { source: 's8', confidence: 'found' },
      },
      {
        document: '机动车驾驶证申领和使用规定（公安部令第162号）',
        article: '第六十九条',
        phrase: '车辆管理所应当在一日内补发机动车驾驶证',
        provenance: { source: 's9', confidence: 'found' },
      },
      {
        document: '机动车驾驶证申领和使用规定（公安部令第162号）',
        article: '第九条',
        phrase: '可以依据相关法律法规认可、使用电子签名、电子印章、电子证照',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        document: '机动车驾驶证申领和使用规定（公安部令第162号）',
        article: '第一百一十条',
        phrase: '是指工作日，不包括节假日',
        provenance: { source: 's11', confidence: 'found' },
      },
      {
        document: '中华人民共和国道路交通安全法',
        article: '第十九条第一款',
        phrase: '驾驶机动车，应当依法取得机动车驾驶证',
        provenance: { source: 's12', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '广东省汕头市',
        division: '440500',
        authority: '汕头市公安局交警支队车辆管理所',
        provenance: { source: 's13', confidence: 'inferred' },
      },
      {
        role: 'example',
        place: '浙江省温州市',
        division: '330300',
        authority: '温州市车辆管理所',
        provenance: { source: 's14', confidence: 'inferred' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      { text: '期满换证：有效期满前90日内申请', provenance: { source: 's4', confidence: 'found' } },
      { text: '损毁、信息变化：30日内申请', provenance: { source: 's15', confidence: 'found' } },
      { text: '驾驶证被扣押、扣留、暂扣期间不得申请补证', provenance: { source: 's16', confidence: 'found' } },
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
            label: '有效期满换证',
            materials: ['id', 'health'],
            provenance: { source: 's4', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '户籍迁出、在核发地以外居住',
            materials: ['id', 'licence'],
            note: '申报身体条件；收回原证',
            provenance: { source: 's17', confidence: 'found' },
          },
          { id: 'o3', label: '证件损毁', materials: ['id'], provenance: { source: 's15', confidence: 'found' } },
          {
            id: 'o4',
            label: '记载信息变化',
            materials: ['id', 'licence'],
            note: '身份证明号码变更另交变更证明',
            provenance: { source: 's15', confidence: 'found' },
          },
          {
            id: 'o5',
            label: '遗失补证',
            materials: ['id'],
            note: '原证作废',
            provenance: { source: 's16', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '由谁办理',
        options: [
          { id: 'o1', label: '本人', materials: [], provenance: { source: 's18', confidence: 'found' } },
          {
            id: 'o2',
            label: '委托代理人',
            materials: ['poa', 'agent-id'],
            provenance: { source: 's19', confidence: 'found' },
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
        name: '居民身份证（内地居民；港澳台居民用居住证等）',
        necessity: '必要',
        form: '原件或电子',
        licenceTypes: ['居民身份证'],
        origin: '政府部门核发',
        issuer: '县级公安机关',
        provenance: { source: 's20', confidence: 'found' },
        keyProvenance: {
          form: { source: 's21', confidence: 'inferred' },
          licenceTypes: { source: 's22', confidence: 'inferred' },
          origin: { source: 's23', confidence: 'inferred' },
          issuer: { source: 's23', confidence: 'found' },
        },
      },
      {
        id: 'health',
        name: '医疗机构出具的有关身体条件的证明',
        necessity: '必要（期满换证）',
        origin: '医疗机构出具',
        issuer: '医疗机构',
        provenance: { source: 's4', confidence: 'found' },
        keyProvenance: { origin: { source: 's4', confidence: 'found' } },
      },
      {
        id: 'licence',
        name: '机动车驾驶证',
        necessity: '条件必要',
        form: '原件，收回',
        licenceTypes: ['机动车驾驶证'],
        issuer: '公安机关交通管理部门车辆管理所',
        provenance: { source: 's24', confidence: 'found' },
        keyProvenance: {
          form: { source: 's25', confidence: 'found' },
          licenceTypes: { source: 's22', confidence: 'inferred' },
          issuer: { source: 's26', confidence: 'found' },
        },
      },
      {
        id: 'photo',
        name: '标准相片（近期免冠、白色背景）',
        necessity: '汕头旧版列出；现行规定未列',
        provenance: { source: 's27', confidence: 'found' },
        keyProvenance: { necessity: { source: 's28', confidence: 'found' } },
      },
      {
        id: 'poa',
        name: '机动车驾驶人委托书',
        necessity: '条件必要',
        condition: '委托代理',
        provenance: { source: 's19', confidence: 'found' },
      },
      {
        id: 'agent-id',
        name: '代理人身份证明',
        necessity: '条件必要',
        condition: '委托代理',
        licenceTypes: ['居民身份证'],
        provenance: { source: 's19', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's22', confidence: 'inferred' } },
      },
    ],
  },
  samples: { status: 'notFound' },
  commonErrors: {
    status: 'present',
    value: [
      {
        text: '超过有效期一年以上未换证，驾驶证被注销；注销未满二年，考试合格后可恢复',
        provenance: { source: 's36', confidence: 'found' },
      },
    ],
  },
  process: {
    status: 'present',
    value: [
      {
        name: '申请',
        place: '线上（互联网交通安全综合服务管理平台）或车管所',
        what: '确认申请信息，提交材料',
        provenance: { source: 's29', confidence: 'found' },
      },
      {
        name: '受理审核',
        place: '办理地',
        what: '核验身份与材料，换证时同时审验',
        provenance: { source: 's30', confidence: 'found' },
      },
      {
        name: '换发',
        place: '办理地',
        what: '一日内换发；属第六十四条等情形收回原证',
        provenance: { source: 's25', confidence: 'found' },
      },
    ],
  },
  regime: 'administrative-licensing',
  limits: {
    status: 'present',
    value: [
      {
        type: 'statutory',
        amount: 1,
        unit: 'working-day',
        text: '一日内换发或补发',
        provenance: { source: 's31', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: true,
      items: [{ name: '驾驶证工本费', amount: 10, unit: '元/本', provenance: { source: 's32', confidence: 'found' } }],
      basis: { text: '浙价费〔2006〕73号附件（浙江）', provenance: { source: 's32', confidence: 'found' } },
      notes: [{ text: '各地工本费文件不同', provenance: { source: 's33', confidence: 'recalled' } }],
    },
  },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [
      {
        name: '机动车驾驶证',
        form: '证照',
        note: '有效期六年、十年、长期',
        provenance: { source: 's34', confidence: 'found' },
      },
    ],
  },
  delivery: {
    status: 'present',
    value: [{ text: '车管所领取或邮寄（网上申请）', provenance: { source: 's35', confidence: 'inferred' } }],
  },
  consultation: { status: 'notFound' },
  supervision: { status: 'notFound' },
  notes: [
    {
      text: '核发地以外车管所可直接换发；向核发地以外申请的，应同时按第六十四条办理',
      provenance: { source: 's37', confidence: 'found' },
    },
    { text: '无须收件转递', provenance: { source: 's38', confidence: 'inferred' } },
    { text: '属2020年底前已实现的公安类事项（车驾管类）', provenance: { source: 's39', confidence: 'inferred' } },
  ],
  conflicts: [
    {
      text: '旧指南（2010年代）要求居住证、照片6张等；2022年起规定只列身份证明与身体条件证明',
      provenance: { source: 's40', confidence: 'found' },
    },
  ],
  gaps: ['公安部令第162号此后是否修订（库中为2021年文本）', '统一事项编码'],
};
