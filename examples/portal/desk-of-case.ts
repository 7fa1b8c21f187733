import type { MockPlatform } from '@tongban/mock';
import { factsOf } from '@tongban/domain/rules';
import type { OpenDesk } from './country.ts';

/** The desk that has a case, or that it was handed over to. */
export interface DeskOfCase {
  /** The division. */
  division: string;
  /** What people call the place. */
  place: string;
  /** Its part in the case. */
  role: string;
  /** The address of the case at its desk; absent where the sample country has no desk. */
  url?: string;
}

/** Who has a case of the signed-in person now; `undefined` for a case that is not known. */
export async function deskOfCase(
  platform: MockPlatform,
  desks: readonly OpenDesk[],
  caseNumber: string,
): Promise<DeskOfCase | undefined> {
  const record = (await platform.knownCases()).find((known) => known.caseNumber === caseNumber);
  if (!record) return undefined;
  const { offeredTo, liesWith } = factsOf(record);
  const { division, place } = offeredTo ?? liesWith.jurisdiction ?? record.handling;
  const desk = desks.find((open) => open.division === division);
  const part = division === record.handling.division ? 'handling' : 'participating';
  return {
    division,
    place,
    role: division === record.receiving?.division ? 'receiving' : part,
    ...(desk && { url: `${desk.url}cases/${encodeURIComponent(caseNumber)}` }),
  };
}
