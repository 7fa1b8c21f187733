import type { Application, ServiceGuide } from '@tongban/domain';
import { checkResidentIdNumber, unresolvedReferences } from '@tongban/domain/rules';
import type { Catalog } from '../platform/catalog.ts';
import { namedParticipant, participatingPlace } from './participating-place.ts';
import type { RequestFinding } from '../wire/problem-error.ts';

/**
 * Checks an application against its guide, beyond its shape.
 *
 * Whether every paper is there is not checked: what is missing, the handling place names at once in its one-time
 * notice (一次性告知).
 */
export function checkApplication(application: Application, guide: ServiceGuide, catalog: Catalog) {
  const { applicant, situation, materials, target } = application;
  // A reference that the portal's server has not replaced is told as such, and not as a number that is no number.
  const findings: RequestFinding[] = unresolvedReferences(application).map(({ path, code }) => ({ path, code }));
  const { idNumber } = applicant;
  const isTyped = typeof idNumber === 'string';
  for (const { code } of isTyped ? checkResidentIdNumber(idNumber) : [])
    findings.push({ path: ['applicant', 'idNumber'], code });
  const participant = namedParticipant(guide);
  if (participant && !participatingPlace(guide, target, catalog)) {
    const code = target.participating === undefined ? 'unanswered' : 'unknown-division';
    findings.push({ path: ['target', 'participating'], code });
  }
  const questions = guide.situations.status === 'present' ? guide.situations.value : [];
  for (const { id, options } of questions) {
    const answer = situation[id];
    if (answer === undefined) findings.push({ path: ['situation', id], code: 'unanswered' });
    else if (!options.some((option) => option.id === answer)) {
      findings.push({ path: ['situation', id], code: 'unknown-option' });
    }
  }
  for (const id of Object.keys(situation)) {
    if (!questions.some((question) => question.id === id)) {
      findings.push({ path: ['situation', id], code: 'unknown-question' });
    }
  }
  const requirements = guide.materials.status === 'present' ? guide.materials.value : [];
  for (const [at, { requirement }] of materials.entries()) {
    if (!requirements.some(({ id }) => id === requirement)) {
      findings.push({ path: ['materials', at, 'requirement'], code: 'unknown-requirement' });
    }
  }
  return findings;
}
