import { subjectOf } from '../caller/caller.ts';
import { confirmed } from '../confirmation/confirmed.ts';
import { checkSubmission } from '../submission/check-submission.ts';
import { openCase, receiptOf } from '../submission/open-case.ts';
import { claimUploads } from '../submission/upload-findings.ts';
import { invalidRequest } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';

/** What submitting does. */
export const submissionBehaviors: Pick<Behaviors, 'submitCase'> = {
  submitCase: ({ body: application, headers, ...call }) => {
    const { caller, world, catalog } = call;
    if (headers.get('idempotency-key') !== application.submissionKey) {
      throw invalidRequest(['submissionKey'], 'other-key');
    }
    const { guide, represented } = checkSubmission(application, call);
    // A commitment binds its maker: nobody but she herself, on the portal's own page, can make one.
    if (call.requireConfirmation || (application.commitments ?? []).length > 0) {
      confirmed({ ...call, headers }, { kind: 'submit', application });
    }
    const parties = {
      owner: caller.subject,
      ...(represented && {
        representation: represented.representation.id,
        ...(represented.principal !== undefined && { principal: subjectOf({ idNumber: represented.principal }) }),
      }),
    };
    const onBehalfOf = represented?.representation.principal;
    const stored = openCase({ parties, application, guide, ...(onBehalfOf && { onBehalfOf }) }, world, catalog);
    claimUploads(application.materials, { caseNumber: stored.record.caseNumber, caller, world });
    return { body: receiptOf(stored, application) };
  },
};
