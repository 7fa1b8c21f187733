import { createAuthorityClient, isPlatformError } from '@tongban/sdk/authority';

const { TONGBAN_URL = 'http://127.0.0.1:4010/tongban', AUTHORITY_TOKEN = 'sample-authority-430000' } = process.env;
const authority = createAuthorityClient({ baseUrl: TONGBAN_URL, auth: () => AUTHORITY_TOKEN });

/** Accepts a case as a clerk saw it, unless somebody did something to it meanwhile. */
async function accept(caseNumber: string, seen: number): Promise<void> {
  const act = { type: 'accepted', details: { notice: { number: '样例受理〔2026〕1号' } } } as const;
  // `ifMatch` is how many acts the clerk saw. `key` is your own: kept with your record, the same act can be sent again
  // after your process was restarted, and is done once.
  await authority.acts.append(caseNumber, act, { ifMatch: seen, key: `accept-${caseNumber}` });
  console.log('accepted', caseNumber);
}

for await (const { caseNumber, acts } of authority.inbox.list({ waiting: 'here' })) {
  await accept(caseNumber, acts.length);
  // The same key: nothing is done twice, and the answer is the first one.
  await accept(caseNumber, acts.length);
  try {
    const act = { type: 'suspended', details: { reason: { text: '等候核实' } } } as const;
    await authority.acts.append(caseNumber, act, { ifMatch: acts.length });
  } catch (error) {
    if (!isPlatformError(error) || error.code !== 'conflict') throw error;
    console.log(
      'meanwhile',
      error.since?.map(({ type }) => type),
    );
  }
  break;
}
