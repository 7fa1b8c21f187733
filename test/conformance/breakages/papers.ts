import { type Breakage, breaks, breaksAfter, edit, isOf, type PassingRequest, refuse, tokenOf } from '../breakage.ts';

const SECOND = 'sample-applicant-2';
const ONE_UPLOAD = /^\/v1\/uploads\/[^/]+$/;
const CONTENT = /^\/v1\/uploads\/[^/]+\/content$/;
const isAuthorization = (request: PassingRequest) => isOf(request, 'POST', /^\/v1\/licence-authorizations$/);
const isPresentation = (request: PassingRequest) => isOf(request, 'POST', /^\/v1\/licence-presentations$/);

/** What goes wrong with files, confirmations and e-licences. */
export const paperBreakages: readonly Breakage[] = [
  breaksAfter('upload-clean', 'finds the first harmless file harmful', () => {
    let first = '';
    return {
      answer: (answer, request) => {
        if (!isOf(request, 'GET', ONE_UPLOAD) || !answer.body.includes('"clean"')) return;
        first ||= request.path;
        if (request.path === first) edit(answer, (upload) => void (upload.state = 'infected'));
      },
    };
  }),
  breaks('upload-resumed', 'forgets half an upload', {
    answer: (answer, request) => {
      if (!isOf(request, 'GET', ONE_UPLOAD) || answer.status !== 200) return;
      edit(answer, (upload) => void (upload.state === 'uploading' && (upload.offset = 0)));
    },
  }),
  breaks('upload-offset', 'calls bytes in the wrong place a bad request', {
    answer: (answer) => void (answer.body.includes('"offset-mismatch"') && refuse(answer, 400, 'invalid-request')),
  }),
  breaks('upload-digest', 'stores a file that is not the one announced', {
    answer: (answer, request) => {
      if (!isOf(request, 'GET', ONE_UPLOAD) || answer.status !== 200) return;
      edit(answer, (upload) => void (upload.state === 'failed' && (upload.state = 'stored')));
    },
  }),
  breaks('upload-kind', 'takes a program', {
    request: (request) => void (request.body = request.body.replace('application/x-msdownload', 'application/pdf')),
  }),
  breaks('upload-attachment', 'shows a file in the page', {
    answer: (answer, request) => {
      if (isOf(request, 'GET', CONTENT) && answer.status === 200) answer.headers.set('content-disposition', 'inline');
    },
  }),
  breaks('upload-not-before-clean', 'does not find a file that is not clean yet', {
    answer: (answer, request) => {
      if (isOf(request, 'GET', CONTENT) && answer.status === 409) refuse(answer, 404, 'not-found');
    },
  }),
  breaks('upload-of-another', 'says of another’s upload that it is forbidden', {
    answer: (answer, request) => {
      const isHers = isOf(request, 'GET', ONE_UPLOAD) && tokenOf(request) === SECOND;
      if (isHers && !/no-such/.test(request.path)) refuse(answer, 403, 'forbidden');
    },
  }),
  breaks('upload-deleted', 'says that it has deleted an upload, and keeps it', {
    request: (request) => {
      if (!isOf(request, 'DELETE', ONE_UPLOAD) || tokenOf(request) === SECOND) return;
      request.method = 'GET';
      request.headers.set('x-was', 'DELETE');
    },
    answer: (answer, { headers }) => void (headers.has('x-was') && Object.assign(answer, { status: 204, body: '' })),
  }),
  breaks('confirmation-shown', 'shows another case than the one that will be withdrawn', {
    answer: (answer, request) => {
      if (!isOf(request, 'GET', /^\/v1\/confirmations\/./) || answer.status !== 200) return;
      edit(answer, (view) => void (view.content = { kind: 'withdraw', caseNumber: 'another' }));
    },
  }),
  breaks('confirmation-not-by-page', 'shows a confirmation to a page', {
    request: (request) => {
      const isPage = isOf(request, 'GET', /^\/v1\/confirmations\/./) && tokenOf(request) === 'sample-applicant-1';
      if (isPage) request.headers.set('portal-authorization', 'Bearer sample-portal');
    },
  }),
  breaks('confirmation-digest', 'calls another digest a bad request', {
    answer: (answer, { body }) => void (body.includes('another-digest') && refuse(answer, 400, 'invalid-request')),
  }),
  breaks('confirmation-refused', 'forgets a confirmation that was refused', {
    answer: (answer, request) => {
      const isApproval = isOf(request, 'POST', /\/approval$/) && answer.status === 412;
      if (isApproval && !request.body.includes('another-digest')) refuse(answer, 404, 'not-found');
    },
  }),
  breaks('licence-purpose', 'lists licences for no purpose', {
    request: ({ path, query }) => {
      if (path === '/v1/licences' && !query.has('purpose')) query.set('purpose', '不明');
    },
  }),
  breaks('licence-own', 'shows one person’s wallet to another', {
    request: (request) => {
      const isHers = isOf(request, 'GET', /^\/v1\/licences$/) && tokenOf(request) === SECOND;
      if (isHers) request.headers.set('authorization', 'Bearer sample-applicant-1');
    },
  }),
  breaks('licence-registered-uses', 'tells what another division has registered', {
    answer: (answer, { path }) => {
      if (!/^\/v1\/registered-uses\//.test(path) || answer.status !== 200) return;
      edit(answer, ({ items }) => items.forEach((use) => ((use.target as { division: string }).division = '990200')));
    },
  }),
  breaks('licence-verified', 'cannot verify what lies in its own wallet', {
    answer: (answer, { path }) => {
      if (path !== '/v1/licence-verifications' || answer.status !== 200) return;
      edit(answer, (verification) => void (verification.status = 'unverifiable'));
    },
  }),
  breaks('licence-identifier', 'does not say what is wrong with an identifier', {
    answer: (answer, { path }) => {
      const isRefusal = path === '/v1/licence-verifications' && answer.status === 400;
      if (isRefusal) edit(answer, (problem) => void delete problem.findings);
    },
  }),
  breaks('licence-check', 'says yes to every question', {
    answer: (answer, { path }) => {
      const isCheck = path === '/v1/licence-checks' && answer.status === 200;
      if (isCheck) edit(answer, (check) => void (check.result = 'yes'));
    },
  }),
  breaks('licence-confirmed', 'takes a missing confirmation for a missing sign-in', {
    answer: (answer, request) => {
      if (!isAuthorization(request) || answer.status !== 403 || request.headers.has('confirmation')) return;
      answer.status = 401;
      edit(answer, (problem) => void (problem.status = 401));
    },
  }),
  breaks('licence-unregistered-field', 'overlooks a field that nobody registered', {
    request: (request) => void (request.body = request.body.replace(',"conformance-unregistered"', '')),
  }),
  breaks('licence-dispute', 'takes no disputes in', {
    answer: (answer, { path, method }) => {
      if (path === '/v1/licence-disputes' && method === 'POST') refuse(answer, 503, 'unavailable');
    },
  }),
  breaks('representations-masked', 'tells the identity number of whom one acts for', {
    answer: (answer, { path }) => {
      if (path !== '/v1/representations' || answer.status !== 200) return;
      edit(answer, ({ items }) => items.forEach((each) => (each.idNumber = '990100199001010012')));
    },
  }),
  breaksAfter('proof-once', 'takes a proof twice', () => {
    const used = new Map<string, string>();
    return {
      answer: (answer, request) => {
        const proof = request.headers.get('confirmation');
        if (!isAuthorization(request) || proof === null) return;
        const key = `${proof} ${request.body}`;
        const first = used.get(key);
        if (answer.status === 201) used.set(key, answer.body);
        if (answer.status !== 403 || first === undefined) return;
        Object.assign(answer, { status: 201, body: first });
        answer.headers.set('content-type', 'application/json');
        answer.headers.set('x-content-type-options', 'nosniff');
      },
    };
  }),
  breaks('proof-content', 'takes a proof for another purpose than the one confirmed', {
    request: (request) => void (isAuthorization(request) && (request.body = request.body.replace('（另一事由）', ''))),
  }),
  breaks('authorization-listed', 'lists nothing that was allowed', {
    answer: (answer, request) => {
      const isList = isOf(request, 'GET', /^\/v1\/licence-authorizations$/) && answer.status === 200;
      if (isList) edit(answer, (page) => void (page.items = []));
    },
  }),
  breaks('presentation-fields', 'shows a field more than was asked for', {
    answer: (answer, request) => {
      if (!isPresentation(request) || answer.status !== 201 || !request.body.includes('"application"')) return;
      edit(answer, (shown) => void (shown.fields as object[]).push({ field: 'residence', value: '不该出示' }));
    },
  }),
  breaks('presentation-beyond', 'calls what was not allowed an act at the wrong time', {
    answer: (answer, request) => {
      const isBeyond = isPresentation(request) && answer.status === 400;
      if (isBeyond) refuse(answer, 409, 'act-not-allowed');
    },
  }),
  breaksAfter('presentation-code-once', 'redeems a code twice', () => {
    const redeemed = new Map<string, string>();
    return {
      answer: (answer, request) => {
        if (request.path !== '/v1/licence-redemptions') return;
        const first = redeemed.get(request.body);
        if (answer.status === 201) redeemed.set(request.body, answer.body);
        if (answer.status !== 404 || first === undefined) return;
        Object.assign(answer, { status: 201, body: first });
        answer.headers.set('content-type', 'application/json');
        answer.headers.set('x-content-type-options', 'nosniff');
      },
    };
  }),
  breaks('authorization-withdrawn', 'forgets an authorization that was taken back', {
    answer: (answer, request) => {
      const isOver = isPresentation(request) && answer.status === 409;
      if (isOver) refuse(answer, 404, 'not-found');
    },
  }),
];
