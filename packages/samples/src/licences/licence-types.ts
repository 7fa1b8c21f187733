/** A type of e-licence (证照类型), as far as the sources tell: a type without a code has no identifiers here. */
export interface LicenceType {
  /** Its Chinese name. */
  name: string;
  /** Its code: who defined it (18) and its number there (3). Two sources; no standard text was at hand. */
  code?: string;
}

/** The types of which the samples hold licences. The codes were seen in published interfaces; none is made up. */
export const LICENCE_TYPES = {
  identity: { name: '居民身份证', code: '11100000000013127D001' },
  household: { name: '居民户口簿' },
  diploma: { name: '学历证书' },
  driving: { name: '机动车驾驶证' },
  property: { name: '不动产权证书', code: '11100000MB03271699001' },
  pledge: { name: '不动产登记证明', code: '11100000MB03271699022' },
  marriage: { name: '结婚证' },
  residence: { name: '居住证' },
  disability: { name: '残疾人证' },
  business: { name: '营业执照', code: '11100000MB0143028R001' },
  passport: { name: '普通护照' },
} as const satisfies Record<string, LicenceType>;
