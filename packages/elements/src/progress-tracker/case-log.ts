import type { Act, Finding, ServiceCase } from '@tongban/domain';

/** The place in the log up to which a case is known. */
export const lengthOf = ({ acts }: ServiceCase): number => acts.at(-1)?.sequence ?? 0;

const later = (one: string, other: string) => (Date.parse(one) >= Date.parse(other) ? one : other);

/**
 * The case with one more act, and "now" moved on to it at least.
 *
 * @returns the same case when it knows the act; `undefined` when an act before it is missing
 */
export function withAct(serviceCase: ServiceCase, act: Act): ServiceCase | undefined {
  const known = lengthOf(serviceCase);
  if (act.sequence <= known) return serviceCase;
  if (act.sequence > known + 1) return undefined;
  return { ...serviceCase, acts: [...serviceCase.acts, act], asOf: later(act.at, serviceCase.asOf) };
}

/** A fresh answer joined with what a watch brought while it was under way: no act is lost, and time does not go back. */
export function newest(shown: ServiceCase | undefined, fresh: ServiceCase): ServiceCase {
  if (!shown || shown.caseNumber !== fresh.caseNumber) return fresh;
  const known = lengthOf(fresh);
  const more = shown.acts.filter(({ sequence }) => sequence > known);
  return { ...fresh, acts: [...fresh.acts, ...more], asOf: later(fresh.asOf, shown.asOf) };
}

/** Remembers what was shown of a case, so that each new act and each new lapse is told of once. */
export class News {
  #caseNumber: string | undefined;
  #known = 0;
  #lapses: { caseNumber: string; keys: Set<string> } | undefined;

  /** The acts that are new since the last time; none for a case that was not shown before. */
  in(serviceCase: ServiceCase): readonly Act[] {
    const isNew = serviceCase.caseNumber !== this.#caseNumber;
    const since = this.#known;
    this.#caseNumber = serviceCase.caseNumber;
    this.#known = isNew ? lengthOf(serviceCase) : Math.max(since, lengthOf(serviceCase));
    return isNew ? [] : serviceCase.acts.filter(({ sequence }) => sequence > since);
  }

  /** The lapses that are new since the last time; none where the case's lapses were not known before. */
  lapses({ caseNumber }: ServiceCase, findings: readonly Finding[]): readonly Finding[] {
    const known = this.#lapses?.caseNumber === caseNumber ? this.#lapses.keys : undefined;
    const fresh = known ? findings.filter((finding) => !known.has(keyOf(finding))) : [];
    this.#lapses = { caseNumber, keys: new Set([...(known ?? []), ...findings.map(keyOf)]) };
    return fresh;
  }
}

/** A lapse that grows by a day is still the same one. */
const keyOf = ({ code, path, params = {} }: Finding) =>
  [code, ...path, params.clock, params.hop, params.what, params.item].join(' ');
