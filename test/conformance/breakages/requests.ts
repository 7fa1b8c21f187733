import { type Breakage, breaks, breaksAfter, edit, isOf, type PassingAnswer, refuse, tokenOf } from '../breakage.ts';

const isDraft = (request: { method: string; path: string }) =>
  request.method === 'POST' && request.path === '/v1/applications';

/** What goes wrong in reading requests, in repeating them, and in knowing who makes them. */
export const requestBreakages: readonly Breakage[] = [
  breaks('query-unknown-key', 'overlooks a misspelled query key', { request: ({ query }) => query.delete('qeury') }),
  breaks('query-repeated-key', 'takes the first of two equal query keys', {
    request: ({ query }) => {
      for (const key of new Set(query.keys())) query.set(key, query.get(key) ?? '');
    },
  }),
  breaks('query-identity-number', 'repeats an identity number in its refusal', {
    answer: (answer, { query }) => {
      const number = query.get('idNumber');
      if (number !== null) edit(answer, (problem) => void (problem.detail = `No key idNumber=${number}`));
    },
  }),
  breaks('body-unknown-key', 'names a misspelled key without its path', {
    answer: (answer) => void (answer.body = answer.body.replace('["target","divison"]', '["divison"]')),
  }),
  breaks('body-missing-key', 'does not say what is missing', {
    answer: (answer, request) => {
      if (isDraft(request) && answer.body.includes('["target","division"]'))
        edit(answer, (problem) => void delete problem.findings);
    },
  }),
  breaks('body-malformed', 'quotes what it could not read', {
    answer: (answer, { body }) => {
      if (body === '{"caseNumber":"conformance-quoted"') edit(answer, (problem) => void (problem.detail = body));
    },
  }),
  breaks('body-media-type', 'takes the form of a foreign page', {
    request: ({ headers }) => {
      if (/^(?:text\/plain|application\/x-www)/.test(headers.get('content-type') ?? ''))
        headers.set('content-type', 'application/json');
    },
  }),
  breaks('body-too-large', 'fails at a body that is too large', {
    answer: (answer) => void (answer.status === 413 && refuse(answer, 500, 'internal')),
  }),
  breaks('method-not-allowed', 'does not say which methods a path knows', {
    answer: ({ headers }) => headers.delete('allow'),
  }),
  breaks('path-unknown', 'calls an unknown path forbidden', {
    answer: (answer, { path }) => void (/no-such-path$/.test(path) && refuse(answer, 403, 'forbidden')),
  }),
  breaks('traceparent', 'refuses a broken trace context', {
    answer: (answer, { headers }) =>
      void (headers.get('traceparent') === 'broken' && refuse(answer, 400, 'invalid-request')),
  }),
  breaks('guide-changed', 'calls a changed guide a bad request', {
    answer: (answer, request) => {
      if (isDraft(request) && answer.status === 409 && answer.body.includes('guide-changed'))
        refuse(answer, 400, 'invalid-request');
    },
  }),
  breaks('idempotency-key-missing', 'does without an idempotency key', {
    request: (request) => {
      if (isDraft(request) && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', crypto.randomUUID());
    },
  }),
  breaksAfter('idempotency-same-answer', 'forgets that a draft was opened under the key', () => {
    const known = new Set<string>();
    return {
      answer: (answer, request) => {
        if (!isDraft(request) || answer.status !== 201) return;
        const key = `${tokenOf(request)} ${request.headers.get('idempotency-key')}`;
        if (known.has(key)) edit(answer, (draft) => void (draft.id = 'draft-second'));
        known.add(key);
      },
    };
  }),
  breaks('idempotency-mismatch', 'takes another call under the same key for one that still runs', {
    answer: (answer, request) => void (isDraft(request) && answer.status === 422 && refuse(answer, 409, 'in-progress')),
  }),
  breaksAfter('idempotency-per-subject', 'gives one person’s answer to another under the same key', () => {
    const known = new Map<string, PassingAnswer>();
    return {
      answer: (answer, request) => {
        if (!isDraft(request) || answer.status !== 201) return;
        const key = request.headers.get('idempotency-key') ?? '';
        const first = known.get(key);
        if (first) answer.body = first.body;
        else known.set(key, { ...answer });
      },
    };
  }),
  breaks('caller-unknown-token', 'calls an unknown token a lack of rights', {
    answer: (answer, request) => {
      if (answer.status === 401 && request.headers.has('authorization')) refuse(answer, 403, 'forbidden');
    },
  }),
  breaks('caller-nobody', 'lists the cases of whoever was there last', {
    request: (request) => {
      const isNobody = isOf(request, 'GET', /^\/v1\/cases$/) && !request.headers.has('authorization');
      if (isNobody) request.headers.set('authorization', 'Bearer sample-applicant-1');
    },
  }),
  breaks('caller-applicant-no-clerk', 'ends the session of who asks for too much', {
    answer: (answer, request) => {
      const isScope = answer.status === 403 && request.path === '/v1/inbox';
      if (isScope) refuse(answer, 401, 'unauthenticated');
    },
  }),
  breaks('caller-clerk-no-applicant', 'ends the session of a clerk who asks for drafts', {
    answer: (answer, request) => {
      const isScope = answer.status === 403 && isOf(request, 'GET', /^\/v1\/applications$/);
      if (isScope) refuse(answer, 401, 'unauthenticated');
    },
  }),
];
