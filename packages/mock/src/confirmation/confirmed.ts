import type { ConfirmationContent } from '@tongban/domain';
import type { Surroundings } from '../behaviors/behavior.ts';
import { ownerOf } from './owner-of.ts';

/**
 * Uses up the proof that a call carries, where one is demanded, as the last thing before it is done: what is refused for
 * another reason leaves the proof as it was.
 *
 * @throws ProblemError `confirmation-required`
 */
export function confirmed(call: Surroundings & { headers: Headers }, content: ConfirmationContent): void {
  call.world.confirmations.use(call.headers.get('confirmation'), ownerOf(call.caller), content);
}
