import type { Application, ServiceGuide } from '@tongban/domain';
import { canonicalJson } from '@tongban/domain/rules';
import type { RequestFinding } from '../wire/problem-error.ts';

/** What is wrong with the commitments of an application: one binds only in the very words that the guide offers. */
export function checkCommitments({ commitments = [] }: Application, { materials }: ServiceGuide): RequestFinding[] {
  const requirements = materials.status === 'present' ? materials.value : [];
  return commitments.flatMap(({ requirement, statement }, at): RequestFinding[] => {
    const asked = requirements.find(({ id }) => id === requirement);
    if (!asked) return [{ path: ['commitments', at, 'requirement'], code: 'unknown-requirement' }];
    const isOffered = asked.commitment && canonicalJson(asked.commitment) === canonicalJson(statement);
    return isOffered ? [] : [{ path: ['commitments', at, 'statement'], code: 'other-statement' }];
  });
}
