import type { ConfirmationContent } from '@tongban/domain';
import { mayAct } from '@tongban/domain/rules';
import { checkAuthorization } from '../licence/check-authorization.ts';
import { checkSubmission } from '../submission/check-submission.ts';
import { ProblemError } from '../wire/problem-error.ts';
import type { KeptConfirmation } from '../confirmation/confirmations.ts';
import { ownerOf } from '../confirmation/owner-of.ts';
import type { Behaviors, Surroundings } from './behavior.ts';
import { caseOf } from './case-view.ts';

type Names = 'openConfirmation' | 'getConfirmation' | 'approveConfirmation' | 'refuseConfirmation';

/** Nobody is asked to confirm what would be refused. Gives the division that decides, where that is a place's own. */
function checkContent(content: ConfirmationContent, call: Surroundings): string | undefined {
  if (content.kind === 'submit') return checkSubmission(content.application, call).guide.jurisdiction.division;
  if (content.kind === 'authorize-licence') return void checkAuthorization(content.authorization, call);
  const { record } = caseOf(call.caller, content.caseNumber, call.world);
  const isAllowed = mayAct(record, { role: 'applicant' }, { type: 'withdrawn', details: {} });
  if (!isAllowed)
    throw new ProblemError('invalid-request', { findings: [{ path: ['content'], code: 'act-not-allowed' }] });
  return record.handling.division;
}

function confirmationOf(call: Surroundings, id: string): KeptConfirmation {
  const kept = call.world.confirmations.find(ownerOf(call.caller), id);
  if (!kept) throw new ProblemError('not-found');
  return kept;
}

/** One that still waits; `conflict` for any other. */
function waiting(call: Surroundings, id: string): KeptConfirmation {
  const kept = confirmationOf(call, id);
  const { state } = call.world.confirmations.view(kept);
  if (state !== 'open') throw new ProblemError('conflict', { findings: [{ path: [], code: state }] });
  return kept;
}

/** What the routes of confirmations do. */
export const confirmationBehaviors: Pick<Behaviors, Names> = {
  openConfirmation: ({ body: { content }, ...call }) => {
    const division = checkContent(content, call);
    return { body: call.world.confirmations.open(ownerOf(call.caller), content, division) };
  },
  getConfirmation: ({ params, ...call }) => {
    const kept = confirmationOf(call, params.confirmation);
    return { body: { ...call.world.confirmations.view(kept), content: kept.content } };
  },
  approveConfirmation: ({ params, body, ...call }) => {
    const kept = waiting(call, params.confirmation);
    if (kept.confirmation.digest !== body.digest) {
      throw new ProblemError('conflict', { findings: [{ path: ['digest'], code: 'other-content' }] });
    }
    return { body: call.world.confirmations.approve(kept) };
  },
  refuseConfirmation: ({ params, ...call }) => {
    const kept = waiting(call, params.confirmation);
    call.world.confirmations.refuse(kept);
    return { body: call.world.confirmations.view(kept) };
  },
};
