import { createClient } from '@tongban/sdk';

const { TONGBAN_URL = 'http://127.0.0.1:4010/tongban', TONGBAN_TOKEN = 'sample-applicant-1' } = process.env;
const tongban = createClient({ baseUrl: TONGBAN_URL, auth: () => TONGBAN_TOKEN });
const item = { kind: 'local', code: 'degree-notarization' } as const;
const guide = await tongban.guides.get({ item, division: '430000' });
const { submissionKey, target } = await tongban.applications.create({
  item,
  division: '430000',
  guideDigest: guide.digest,
});
const applicant = { name: '陈示例', idNumber: '990100199001010012', phone: '19900000001' };
const application = { submissionKey, target, applicant, situation: { q1: 'o1', q2: 'o1' }, fields: {}, materials: [] };
const { caseNumber, lookupCode } = await tongban.cases.submit(application);
console.log(`Taken in as ${caseNumber}; look it up with ${lookupCode}.`);
for await (const { act } of tongban.cases.watch(caseNumber)) console.log(act.at, act.by.role, act.type);
