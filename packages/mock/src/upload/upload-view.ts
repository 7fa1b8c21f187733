import type { Upload } from '@tongban/domain';
import { APPEND_LIMIT } from '@tongban/domain/protocol';
import type { World } from '../world/world.ts';
import type { StoredUpload } from './stored-upload.ts';

/** Whether the place that handles the case of a file has that case: until then nobody there has received anything. */
function isReceived({ caseNumber }: StoredUpload, { cases }: World): boolean {
  const acts = caseNumber === undefined ? undefined : cases.find(caseNumber)?.record.acts;
  return acts?.some(({ by }) => by.role === 'handling') ?? false;
}

/** An upload as it is answered now. */
export function uploadView(stored: StoredUpload, world: World): Upload {
  const { opened, offset, state, failure, caseNumber } = stored;
  return {
    ...opened,
    offset,
    state: isReceived(stored, world) ? 'received' : state,
    ...(failure === undefined ? {} : { failure }),
    appendLimit: APPEND_LIMIT,
    ...(caseNumber === undefined ? {} : { caseNumber }),
    asOf: world.clock.now(),
  };
}
