import {
  type Breakage,
  breaks,
  breaksAfter,
  edit,
  isOf,
  lastOf,
  type PassingRequest,
  refuse,
  tokenOf,
} from '../breakage.ts';

const ONE_CASE = /^\/v1\/cases\/[^/]+$/;
const FIRST = 'sample-applicant-1';
const SECOND = 'sample-applicant-2';
const readsCase = (request: PassingRequest, token: string) =>
  isOf(request, 'GET', ONE_CASE) && tokenOf(request) === token;
const isNone = (text: string) => text.includes('CONFORMANCE-NO-SUCH-CASE');

/** What goes wrong in showing cases. */
export const caseBreakages: readonly Breakage[] = [
  breaks('case-etag', 'drops the ETag of cases', {
    answer: ({ headers }, request) => void (isOf(request, 'GET', ONE_CASE) && headers.delete('etag')),
  }),
  breaks('case-log', 'counts the acts of a log from 0', {
    answer: (answer, request) => {
      if (!readsCase(request, FIRST) || answer.status !== 200) return;
      edit(answer, ({ acts }) => void acts.forEach((act) => (act.sequence -= 1)));
    },
  }),
  breaks('case-places', 'names another place of decision', {
    answer: (answer, request) => {
      if (readsCase(request, FIRST) && answer.status === 200)
        edit(answer, (record) => void (record.handling.division = '990200'));
    },
  }),
  breaks('case-of-another', 'says of another’s case that it is forbidden', {
    answer: (answer, request) => {
      if (readsCase(request, SECOND) && !isNone(request.path)) refuse(answer, 403, 'forbidden');
    },
  }),
  breaks('case-acts-of-another', 'says of another’s case that she may not correct it', {
    answer: (answer, request) => {
      const isTry = isOf(request, 'POST', /\/corrections$/) && tokenOf(request) === SECOND;
      if (isTry && !isNone(request.path)) refuse(answer, 403, 'forbidden');
    },
  }),
  breaks('case-list-own', 'lists another’s cases', {
    request: (request) => {
      const isHers = isOf(request, 'GET', /^\/v1\/cases$/) && tokenOf(request) === SECOND;
      if (isHers) request.headers.set('authorization', `Bearer ${FIRST}`);
    },
  }),
  breaks('lookup', 'does not know a code in small letters', {
    answer: (answer, request) => {
      if (request.path === '/v1/case-lookups' && /"lookupCode":" /.test(request.body)) refuse(answer, 404, 'not-found');
    },
  }),
  breaks('lookup-no-person', 'names the applicant, masked, to who looks a case up', {
    answer: (answer, { path }) => {
      if (path === '/v1/case-lookups' && answer.status === 200)
        edit(answer, (glance) => void (glance.maskedName = '甄*例'));
    },
  }),
  breaks('lookup-wrong-code', 'tells a wrong code from a number that does not exist', {
    answer: (answer, { path, body }) => {
      if (path !== '/v1/case-lookups' || answer.status !== 404 || isNone(body)) return;
      edit(answer, (problem) => void (problem.detail = 'The code is wrong'));
    },
  }),
  breaks('lookup-rate-limited', 'lets codes be tried for ever', {
    answer: (answer) => void (answer.status === 429 && refuse(answer, 404, 'not-found')),
  }),
  breaks('withdrawal', 'records a withdrawal as the authority’s', {
    answer: (answer, request) => {
      if (!isOf(request, 'POST', /^\/v1\/cases\/.*\/withdrawal$/) || answer.status !== 201) return;
      edit(answer, ({ acts }) => void (lastOf(acts).by.role = 'handling'));
    },
  }),
  breaksAfter('decision-opened-once', 'records every opening of a decision', () => {
    const opened = new Set<string>();
    return {
      answer: (answer, request) => {
        if (!isOf(request, 'POST', /\/decision-openings$/) || answer.status !== 201) return;
        if (opened.has(request.path))
          edit(answer, ({ acts }) => void acts.push({ ...lastOf(acts), sequence: acts.length + 1 }));
        opened.add(request.path);
      },
    };
  }),
];
