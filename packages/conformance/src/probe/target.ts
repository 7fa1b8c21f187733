import type { ItemId } from '@tongban/domain';
import { getGuide } from '@tongban/domain/protocol';
import { parseItemKey } from '@tongban/domain/rules';
import { cameOf } from '../check/expect.ts';
import { Blocked, NotOffered } from '../check/check.ts';
import { type Answer, dig, digText, isSuccess } from '../exchange/answer.ts';
import type { Probe } from './probe.ts';

/** The item that was given, and where it is decided. */
export function itemOf({ given }: Probe): { key: string; id: ItemId; division: string } {
  const id = parseItemKey(given.item ?? '');
  if (!id) throw new NotOffered('the item that was given is no key such as local:degree-notarization');
  return { key: given.item ?? '', id, division: given.handling?.division ?? '' };
}

/** The answer to asking for the guide. */
export function askGuide(probe: Probe, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { key, division } = itemOf(probe);
  return probe.ask({ who: 'nobody', route: getGuide, params: { item: key, division }, headers });
}

/** The guide of the item that was given, read once. */
export function guideOf(probe: Probe): Promise<Record<string, unknown>> {
  return probe.once('guide', async () => {
    const answer = await askGuide(probe);
    const isThere = isSuccess(answer) && typeof answer.json === 'object' && answer.json !== null;
    if (!isThere) throw new Blocked(`the guide of the item cannot be read: ${cameOf(answer)}`);
    return answer.json as Record<string, unknown>;
  });
}

/** Whether another place takes in: what the guide says, and where the applicant is. */
export async function isRemoteIntake(probe: Probe): Promise<boolean> {
  const mode = digText(await guideOf(probe), 'mode', 'value', 'value');
  const { receiving, handling } = probe.given;
  return mode === 'remote-intake' && receiving !== undefined && receiving.division !== handling?.division;
}

/** Skips the check where no other place takes in. */
export async function needRemoteIntake(probe: Probe): Promise<void> {
  if (!(await isRemoteIntake(probe))) {
    throw new NotOffered('the item is no remote intake (异地代收代办) between the two authorities that were given');
  }
}

/** Which guide an application is filled in against. */
export async function targetOf(probe: Probe): Promise<Record<string, unknown>> {
  const { id, division } = itemOf(probe);
  const { from = probe.given.receiving?.division, participating } = probe.given;
  const guideDigest = dig(await guideOf(probe), 'digest');
  return {
    item: id,
    division,
    guideDigest,
    ...(from === undefined ? {} : { from }),
    ...(participating === undefined ? {} : { participating }),
  };
}
