import { persons } from '../persons.ts';
import { LICENCE_TYPES, type LicenceType } from './licence-types.ts';
import type { WalletLicence } from './wallet-licence.ts';

// Nobody issued these: no division has the code 990100, every serial says SAMPLE, every issuer 教学示例. The check
// characters are right, so that an identifier can be read. Types without a published code have no identifier.
const [chen, wang, li] = persons;

const person = ({ name, idNumber }: (typeof persons)[number]) => ({ name, 'id-number': idNumber });

type Entry = Omit<WalletLicence, 'licence'> & {
  id: string;
  type: LicenceType;
  issuer: string;
  status?: string;
  platformCode?: string;
  validFrom?: string;
  validUntil?: string;
  identifier?: string;
  holder?: string;
  trustGrade?: string;
};

function licence({ id, type, owner, values, born, fileDigest, ...rest }: Entry): WalletLicence {
  const { status = 'valid', platformCode = '01', holder = 'applicant', trustGrade = 'A', ...told } = rest;
  return {
    owner,
    values,
    ...(born === undefined ? {} : { born }),
    ...(fileDigest === undefined ? {} : { fileDigest }),
    licence: {
      id,
      type: type.name,
      ...(type.code === undefined ? {} : { typeCode: type.code }),
      holder,
      trustGrade,
      status,
      platformCode,
      fields: Object.keys(values),
      source: 'sample-wallet',
      asOf: '2026-09-16T09:00:00+08:00',
      ...told,
    },
  };
}

/** The e-licences of the three made-up persons; between them, one in every state that a licence service tells. */
export const walletLicences: readonly WalletLicence[] = [
  licence({
    id: 'chen-identity',
    type: LICENCE_TYPES.identity,
    owner: chen.idNumber,
    born: '1990-01-01',
    issuer: '教学示例市公安局',
    identifier: '1.2.156.3005.2.11100000000013127D001.990100.SAMPLE0001.001.U',
    validFrom: '2020-03-02',
    validUntil: '2040-03-02',
    values: { ...person(chen), birth: '1990-01-01', residence: '教学示例省样例市示例路1号' },
    fileDigest: 'ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0',
  }),
  licence({
    id: 'chen-household',
    type: LICENCE_TYPES.household,
    owner: chen.idNumber,
    issuer: '教学示例市公安局示例派出所',
    values: { ...person(chen), household: '教学示例省样例市示例路1号，户主陈示例' },
  }),
  licence({
    id: 'chen-diploma',
    type: LICENCE_TYPES.diploma,
    owner: chen.idNumber,
    issuer: '教学示例大学',
    values: { name: chen.name, education: '教学示例大学，示例专业，本科，2012年毕业' },
  }),
  licence({
    id: 'chen-driving',
    type: LICENCE_TYPES.driving,
    owner: chen.idNumber,
    issuer: '教学示例市公安局交通管理支队',
    validFrom: '2020-08-31',
    validUntil: '2026-08-31',
    values: { ...person(chen), driving: 'C1' },
  }),
  licence({
    id: 'chen-property',
    type: LICENCE_TYPES.property,
    owner: chen.idNumber,
    issuer: '教学示例市不动产登记中心',
    identifier: '1.2.156.3005.2.11100000MB03271699001.990100.SAMPLE0002.001.3',
    status: 'transferred',
    platformCode: '06',
    values: { ...person(chen), housing: '教学示例省样例市示例路1号' },
  }),
  licence({
    id: 'chen-passport',
    type: LICENCE_TYPES.passport,
    owner: chen.idNumber,
    issuer: '教学示例出入境管理局',
    validFrom: '2026-10-08',
    validUntil: '2036-10-07',
    values: { ...person(chen) },
  }),
  licence({
    id: 'wang-identity',
    type: LICENCE_TYPES.identity,
    owner: wang.idNumber,
    born: '1985-06-15',
    issuer: '教学示例市公安局',
    identifier: '1.2.156.3005.2.11100000000013127D001.990100.SAMPLE0003.002.H',
    validFrom: '2019-05-06',
    validUntil: '2039-05-06',
    values: { ...person(wang), birth: '1985-06-15', residence: '教学示例省样例市示例路2号' },
  }),
  licence({
    id: 'wang-marriage',
    type: LICENCE_TYPES.marriage,
    owner: wang.idNumber,
    issuer: '教学示例市民政局',
    values: { ...person(wang), 'marital-status': '已婚' },
  }),
  licence({
    id: 'wang-driving',
    type: LICENCE_TYPES.driving,
    owner: wang.idNumber,
    issuer: '教学示例市公安局交通管理支队',
    status: 'suspended',
    platformCode: '02',
    validUntil: '2030-05-06',
    values: { ...person(wang), driving: 'C1' },
  }),
  licence({
    id: 'wang-residence',
    type: LICENCE_TYPES.residence,
    owner: wang.idNumber,
    issuer: '教学示例市公安局',
    status: 'revoked',
    platformCode: '07',
    values: { ...person(wang), residence: '教学示例省样例市示例路2号' },
  }),
  licence({
    id: 'wang-diploma',
    type: LICENCE_TYPES.diploma,
    owner: wang.idNumber,
    issuer: '教学示例大学',
    status: 'rescinded',
    platformCode: '03',
    values: { name: wang.name, education: '教学示例大学，示例专业，本科，2007年毕业' },
  }),
  licence({
    id: 'li-identity',
    type: LICENCE_TYPES.identity,
    owner: li.idNumber,
    born: '1972-12-31',
    issuer: '教学示例市公安局',
    identifier: '1.2.156.3005.2.11100000000013127D001.990100.SAMPLE0004.001.3',
    validFrom: '2018-01-02',
    values: { ...person(li), birth: '1972-12-31', residence: '教学示例省样例市示例路3号' },
  }),
  licence({
    id: 'li-business',
    type: LICENCE_TYPES.business,
    owner: li.idNumber,
    holder: 'organization',
    issuer: '教学示例市市场监督管理局',
    identifier: '1.2.156.3005.2.11100000MB0143028R001.990100.SAMPLE0005.001.L',
    values: { name: '教学示例（虚构）有限公司', registration: '教学示例市，法定代表人李示例' },
  }),
  licence({
    id: 'li-pledge',
    type: LICENCE_TYPES.pledge,
    owner: li.idNumber,
    issuer: '教学示例市不动产登记中心',
    identifier: '1.2.156.3005.2.11100000MB03271699022.990100.SAMPLE0006.001.V',
    status: 'cancelled',
    platformCode: '04',
    values: { ...person(li), housing: '教学示例省样例市示例路3号' },
  }),
  licence({
    id: 'li-disability',
    type: LICENCE_TYPES.disability,
    owner: li.idNumber,
    issuer: '教学示例市残疾人联合会',
    trustGrade: 'B',
    validFrom: '2024-02-03',
    validUntil: '2034-02-02',
    values: { ...person(li), disability: '样例' },
  }),
];
