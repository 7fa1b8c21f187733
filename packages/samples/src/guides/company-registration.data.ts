import type { ServiceGuide } from '@tongban/domain';

/**
 * 内资企业及分支机构设立登记（公司设立登记注册）.
 *
 * Sample data, no authority's own guide: facts from public texts, each named in `sources`, chiefly
 * 市场主体登记管理条例及细则；上海“一窗通”跨省通办须知.
 */
export const companyRegistration: ServiceGuide = {
  item: { kind: 'local', code: 'company-registration' },
  name: '内资企业及分支机构设立登记（公司设立登记注册）',
  jurisdiction: { division: '310000', place: '上海', authority: '上海市市场监督管理局及区登记机关' },
  standing: 'sample',
  version: 'sample-1',
  digest: 'kIx0dig1pBwAIcBDJLL7VFpIzLnO20eQfbccWFqnJSQ',
  sources: [
    {
      id: 's1',
      title: '云南省文山州砚山县市场监督管理局 企业登记注册实施规范（2023-11-24）',
      kind: 'provincial-guide',
    },
    {
      id: 's2',
      title: '模式归类为推断，依据：上海市市场监督管理局“一窗通”跨省通办须知（yct.sh.gov.cn）',
      kind: 'provincial-guide',
    },
    { id: 's3', title: '设立登记的对象为公司等市场主体，条例第二条', kind: 'statute' },
    { id: 's4', title: '中华人民共和国市场主体登记管理条例 第六条第二款', kind: 'statute' },
    { id: 's5', title: '中华人民共和国市场主体登记管理条例 第十六条', kind: 'statute' },
    { id: 's6', title: '中华人民共和国市场主体登记管理条例 第十九条第一款', kind: 'statute' },
    { id: 's7', title: '中华人民共和国市场主体登记管理条例 第二十一条第一款', kind: 'statute' },
    { id: 's8', title: '中华人民共和国市场主体登记管理条例 第二十二条第二款', kind: 'statute' },
    { id: 's9', title: '市场主体登记管理条例实施细则 第十六条', kind: 'ministry' },
    { id: 's10', title: '市场主体登记管理条例实施细则 第十八条', kind: 'ministry' },
    {
      id: 's11',
      title: '市场监管总局办公厅关于做好第一批“跨省通办”事项工作的通知（市监注〔2020〕122号）',
      kind: 'ministry',
    },
    { id: 's12', title: '上海市市场监督管理局“一窗通”跨省通办须知（yct.sh.gov.cn）', kind: 'provincial-guide' },
    { id: 's13', title: '条例第三条、第十条、第十一条', kind: 'statute' },
    { id: 's14', title: '条例第十四条、第二十一条', kind: 'statute' },
    { id: 's15', title: '条例第十九条', kind: 'statute' },
    { id: 's16', title: '实施细则第二十五条、第二十六条', kind: 'statute' },
    { id: 's17', title: '实施细则第二十六条第二款', kind: 'statute' },
    { id: 's18', title: '实施细则第十六条第二款', kind: 'statute' },
    { id: 's19', title: '条例第十四条', kind: 'statute' },
    { id: 's20', title: '条例第十六条、实施细则第二十五条', kind: 'statute' },
    { id: 's21', title: '实施细则第十七条：现场提交或通过登记注册系统', kind: 'statute' },
    { id: 's22', title: '文书格式由市场监管部门公布', kind: 'statute' },
    { id: 's23', title: '条例第十六条第一款第二项', kind: 'statute' },
    { id: 's24', title: '电子证照全国互通互认：国令第716号第十条；是否已接入本事项未查到', kind: 'state-council' },
    { id: 's25', title: '身份证件、营业执照', kind: 'statute' },
    { id: 's26', title: '条例第十六条第一款第三项', kind: 'statute' },
    { id: 's27', title: '自有房产可用，租赁为合同', kind: 'statute' },
    { id: 's28', title: '条例第十六条第一款第四项、细则第二十五条', kind: 'statute' },
    { id: 's29', title: '全体股东签署', kind: 'provincial-guide' },
    { id: 's30', title: '实施细则第二十六条', kind: 'statute' },
    { id: 's31', title: '批准机关核发', kind: 'statute' },
    { id: 's32', title: '条例第十九条、细则第十八条', kind: 'statute' },
    { id: 's33', title: '条例第十九条第一款', kind: 'statute' },
    { id: 's34', title: '条例第十九条第一款、细则第十八条第二款', kind: 'statute' },
    { id: 's35', title: '财政部取消企业登记费的文件未取到原文', kind: 'memory' },
    { id: 's36', title: '条例第二十一条、第二十二条', kind: 'statute' },
    { id: 's37', title: '实施细则第十八条第三款', kind: 'statute' },
    { id: 's38', title: '实施细则第十条', kind: 'statute' },
    { id: 's39', title: '条例第三十七条第二款；上海“一窗通”须知', kind: 'statute' },
    {
      id: 's40',
      title: '县级市场监管局 个体工商户登记注册实施规范（政府信息公开页转载）',
      kind: 'provincial-guide',
      via: '第三方转载',
    },
    { id: 's41', title: '2020年国务院政策例行吹风会等当时报道（先前整理，事项名可核）', kind: 'news' },
  ],
  itemKind: { status: 'present', value: { value: 'licensing', provenance: { source: 's1', confidence: 'found' } } },
  mode: {
    status: 'present',
    value: {
      value: 'fully-online',
      note: '不具备无纸条件时改走“异地代收代办”：材料寄跨省通办窗口，核验后转递登记机关',
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
        document: '中华人民共和国市场主体登记管理条例',
        article: '第六条第二款',
        phrase: '实现集中办理、就近办理、网上办理、异地可办',
        provenance: { source: 's4', confidence: 'found' },
      },
      {
        document: '中华人民共和国市场主体登记管理条例',
        article: '第十六条',
        phrase: '登记机关能够通过政务信息共享平台获取的市场主体登记相关信息，不得要求申请人重复提供',
        provenance: { source: 's5', confidence: 'found' },
      },
      {
        document: '中华人民共和国市场主体登记管理条例',
        article: '第十九条第一款',
        phrase: '对申请材料齐全、符合法定形式的予以确认并当场登记。不能当场登记的，应当在3个工作日内予以登记',
        provenance: { source: 's6', confidence: 'found' },
      },
      {
        document: '中华人民共和国市场主体登记管理条例',
        article: '第二十一条第一款',
        phrase: '营业执照签发日期为市场主体的成立日期',
        provenance: { source: 's7', confidence: 'found' },
      },
      {
        document: '中华人民共和国市场主体登记管理条例',
        article: '第二十二条第二款',
        phrase: '电子营业执照与纸质营业执照具有同等法律效力',
        provenance: { source: 's8', confidence: 'found' },
      },
      {
        document: '市场主体登记管理条例实施细则',
        article: '第十六条',
        phrase:
          '因特殊原因，当事人无法通过实名认证系统核验身份信息的，可以提交经依法公证的自然人身份证明文件，或者由本人持身份证件到现场办理',
        provenance: { source: 's9', confidence: 'found' },
      },
      {
        document: '市场主体登记管理条例实施细则',
        article: '第十八条',
        phrase: '申请人补正后，应当重新提交申请材料',
        provenance: { source: 's10', confidence: 'found' },
      },
      {
        document: '市场监管总局办公厅关于做好第一批“跨省通办”事项工作的通知（市监注〔2020〕122号）',
        article: '',
        note: '上海须知引用',
        provenance: { source: 's11', confidence: 'found' },
      },
    ],
  },
  places: {
    status: 'present',
    value: [
      {
        role: 'handling',
        place: '上海市',
        division: '310000',
        authority: '上海市市场监督管理局及区登记机关',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        role: 'receiving',
        authority: '异地“跨省通办”窗口（收纸质材料、核验、转递）',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        role: 'example',
        place: '云南省文山州砚山县',
        division: '532622',
        authority: '砚山县市场监督管理局',
        provenance: { source: 's1', confidence: 'found' },
      },
    ],
  },
  conditions: {
    status: 'present',
    value: [
      { text: '依法登记、名称自主申报、一个住所', provenance: { source: 's13', confidence: 'found' } },
      {
        text: '经营范围含登记前须批准项目的，先取得批准文件并在有效期内申请',
        provenance: { source: 's14', confidence: 'found' },
      },
      { text: '申请材料齐全、符合法定形式', provenance: { source: 's15', confidence: 'found' } },
    ],
  },
  situations: {
    status: 'present',
    value: [
      {
        id: 'q1',
        question: '公司类型',
        options: [
          {
            id: 'o1',
            label: '有限责任公司',
            materials: ['application', 'shareholder-id', 'premises', 'articles', 'appointments'],
            provenance: { source: 's16', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '募集设立的股份有限公司',
            materials: ['application', 'shareholder-id', 'premises', 'articles', 'appointments', 'capital'],
            note: '公开发行股票的另交国务院证券监管机构核准或注册文件',
            provenance: { source: 's17', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q2',
        question: '能否无纸全程电子化',
        options: [
          {
            id: 'o1',
            label: '能',
            materials: [],
            note: '系统生成格式化文本，在线身份认证与电子签名，核准后发电子营业执照；纸质执照可寄递',
            provenance: { source: 's12', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '不能',
            materials: [],
            note: '自备纸质材料寄跨省通办窗口，核验通过转递登记机关；不通过告知补正，可退回或继续接收补正',
            provenance: { source: 's12', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q3',
        question: '身份核验',
        options: [
          {
            id: 'o1',
            label: '线上实名认证（可用“登记注册身份验证App”）',
            materials: [],
            provenance: { source: 's12', confidence: 'found' },
          },
          {
            id: 'o2',
            label: '无法线上核验',
            materials: ['notarised-id'],
            note: '提交经公证的身份证明或本人到现场',
            provenance: { source: 's18', confidence: 'found' },
          },
        ],
      },
      {
        id: 'q4',
        question: '经营范围',
        options: [
          { id: 'o1', label: '一般经营项目', materials: [], provenance: { source: 's19', confidence: 'found' } },
          {
            id: 'o2',
            label: '含登记前须批准项目',
            materials: ['approval'],
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
        id: 'application',
        name: '公司登记申请书',
        necessity: '必要',
        form: '电子或原件',
        origin: '申请人自备',
        provenance: { source: 's20', confidence: 'found' },
        keyProvenance: {
          form: { source: 's21', confidence: 'inferred' },
          origin: { source: 's22', confidence: 'inferred' },
        },
      },
      {
        id: 'shareholder-id',
        name: '申请人主体资格文件或自然人身份证明',
        necessity: '必要',
        licenceTypes: ['居民身份证', '营业执照'],
        origin: '政府部门核发',
        provenance: { source: 's23', confidence: 'found' },
        keyProvenance: {
          licenceTypes: { source: 's24', confidence: 'inferred' },
          origin: { source: 's25', confidence: 'inferred' },
        },
      },
      {
        id: 'premises',
        name: '住所（主要经营场所）相关文件',
        necessity: '必要',
        licenceTypes: ['不动产权证书'],
        provenance: { source: 's26', confidence: 'found' },
        keyProvenance: { licenceTypes: { source: 's27', confidence: 'inferred' } },
      },
      {
        id: 'articles',
        name: '公司章程',
        necessity: '必要',
        origin: '申请人自备',
        provenance: { source: 's28', confidence: 'found' },
        keyProvenance: { origin: { source: 's29', confidence: 'inferred' } },
      },
      {
        id: 'appointments',
        name: '法定代表人、董事、监事、高级管理人员任职文件和身份证明',
        necessity: '必要',
        provenance: { source: 's30', confidence: 'found' },
      },
      {
        id: 'capital',
        name: '验资证明',
        necessity: '条件必要',
        condition: '募集设立股份有限公司',
        issuer: '依法设立的验资机构',
        provenance: { source: 's30', confidence: 'found' },
      },
      {
        id: 'approval',
        name: '批准文件或许可证',
        necessity: '条件必要',
        condition: '登记前须批准的经营项目',
        origin: '政府部门核发',
        provenance: { source: 's19', confidence: 'found' },
        keyProvenance: { origin: { source: 's31', confidence: 'inferred' } },
      },
      {
        id: 'notarised-id',
        name: '经公证的自然人身份证明文件',
        necessity: '条件必要',
        condition: '无法线上实名核验',
        provenance: { source: 's18', confidence: 'found' },
      },
    ],
  },
  samples: { status: 'notFound' },
  commonErrors: { status: 'notFound' },
  process: {
    status: 'present',
    value: [
      {
        name: '在线申报',
        place: '线上',
        what: '提交拟办业务，登记机关预审',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        name: '判断无纸条件',
        place: '线上',
        what: '系统自动判断能否无纸',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        name: '电子签名',
        place: '线上',
        what: '有关人员在线身份认证并电子签名',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        name: '收件核验转递（替代路线）',
        place: '收件地',
        what: '跨省通办窗口核验纸质材料，通过后转递登记机关',
        provenance: { source: 's12', confidence: 'found' },
      },
      {
        name: '审查登记',
        place: '办理地',
        what: '形式审查，当场登记；不能当场的3个工作日，情形复杂经批准再延长3个工作日',
        provenance: { source: 's32', confidence: 'found' },
      },
      {
        name: '发照',
        place: '办理地→申请人',
        what: '核发电子营业执照；要纸质的寄递',
        provenance: { source: 's12', confidence: 'found' },
      },
    ],
  },
  regime: 'administrative-licensing',
  limits: {
    status: 'present',
    value: [
      {
        type: 'statutory',
        amount: 0,
        unit: 'on-the-spot',
        text: '材料齐全、符合法定形式的当场登记',
        provenance: { source: 's33', confidence: 'found' },
      },
      {
        type: 'statutory',
        amount: 3,
        unit: 'working-day',
        text: '不能当场登记的3个工作日',
        provenance: { source: 's33', confidence: 'found' },
      },
      {
        type: 'statutory-extension',
        amount: 3,
        unit: 'working-day',
        text: '情形复杂，经负责人批准再延长3个工作日并书面告知',
        provenance: { source: 's34', confidence: 'found' },
      },
    ],
  },
  fee: {
    status: 'present',
    value: {
      charged: false,
      items: [],
      basis: { text: '不收企业登记费', provenance: { source: 's35', confidence: 'recalled' } },
      notes: [],
    },
  },
  visits: { status: 'notFound' },
  result: {
    status: 'present',
    value: [
      { name: '营业执照（正本、副本，含电子）', form: '证照', provenance: { source: 's36', confidence: 'found' } },
    ],
  },
  delivery: {
    status: 'present',
    value: [{ text: '核发电子营业执照；纸质可寄递', provenance: { source: 's12', confidence: 'found' } }],
  },
  consultation: { status: 'notFound' },
  supervision: { status: 'notFound' },
  notes: [
    {
      text: '系统按业务类型、办理条件判断能否无纸；须说明：须知一处又写“可按需选择办理模式”',
      provenance: { source: 's12', confidence: 'found' },
    },
    {
      text: '补正：登记机关退还申请材料并一次性告知，补正后重新提交',
      provenance: { source: 's37', confidence: 'found' },
    },
    {
      text: '需现场核验身份的，异地可用“登记注册身份验证App”在线完成',
      provenance: { source: 's12', confidence: 'found' },
    },
    {
      text: '应向住所（主要经营场所）所在地有管辖权的登记机关申请',
      provenance: { source: 's38', confidence: 'found' },
    },
    {
      text: '营业执照遗失或毁坏：先在国家企业信用信息公示系统声明作废，再申请补领；上海列入同一跨省通办须知',
      provenance: { source: 's39', confidence: 'found' },
    },
    { text: '行政许可事项编码（企业登记注册）：00013112700Y', provenance: { source: 's1', confidence: 'found' } },
    { text: '子项编码（公司登记注册（县级权限））：000131127004', provenance: { source: 's1', confidence: 'found' } },
    {
      text: '业务办理项编码（公司设立登记注册（县级权限））：00013112700401',
      provenance: { source: 's1', confidence: 'found' },
    },
    { text: '参考（个体工商户设立登记注册）：00013112800001', provenance: { source: 's40', confidence: 'found' } },
    { text: '国办发〔2020〕35号所列事项，2020年底前实现', provenance: { source: 's41', confidence: 'found' } },
  ],
  conflicts: [],
  gaps: ['收费依据原文', '咨询电话', '常见错误'],
};
