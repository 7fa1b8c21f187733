import { CaseArchive } from '../../case/case-archive.ts';
import { defineRoute } from '../route.ts';

/** Exports a case that is over (电子档案), to a party to it. Authorities may ask too. */
export const exportArchive = defineRoute({
  method: 'GET',
  path: '/v1/cases/:caseNumber/archive',
  response: CaseArchive,
  status: 200,
  problems: ['not-found', 'act-not-allowed'],
  repeatable: 'safe',
  caller: 'applicant',
});
