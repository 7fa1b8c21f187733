import { createClient, isPlatformError } from '@tongban/sdk';
import { explainFailure, loadFailureWords } from '@tongban/sdk/messages';

const baseUrl = process.env.TONGBAN_URL ?? 'http://127.0.0.1:4010/tongban';
const tongban = createClient({ baseUrl, auth: () => 'sample-applicant-1' });
try {
  await tongban.cases.get('990100-20260916-0000');
} catch (error) {
  if (!isPlatformError(error)) throw error;
  const { what, todo } = explainFailure(error, await loadFailureWords('zh-Hans'));
  console.log(error.code, error.status, error.requestId !== undefined, what, todo);
}
