import { canonicalJson, isClosed, sha256 } from '@tongban/domain/rules';
import { ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';
import { caseAnswer, caseOf } from './case-view.ts';

/** What exporting a case does. */
export const archiveBehaviors: Pick<Behaviors, 'exportArchive'> = {
  exportArchive: ({ params, caller, world }) => {
    const stored = caseOf(caller, params.caseNumber, world);
    if (!isClosed(stored.record.acts)) throw new ProblemError('act-not-allowed');
    const { body: record } = caseAnswer(stored, world);
    const files = world.uploads.ofCase(params.caseNumber).map(({ opened: { id, name, mediaType, size, digest } }) => {
      return { id, name, mediaType, size, digest };
    });
    const digest = sha256(canonicalJson({ files, record }));
    return { body: { record, files, exportedAt: world.clock.now(), digest } };
  },
};
