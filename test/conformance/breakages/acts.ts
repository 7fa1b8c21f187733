import type { Act } from '@tongban/domain';
import { caseStatus } from '@tongban/domain/rules';
import {
  allow,
  type Breakage,
  breaks,
  breaksAfter,
  casePathOf,
  edit,
  isOf,
  lastOf,
  type PassingJson,
  type PassingRequest,
  refuse,
  tokenOf,
} from '../breakage.ts';

const RECEIVING = 'sample-authority-990100';
const HANDLING = 'sample-authority-990000';
const isAct = (request: PassingRequest) => isOf(request, 'POST', /\/acts$/);
const isCorrection = (request: PassingRequest) => isOf(request, 'POST', /\/corrections$/);
const isFirst = (request: PassingRequest) => tokenOf(request) === 'sample-applicant-1';
const typeOf = ({ body }: PassingRequest) => (JSON.parse(body) as { type: string }).type;

/** A platform that allows one act to one authority at one point where the table has none. */
function permits(check: string, does: string, [token, type, status]: [string, string, string]): Breakage {
  return breaks(check, does, {
    answer: async (answer, request, around) => {
      const isTried = isAct(request) && answer.status === 409 && tokenOf(request) === token && typeOf(request) === type;
      if (!isTried) return;
      const { acts } = JSON.parse((await around.ask('GET', casePathOf(request))).body) as { acts: Act[] };
      if (caseStatus(acts) === status) await allow(answer, around, casePathOf(request));
    },
  });
}

/** A platform that does what an applicant asks at a point where it must not. */
const yields = (check: string, does: string, [path, status]: [RegExp, string]): Breakage =>
  breaks(check, does, {
    answer: async (answer, request, around) => {
      if (!isOf(request, 'POST', path) || answer.status !== 409) return;
      const { acts } = JSON.parse((await around.ask('GET', casePathOf(request))).body) as { acts: Act[] };
      if (caseStatus(acts) === status) await allow(answer, around, casePathOf(request));
    },
  });

/** What goes wrong in acting on cases. */
export const actBreakages: readonly Breakage[] = [
  breaks('act-recorded', 'records an act for another division', {
    answer: (answer, request) => {
      if (!isAct(request) || answer.status !== 201 || typeOf(request) !== 'accepted') return;
      edit(answer, ({ acts }) => void (lastOf(acts).by.jurisdiction.division = '990200'));
    },
  }),
  breaks('act-if-match-missing', 'calls a missing If-Match a bad request', {
    answer: (answer) => {
      if (answer.status !== 428) return;
      answer.status = 400;
      edit(answer, (problem) => void (problem.status = 400));
    },
  }),
  breaks('act-conflict', 'answers a conflict with 409', {
    answer: (answer, request) => {
      if (!isAct(request) || answer.status !== 412) return;
      answer.status = 409;
      edit(answer, (problem) => void (problem.status = 409));
    },
  }),
  breaks('act-conflict-since', 'does not say what others did since', {
    answer: (answer) => void (answer.status === 412 && edit(answer, (problem) => void delete problem.since)),
  }),
  breaksAfter('act-idempotent', 'forgets the keys of acts', () => {
    const known = new Set<string>();
    return {
      request: (request) => {
        if (!isAct(request)) return;
        const key = request.headers.get('idempotency-key') ?? '';
        if (known.has(key)) request.headers.set('idempotency-key', `${key}-again`);
        known.add(key);
      },
    };
  }),
  breaks('act-unknown-type', 'does not allow an act that it does not know', {
    answer: (answer, { body }) => void (body.includes('no-such-act') && refuse(answer, 409, 'act-not-allowed')),
  }),
  breaks('act-rejection-complete', 'makes reasons and remedies up for a decision that has none', {
    request: (request) => {
      if (!isAct(request) || !request.body.includes('"rejected"')) return;
      edit(request, ({ details }) => {
        details.reasons = [{ text: '理由' }];
        details.remedies = [{ kind: 'litigation', where: '法院' }];
      });
    },
  }),
  breaks('act-of-applicant', 'does not find a case for an applicant who acts as an authority', {
    answer: (answer, request) => {
      if (isAct(request) && tokenOf(request) === 'sample-applicant-1') refuse(answer, 404, 'not-found');
    },
  }),
  permits('acts-of-receiving-place', 'lets the receiving place accept', [RECEIVING, 'accepted', 'received']),
  permits('acts-before-arrival', 'lets the handling place accept what it has not acknowledged', [
    HANDLING,
    'accepted',
    'handed-over',
  ]),
  permits('acts-after-forwarding', 'lets the receiving place acknowledge its own handover', [
    RECEIVING,
    'handover-acknowledged',
    'handed-over',
  ]),
  permits('acts-before-acceptance', 'lets the handling place decide before it accepts', [
    HANDLING,
    'decided',
    'received',
  ]),
  permits('acts-in-review', 'lets a result be delivered before the decision', [HANDLING, 'delivered', 'in-review']),
  permits('acts-during-correction', 'lets the case be decided while the applicant corrects', [
    HANDLING,
    'decided',
    'correction-requested',
  ]),
  permits('acts-after-decision', 'lets a decided case be returned', [HANDLING, 'returned', 'decided']),
  permits('acts-after-withdrawal', 'lets a withdrawn case be accepted', [HANDLING, 'accepted', 'withdrawn']),
  breaks('correction', 'takes a correction without recording it', {
    answer: (answer, request) => {
      if (isCorrection(request) && answer.status === 201) edit(answer, ({ acts }) => void acts.pop());
    },
  }),
  breaks('correction-complete', 'takes half a correction', {
    request: (request) => {
      if (!isCorrection(request)) return;
      // Another's try has one answer too; hers is refused before it is read.
      const isHalf = (answers: PassingJson[]) => answers.length === 1 && isFirst(request);
      edit(request, ({ answers }) => void (isHalf(answers) && answers.push({ ...lastOf(answers), item: 'second' })));
    },
  }),
  breaks('correction-unknown-item', 'overlooks an answer to what was not asked', {
    request: (request) => void (isCorrection(request) && edit(request, ({ answers }) => void answers.splice(2))),
  }),
  breaks('correction-empty', 'takes an empty answer', {
    request: (request) => {
      if (!isCorrection(request)) return;
      edit(request, ({ answers }) => void answers.forEach((answer) => (answer.text ??= '-')));
    },
  }),
  yields('correction-unasked', 'takes a correction that nobody asked for', [/\/corrections$/, 'in-review']),
  yields('withdrawal-once', 'lets a decided case be withdrawn', [/\/withdrawal$/, 'decided']),
  yields('decision-not-before', 'lets a decision be opened before there is one', [/\/decision-openings$/, 'in-review']),
  breaks('inbox-both', 'hides the newest case until it is accepted', {
    answer: (answer, { path, query }) => {
      if (path !== '/v1/inbox' || answer.status !== 200 || query.has('waiting') || query.has('cursor')) return;
      edit(answer, ({ items }) => {
        if (caseStatus((items[0]?.acts ?? []) as unknown as Act[]) === 'received') items.shift();
      });
    },
  }),
  breaks('inbox-handover', 'lets a case wait where it was handed over for ever', {
    request: (request) => {
      if (request.path === '/v1/inbox' && tokenOf(request) === RECEIVING) request.query.delete('waiting');
    },
  }),
];
