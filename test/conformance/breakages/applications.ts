import { type Breakage, breaks, breaksAfter, edit, isOf, refuse, tokenOf } from '../breakage.ts';
import type { PassingRequest } from '../breakage.ts';

const ONE_DRAFT = /^\/v1\/applications\/[^/]+$/;
const isSubmission = (request: PassingRequest) => isOf(request, 'POST', /^\/v1\/cases$/);
const keyOf = ({ headers }: PassingRequest) => headers.get('idempotency-key') ?? '';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What goes wrong with drafts and their submission. */
export const applicationBreakages: readonly Breakage[] = [
  breaks('draft-kept', 'loses the materials of a draft', {
    request: (request) =>
      void (isOf(request, 'PUT', ONE_DRAFT) && edit(request, (content) => void delete content.materials)),
  }),
  breaks('draft-submission-key', 'makes a new submission key at every saving', {
    answer: (answer, request) => {
      if (isOf(request, 'PUT', ONE_DRAFT) && answer.status === 200)
        edit(answer, (draft) => void (draft.submissionKey = crypto.randomUUID()));
    },
  }),
  breaks('draft-life', 'keeps a draft for ever', {
    answer: (answer, request) => {
      if (isOf(request, 'POST', /^\/v1\/applications$/) && answer.status === 201) {
        edit(answer, (draft) => void (draft.expiresAt = '2099-01-01T00:00:00+08:00'));
      }
    },
  }),
  breaks('draft-of-another', 'says of another’s draft that it is forbidden', {
    answer: (answer, request) => {
      const isHers = isOf(request, 'GET', ONE_DRAFT) && tokenOf(request) === 'sample-applicant-2';
      if (isHers && answer.status === 404 && !/no-such/.test(request.path)) refuse(answer, 403, 'forbidden');
    },
  }),
  breaks('draft-list-own', 'lists drafts with what was filled in', {
    answer: (answer, request) => {
      if (!isOf(request, 'GET', /^\/v1\/applications$/) || answer.status !== 200) return;
      edit(answer, ({ items }) => void items.forEach((draft) => (draft.content = {})));
    },
  }),
  breaks('draft-deleted', 'says that it has deleted a draft, and keeps it', {
    request: (request) => {
      if (!isOf(request, 'DELETE', ONE_DRAFT) || tokenOf(request) !== 'sample-applicant-1') return;
      request.method = 'GET';
      request.headers.set('x-was', 'DELETE');
    },
    answer: (answer, { headers }) => void (headers.has('x-was') && Object.assign(answer, { status: 204, body: '' })),
  }),
  breaksAfter('submit', 'is not ready when the first application comes', () => {
    let isReady = false;
    return {
      answer: (answer, request) => {
        if (!isSubmission(request) || isReady) return;
        isReady = true;
        refuse(answer, 503, 'unavailable');
      },
    };
  }),
  breaks('submit-receipt', 'names the deciding place on the receipt, not the one that took the papers in', {
    answer: (answer, request) => {
      if (isSubmission(request) && answer.status === 201)
        edit(answer, (receipt) => void (receipt.receivedBy.division = '990000'));
    },
  }),
  breaksAfter('submit-once', 'gives another receipt for the same submission', () => {
    const known = new Set<string>();
    return {
      answer: (answer, request) => {
        if (!isSubmission(request) || answer.status !== 201) return;
        if (known.has(keyOf(request))) edit(answer, (receipt) => void (receipt.lookupCode = 'ZZZZ-ZZZZ'));
        known.add(keyOf(request));
      },
    };
  }),
  breaksAfter('submit-at-once', 'is unavailable to a submission that comes while the same one runs', () => {
    const running = new Set<string>();
    return {
      request: async (request) => {
        if (!isSubmission(request)) return;
        if (running.has(keyOf(request))) request.headers.set('x-late', 'yes');
        running.add(keyOf(request));
        await pause(20);
      },
      answer: async (answer, request) => {
        if (!isSubmission(request)) return;
        if (request.headers.has('x-late')) return refuse(answer, 503, 'unavailable');
        await pause(20);
        running.delete(keyOf(request));
      },
    };
  }),
  breaksAfter('submit-mismatch', 'answers another application under the key with the receipt of the first', () => {
    const receipts = new Map<string, string>();
    return {
      answer: (answer, request) => {
        if (!isSubmission(request)) return;
        const first = receipts.get(keyOf(request));
        if (answer.status === 201) receipts.set(keyOf(request), answer.body);
        if (answer.status !== 422 || first === undefined) return;
        Object.assign(answer, { status: 201, body: first });
        answer.headers.set('content-type', 'application/json');
        answer.headers.set('x-content-type-options', 'nosniff');
      },
    };
  }),
  breaks('submit-other-key', 'takes a submission under any key', {
    request: (request) => {
      if (!isSubmission(request)) return;
      const { submissionKey } = JSON.parse(request.body) as { submissionKey: string };
      request.headers.set('idempotency-key', submissionKey);
    },
  }),
  breaksAfter('submit-after-refusal', 'uses the key of a draft up by a refusal', () => {
    const refused = new Set<string>();
    return {
      answer: (answer, request) => {
        if (!isSubmission(request)) return;
        if (answer.status === 400) refused.add(keyOf(request));
        else if (answer.status === 201 && refused.has(keyOf(request))) refuse(answer, 409, 'in-progress');
      },
    };
  }),
  breaks('submit-unanswered', 'does not say which question is open', {
    answer: (answer, request) => {
      if (isSubmission(request) && answer.body.includes('unanswered'))
        edit(answer, (problem) => void delete problem.findings);
    },
  }),
  breaks('submit-guide-changed', 'does not find a guide that has changed', {
    answer: (answer, request) => {
      if (isSubmission(request) && answer.body.includes('guide-changed')) refuse(answer, 404, 'not-found');
    },
  }),
];
