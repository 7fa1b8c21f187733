import { findGuide } from '../platform/catalog.ts';
import { checkApplication } from '../submission/check-application.ts';
import { openCase, receiptOf } from '../submission/open-case.ts';
import { invalidRequest, ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';

/** What submitting does. */
export const submissionBehaviors: Pick<Behaviors, 'submitCase'> = {
  submitCase: ({ body: application, caller, headers, world, catalog }) => {
    const { target, submissionKey } = application;
    if (headers.get('idempotency-key') !== submissionKey) throw invalidRequest(['submissionKey'], 'other-key');
    const guide = findGuide(catalog, target.item, target.division);
    if (!guide) throw new ProblemError('not-found');
    if (guide.digest !== target.guideDigest) throw new ProblemError('guide-changed');
    const findings = checkApplication(application, guide, catalog);
    if (findings.length > 0) throw new ProblemError('invalid-request', { findings });
    const stored = openCase({ owner: caller.subject, application, guide }, world, catalog);
    return { body: receiptOf(stored, application) };
  },
};
