import type { Citation } from '../law/citation.ts';

const clause = (article: string, phrase: string): Citation => ({
  document: '中华人民共和国行政许可法',
  article,
  phrase,
  reach: 'national',
  kind: 'statute',
});

const limit = (amount: number, citation: Citation) => ({ amount, basis: { kind: 'citation' as const, citation } });

/** The numbers of the Administrative Licensing Law, each with its clause; all in working days (第八十二条). */
export const licensing = {
  /** To tell everything to be corrected, at once; silence means accepted from the day of receipt. */
  notice: limit(5, clause('第三十二条第一款第(四)项', '应当当场或者在五日内一次告知申请人需要补正的全部内容')),
  /** What silence means. */
  deemedAccepted: clause('第三十二条第一款第(四)项', '逾期不告知的，自收到申请材料之日起即为受理'),
  /** To decide, from acceptance. */
  decision: limit(20, clause('第四十二条第一款', '应当自受理行政许可申请之日起二十日内作出行政许可决定')),
  /** The one extension, approved by the authority's head, with the reason told. */
  extension: limit(10, clause('第四十二条第一款', '可以延长十日')),
  /** To decide, where departments of one government handle together; never because a case crosses provinces. */
  jointDecision: limit(45, clause('第四十二条第二款', '办理的时间不得超过四十五日')),
  /** The extension of that. */
  jointExtension: limit(15, clause('第四十二条第二款', '可以延长十五日')),
  /** To hand over the licence, from approval. */
  delivery: limit(10, clause('第四十四条', '应当自作出决定之日起十日内向申请人颁发、送达行政许可证件')),
  /** Whose time is not counted. */
  suspension: clause(
    '第四十五条',
    '依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在本节规定的期限内',
  ),
  /** What a day is. */
  workingDay: clause('第八十二条', '期限以工作日计算，不含法定节假日'),
} as const;
