import { type Breakage, breaks, breaksAfter, edit, isOf, type PassingAnswer, type PassingJson } from '../breakage.ts';
import { lastOf, type PassingRequest, refuse, tokenOf } from '../breakage.ts';

const SECOND = 'sample-applicant-2';
const isClerk = (request: PassingRequest) => tokenOf(request).startsWith('sample-authority');
const did = (answer: PassingAnswer) => answer.status < 300;

/** Shows to authorities at once whatever people file on a path. */
const shows = (path: string) => () => {
  const filed: PassingJson[] = [];
  return {
    answer: (answer: PassingAnswer, request: PassingRequest) => {
      if (request.path !== path || !did(answer)) return;
      if (request.method === 'POST') filed.push(JSON.parse(answer.body) as PassingJson);
      else if (isClerk(request)) edit(answer, (page) => void page.items.unshift(...filed));
    },
  };
};

/** What goes wrong beside cases: destinations, fees, notices, archives, and what people turn to authorities with. */
export const besideBreakages: readonly Breakage[] = [
  breaks('destination-questions', 'asks one question twice', {
    answer: (answer, { path }) => {
      if (path !== '/v1/destinations' || !did(answer)) return;
      edit(answer, ({ questions }) => Array.isArray(questions) && questions.push(questions[0]));
    },
  }),
  breaks('destination-verified', 'gives a destination with the digest of an older guide', {
    answer: (answer, { path }) => {
      if (path !== '/v1/destinations' || !did(answer)) return;
      edit(answer, ({ target }) => target && Object.assign(target, { guideDigest: 'older' }));
    },
  }),
  breaks('destination-unknown', 'calls an unknown item a bad request', {
    answer: (answer, { path }) => {
      if (path === '/v1/destinations' && answer.status === 404) refuse(answer, 400, 'invalid-request');
    },
  }),
  breaks('fee-not-asked', 'does not find a fee that nobody asked for', {
    answer: (answer, request) => {
      if (isOf(request, 'POST', /\/payments$/) && answer.status === 409) refuse(answer, 404, 'not-found');
    },
  }),
  breaks('fee-address', 'lets more be paid than was asked for', {
    answer: (answer, request) => {
      if (isOf(request, 'POST', /\/payments$/) && did(answer)) {
        edit(answer, ({ fee }) => void ((fee as { amount: number }).amount += 1));
      }
    },
  }),
  breaks('notice-of-decision', 'tells nobody of anything', {
    answer: (answer, request) => {
      if (isOf(request, 'GET', /\/notices$/) && did(answer)) edit(answer, (page) => void (page.items = []));
    },
  }),
  breaksAfter('notice-shown-once', 'forgets when a notice was first shown', () => {
    let minute = 10;
    return {
      answer: (answer, request) => {
        if (!isOf(request, 'POST', /\/showing$/) || !did(answer)) return;
        edit(answer, (notice) => void (notice.shownAt = `2026-09-16T09:${(minute += 1)}:00+08:00`));
      },
    };
  }),
  breaks('archive-open', 'does not find the archive of a case that is open', {
    answer: (answer, request) => {
      if (isOf(request, 'GET', /\/archive$/) && answer.status === 409) refuse(answer, 404, 'not-found');
    },
  }),
  breaks('archive-whole', 'leaves the last act out of an archive', {
    answer: (answer, request) => {
      if (!isOf(request, 'GET', /\/archive$/) || !did(answer)) return;
      edit(answer, ({ record }) => void (record as PassingJson).acts.splice(-1, 1));
    },
  }),
  breaks('rating-levels', 'does not say that the level is what is wrong', {
    answer: (answer, request) => {
      if (isOf(request, 'POST', /^\/v1\/ratings$/) && answer.status === 400) {
        edit(answer, (problem) => void delete problem.findings);
      }
    },
  }),
  breaks('rating-once', 'does not find a case that was rated', {
    answer: (answer, request) => {
      if (isOf(request, 'POST', /^\/v1\/ratings$/) && answer.status === 409) refuse(answer, 404, 'not-found');
    },
  }),
  breaksAfter('rating-hidden', 'shows a clerk the rating of an open case', shows('/v1/ratings')),
  breaksAfter('complaint-hidden', 'shows a clerk the complaint about an open case', shows('/v1/complaints')),
  breaks('complaint-own', 'shows one person’s complaints to another', {
    request: (request) => {
      const isHers = isOf(request, 'GET', /^\/v1\/complaints$/) && tokenOf(request) === SECOND;
      if (isHers) request.headers.set('authorization', 'Bearer sample-applicant-1');
    },
  }),
  breaks('escalation-without-case', 'hides what cannot be got done from whoever must see to it', {
    answer: (answer, request) => {
      const isList = isOf(request, 'GET', /^\/v1\/escalations$/) && isClerk(request) && did(answer);
      if (isList) edit(answer, (page) => void (page.items = []));
    },
  }),
  breaks('escalation-answered', 'does not find an escalation that was answered', {
    answer: (answer, request) => {
      const isSecond = isOf(request, 'POST', /^\/v1\/escalations\/.*\/answer$/) && answer.status === 409;
      if (isSecond) refuse(answer, 404, 'not-found');
    },
  }),
  breaks('enquiry-first-contact', 'makes whoever has an enquiry now its first contact', {
    answer: (answer, request) => {
      if (!isOf(request, 'POST', /\/referrals$/) || !did(answer)) return;
      edit(answer, (enquiry) => void (enquiry.firstContact = lastOf(enquiry.referrals as PassingJson[]).to));
    },
  }),
  breaks('enquiry-answered-once', 'does not find an enquiry that was answered', {
    answer: (answer, request) => {
      const isSecond = isOf(request, 'POST', /^\/v1\/enquiries\/.*\/answer$/) && answer.status === 409;
      if (isSecond) refuse(answer, 404, 'not-found');
    },
  }),
  breaks('appointment-walk-in', 'serves nobody without an appointment', {
    answer: (answer, { path }) => {
      if (path !== '/v1/appointment-slots' || !did(answer)) return;
      edit(answer, ({ items }) => items.forEach((slot) => (slot.walkIn = false)));
    },
  }),
  breaks('appointment-of-another', 'says of another’s appointment that it is forbidden', {
    answer: (answer, request) => {
      const isHers = isOf(request, 'POST', /\/cancellation$/) && tokenOf(request) === SECOND;
      if (isHers) refuse(answer, 403, 'forbidden');
    },
  }),
  breaks('appointment-cancelled', 'lists what was cancelled as if it stood', {
    answer: (answer, request) => {
      if (!isOf(request, 'GET', /^\/v1\/appointments$/) || !did(answer)) return;
      edit(answer, ({ items }) => items.forEach((appointment) => (appointment.status = 'booked')));
    },
  }),
];
