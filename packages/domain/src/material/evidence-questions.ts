import type { EvidencePointer, MaterialAnswer } from './material-decision.ts';
import { allOf, no, unknown } from './material-answer.ts';
import type { MaterialInquiry, MaterialRow } from './material-inquiry.ts';
import type { ProvedFields } from './proved-fields.ts';

/** The lists of facts that can be asked for. */
export type FactList = 'licences' | 'services' | 'collected' | 'issued' | 'commitments';

const DAY = 86_400_000;
const FAILED = { 'no-record': 'no-record', mismatch: 'mismatch' } as const;

/** Points at an entry of the facts, with who says so and as of when. */
export function pointer(list: FactList, entry: { id: string; source: string }, asOf?: string): EvidencePointer {
  return { from: 'facts', list, id: entry.id, source: entry.source, ...(asOf !== undefined && { asOf }) };
}

/** What is to be said when nothing in a list fits: it was not asked for, its service did not answer, or there is none. */
export function absent(list: FactList, { facts, evidence }: MaterialInquiry): MaterialAnswer {
  const attempt = evidence.attempts.get(list);
  if (attempt && attempt.outcome !== 'answered')
    return unknown('did-not-answer', [
      { from: 'facts', list: 'attempts', id: attempt.service, source: attempt.service, asOf: attempt.at },
    ]);
  const entries = facts[list];
  if (!entries) return unknown('not-asked');
  return no(entries.length === 0 ? 'nothing-there' : 'no-match');
}

/** Why the last attempt to ask a service rules it out; `undefined` when it does not. */
export function failedAttempt(
  service: string,
  { requirement }: MaterialRow,
  { evidence }: MaterialInquiry,
): MaterialAnswer | undefined {
  const attempt = evidence.attempts.get(`${service}/${requirement.id}`) ?? evidence.attempts.get(service);
  if (!attempt || attempt.outcome === 'answered') return undefined;
  const at = [{ from: 'facts', list: 'attempts', id: service, source: service, asOf: attempt.at }] as const;
  const reason = FAILED[attempt.outcome as keyof typeof FAILED] as 'no-record' | 'mismatch' | undefined;
  return reason ? no(reason, at) : unknown('did-not-answer', at);
}

/** Whether evidence of that instant is older than the material may be. */
export function isTooOld(at: string | undefined, { requirement }: MaterialRow, { facts }: MaterialInquiry): boolean {
  if (requirement.freshDays === undefined || at === undefined) return false;
  return Date.parse(facts.asOf) - Date.parse(at) > requirement.freshDays * DAY;
}

/**
 * Asks for every person of whom the material proves something; all must be answered.
 *
 * What the applicant writes herself stands in no register, and a paper that is taken back cannot be replaced by data.
 */
export function askEachSubject(
  list: FactList,
  [row, inquiry]: readonly [MaterialRow, MaterialInquiry],
  ask: (needed: ProvedFields, keys: readonly string[]) => MaterialAnswer,
): MaterialAnswer {
  const { kind, use, proves } = row.requirement;
  if (kind === 'form' || kind === 'statement') return no('own-words');
  if (use === 'surrender') return no('taken-back');
  const entries = inquiry.facts[list];
  if (!entries || entries.length === 0) return absent(list, inquiry);
  if (!proves) return unknown('fields-not-stated');
  const [only, ...more] = proves;
  const keys = row.keysBySubject;
  if (only && more.length === 0) return ask(only, keys[0] ?? []);
  return allOf(
    proves.map((needed, index) => ask(needed, keys[index] ?? [])),
    no('fields-not-stated'),
  );
}
