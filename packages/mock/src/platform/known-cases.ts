import type { ServiceCase } from '@tongban/domain';
import type { Page } from '@tongban/domain/protocol';
import type { Send } from '../scenario/player.ts';
import type { World } from '../world/world.ts';

/** The cases that a platform keeps, and those of the signed-in person that others keep; the newest first. */
export async function knownCases(world: World, send: Send, isSignedIn: boolean): Promise<ServiceCase[]> {
  const kept = world.cases.list().map(({ record }) => record);
  if (!isSignedIn) return kept;
  const answer = await send('/v1/cases?limit=100', { method: 'GET' });
  const { items } = answer.ok ? ((await answer.json()) as Page<ServiceCase>) : { items: [] };
  const elsewhere = items.filter(({ caseNumber }) => !world.cases.find(caseNumber));
  return [...elsewhere, ...kept];
}
