import {
  type Breakage,
  breaks,
  breaksAfter,
  edit,
  isOf,
  type PassingAnswer,
  type PassingRequest,
} from '../breakage.ts';

const isRefusal = ({ status }: PassingAnswer) => status >= 400;

/** A platform that leaves one required key out of the answers of one route. */
function omits(check: string, [method, path]: [string, RegExp], key: string): Breakage {
  return breaks(check, `leaves ${key} out`, {
    answer: (answer, request) => {
      if (answer.status >= 300 || !isOf(request, method, path)) return;
      edit(answer, (json) => {
        const entries = Array.isArray(json.items) ? json.items : [json];
        for (const entry of entries) delete entry[key];
      });
    },
  });
}

/** A platform that answers one route with another status. */
const answers = (check: string, [method, path]: [string, RegExp], status: number): Breakage =>
  breaks(check, `answers with ${status}`, {
    answer: (answer, request) => {
      const isPlain = answer.status < 300 && !request.headers.has('if-none-match');
      if (isPlain && isOf(request, method, path)) answer.status = status;
    },
  });

/** Finds the name that was last handed in, and lets a breakage tell it. */
const naming = (change: (answer: PassingAnswer, request: PassingRequest, name: string) => void) => () => {
  let name = '';
  return {
    answer: (answer: PassingAnswer, request: PassingRequest) => {
      name = /"applicant":\{"name":"([^"]+)"/.exec(request.body)?.[1] ?? name;
      change(answer, request, name);
    },
  };
};

/** What goes wrong with every answer, and with the answers of one route. */
export const answerBreakages: readonly Breakage[] = [
  breaks('problem-media-type', 'calls its refusals plain JSON', {
    answer: (answer) => void (isRefusal(answer) && answer.headers.set('content-type', 'application/json')),
  }),
  breaks('problem-document', 'leaves the title of a problem out', {
    answer: (answer) => void (isRefusal(answer) && edit(answer, (problem) => void delete problem.title)),
  }),
  breaks('problem-code', 'has a code of its own for a material that it does not know', {
    answer: (answer) => {
      if (answer.body.includes('unknown-requirement')) edit(answer, (problem) => void (problem.code = 'bad-material'));
    },
  }),
  breaks('problem-remedy', 'does not say that one must sign in again', {
    answer: (answer) => void (answer.status === 401 && edit(answer, (problem) => void delete problem.remedy)),
  }),
  breaks('problem-request-id', 'has one request id in the header and another in the problem', {
    answer: (answer) => void (isRefusal(answer) && edit(answer, (problem) => void (problem.requestId = 'another'))),
  }),
  breaksAfter(
    'problem-names-no-person',
    'repeats in a refusal whose application it was',
    naming((answer, request, name) => {
      const isSubmission = isOf(request, 'POST', /^\/v1\/cases$/);
      if (isSubmission && isRefusal(answer))
        edit(answer, (problem) => void (problem.detail = `The application of ${name}`));
    }),
  ),
  breaks('request-id', 'has no request id for lists of items', {
    answer: ({ headers }, { path }) => void (path === '/v1/items' && headers.delete('x-request-id')),
  }),
  breaks('json-media-type', 'calls JSON plain text', {
    answer: ({ headers }, { path }) => void (path === '/v1/divisions' && headers.set('content-type', 'text/plain')),
  }),
  breaks('nosniff', 'lets a browser guess what a guide is', {
    answer: ({ headers }, { path }) => void (/^\/v1\/guides\/./.test(path) && headers.delete('x-content-type-options')),
  }),
  breaks('no-store', 'lets the list of cases be kept', {
    answer: ({ headers }, request) =>
      void (isOf(request, 'GET', /^\/v1\/cases$/) && headers.set('cache-control', 'max-age=60')),
  }),
  breaks('instants-with-offset', 'writes times without an offset', {
    answer: (answer, request) => {
      if (isOf(request, 'GET', /^\/v1\/cases(\/[^/]+)?$/))
        answer.body = answer.body.replace(/("asOf":"[^"+]*)\+08:00"/g, '$1"');
    },
  }),
  breaksAfter(
    'cases-masked',
    'lists cases with the full name',
    naming((answer, request, name) => {
      if (isOf(request, 'GET', /^\/v1\/cases$/))
        answer.body = answer.body.replace(/("maskedName":)"[^"]*"/g, `$1"${name}"`);
    }),
  ),
  omits('route-list-items', ['GET', /^\/v1\/items$/], 'listing'),
  omits('route-get-item', ['GET', /^\/v1\/items\/./], 'listing'),
  answers('route-get-guide', ['GET', /^\/v1\/guides\/./], 203),
  omits('route-list-guides', ['GET', /^\/v1\/guides$/], 'name'),
  omits('route-list-divisions', ['GET', /^\/v1\/divisions$/], 'shortName'),
  omits('route-get-division', ['GET', /^\/v1\/divisions\/./], 'shortName'),
  omits('route-create-application', ['POST', /^\/v1\/applications$/], 'content'),
  omits('route-get-application', ['GET', /^\/v1\/applications\/./], 'savedAt'),
  omits('route-save-application', ['PUT', /^\/v1\/applications\/./], 'expiresAt'),
  omits('route-list-applications', ['GET', /^\/v1\/applications$/], 'target'),
  answers('route-delete-application', ['DELETE', /^\/v1\/applications\/./], 200),
  answers('route-submit-case', ['POST', /^\/v1\/cases$/], 200),
  omits('route-list-cases', ['GET', /^\/v1\/cases$/], 'regime'),
  omits('route-get-case', ['GET', /^\/v1\/cases\/./], 'limits'),
  omits('route-look-up-case', ['POST', /^\/v1\/case-lookups$/], 'itemName'),
  omits('route-supply-correction', ['POST', /\/corrections$/], 'limits'),
  omits('route-withdraw-case', ['POST', /^\/v1\/cases\/.*\/withdrawal$/], 'limits'),
  omits('route-open-decision', ['POST', /\/decision-openings$/], 'limits'),
  omits('route-list-inbox', ['GET', /^\/v1\/inbox$/], 'limits'),
  omits('route-append-act', ['POST', /\/acts$/], 'limits'),
  omits('route-create-upload', ['POST', /^\/v1\/uploads$/], 'appendLimit'),
  omits('route-get-upload', ['GET', /^\/v1\/uploads\/[^/]+$/], 'expiresAt'),
  omits('route-append-upload', ['PATCH', /^\/v1\/uploads\/./], 'expiresAt'),
  answers('route-download-upload', ['GET', /^\/v1\/uploads\/.*\/content$/], 206),
  answers('route-delete-upload', ['DELETE', /^\/v1\/uploads\/./], 200),
  omits('route-open-confirmation', ['POST', /^\/v1\/confirmations$/], 'openedAt'),
  omits('route-get-confirmation', ['GET', /^\/v1\/confirmations\/./], 'openedAt'),
  omits('route-approve-confirmation', ['POST', /\/approval$/], 'expiresAt'),
  omits('route-refuse-confirmation', ['POST', /\/refusal$/], 'openedAt'),
  omits('route-list-representations', ['GET', /^\/v1\/representations$/], 'proof'),
  omits('route-list-licences', ['GET', /^\/v1\/licences$/], 'issuer'),
  omits('route-list-registered-uses', ['GET', /^\/v1\/registered-uses\/./], 'source'),
  omits('route-verify-licence', ['POST', /^\/v1\/licence-verifications$/], 'source'),
  omits('route-check-licence', ['POST', /^\/v1\/licence-checks$/], 'source'),
  omits('route-authorize-licence', ['POST', /^\/v1\/licence-authorizations$/], 'grantedAt'),
  omits('route-list-authorizations', ['GET', /^\/v1\/licence-authorizations$/], 'grantedAt'),
  omits('route-withdraw-authorization', ['POST', /^\/v1\/licence-authorizations\/.*\/withdrawal$/], 'grantedAt'),
  omits('route-present-licence', ['POST', /^\/v1\/licence-presentations$/], 'verification'),
  omits('route-redeem-presentation', ['POST', /^\/v1\/licence-redemptions$/], 'purpose'),
  omits('route-dispute-licence', ['POST', /^\/v1\/licence-disputes$/], 'filedAt'),
  omits('route-find-destination', ['POST', /^\/v1\/destinations$/], 'kind'),
  omits('route-pay-fee', ['POST', /\/payments$/], 'expiresAt'),
  omits('route-rate-case', ['POST', /^\/v1\/ratings$/], 'filedAt'),
  omits('route-list-ratings', ['GET', /^\/v1\/ratings$/], 'filedAt'),
  omits('route-file-complaint', ['POST', /^\/v1\/complaints$/], 'about'),
  omits('route-list-complaints', ['GET', /^\/v1\/complaints$/], 'about'),
  omits('route-escalate', ['POST', /^\/v1\/escalations$/], 'addressee'),
  omits('route-list-escalations', ['GET', /^\/v1\/escalations$/], 'addressee'),
  omits('route-answer-escalation', ['POST', /^\/v1\/escalations\/.*\/answer$/], 'addressee'),
  omits('route-ask-enquiry', ['POST', /^\/v1\/enquiries$/], 'firstContact'),
  omits('route-list-enquiries', ['GET', /^\/v1\/enquiries$/], 'firstContact'),
  omits('route-refer-enquiry', ['POST', /\/referrals$/], 'filedAt'),
  omits('route-answer-enquiry', ['POST', /^\/v1\/enquiries\/.*\/answer$/], 'filedAt'),
  omits('route-list-appointment-slots', ['GET', /^\/v1\/appointment-slots$/], 'endsAt'),
  omits('route-book-appointment', ['POST', /^\/v1\/appointments$/], 'filedAt'),
  omits('route-list-appointments', ['GET', /^\/v1\/appointments$/], 'filedAt'),
  omits('route-cancel-appointment', ['POST', /\/cancellation$/], 'filedAt'),
  omits('route-list-notices', ['GET', /\/notices$/], 'channel'),
  omits('route-show-notice', ['POST', /\/showing$/], 'channel'),
  omits('route-export-archive', ['GET', /\/archive$/], 'exportedAt'),
];
