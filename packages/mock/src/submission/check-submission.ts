import type { Application, ServiceGuide } from '@tongban/domain';
import type { RegisteredRepresentation } from '@tongban/samples';
import type { Surroundings } from '../behaviors/behavior.ts';
import { findGuide } from '../platform/catalog.ts';
import { representedBy } from '../platform/represented.ts';
import { ProblemError, type RequestFinding } from '../wire/problem-error.ts';
import { checkApplication } from './check-application.ts';
import { checkCommitments } from './check-commitments.ts';
import { uploadFindings } from './upload-findings.ts';

/** An application that may be submitted. */
export interface CheckedSubmission {
  /** The guide it was filled in against. */
  guide: ServiceGuide;
  /** The representation on which somebody submits it for another. */
  represented: RegisteredRepresentation | undefined;
}

/**
 * Checks whether an application may be submitted.
 *
 * @throws ProblemError
 */
export function checkSubmission(application: Application, call: Surroundings): CheckedSubmission {
  const { target, onBehalfOf, applicant, materials } = application;
  const guide = findGuide(call.catalog, target.item, target.division);
  if (!guide) throw new ProblemError('not-found');
  if (guide.digest !== target.guideDigest) throw new ProblemError('guide-changed');
  const asked = { act: 'submit', item: target.item };
  const represented = onBehalfOf === undefined ? undefined : representedBy({ ...asked, onBehalfOf }, call);
  const findings: RequestFinding[] = [
    ...checkApplication(application, guide, call.catalog),
    ...checkCommitments(application, guide),
    ...uploadFindings(materials, { path: 'materials', ...call }),
  ];
  // The applicant is the other: an application for somebody else than the power names is not covered by it.
  if (represented?.principal !== undefined && represented.principal !== applicant.idNumber) {
    findings.push({ path: ['applicant', 'idNumber'], code: 'not-the-represented' });
  }
  if (findings.length > 0) throw new ProblemError('invalid-request', { findings });
  return { guide, represented };
}
