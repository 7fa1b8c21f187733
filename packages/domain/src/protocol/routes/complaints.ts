import * as z from 'zod/mini';
import { Complaint } from '../../support/complaint.ts';
import { Matter } from '../../support/matter.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/** Files a complaint (投诉). It names a case of the caller's own, or a division. */
export const fileComplaint = defineRoute({
  method: 'POST',
  path: '/v1/complaints',
  body: Matter,
  response: Complaint,
  status: 201,
  problems: ['invalid-request', 'not-found', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/**
 * Lists the caller's own complaints, the newest first. Authorities may ask too: for those about them, but none that names
 * a case which is not over.
 */
export const listComplaints = defineRoute({
  method: 'GET',
  path: '/v1/complaints',
  query: z.looseObject(pageQuery),
  response: pageOf(Complaint),
  status: 200,
  problems: ['invalid-request'],
  repeatable: 'safe',
  caller: 'applicant',
});
