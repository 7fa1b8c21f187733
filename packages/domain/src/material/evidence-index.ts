import type { HeldLicence } from '../licence/held-licence.ts';
import type { CollectedMaterial, IssuedDocument } from './collected-material.ts';
import type { DataService, ServiceAttempt } from './data-service.ts';
import type { MaterialFacts } from './material-facts.ts';
import type { MaterialRequirement } from './material-requirement.ts';
import type { ProvedFields } from './proved-fields.ts';

/** The facts, found by what a rule asks for. The lists are as the facts came; {@link inOrder} puts them in order. */
export interface EvidenceIndex {
  /** Licences by each field that they carry of their holder (`applicant/name`), and by holder and type. */
  licences: ReadonlyMap<string, readonly HeldLicence[]>;
  /** Issued documents in the same way. */
  issued: ReadonlyMap<string, readonly IssuedDocument[]>;
  /** Services by each field and each document that they know. */
  services: ReadonlyMap<string, readonly DataService[]>;
  /** Materials taken in for this item, by requirement. */
  collected: ReadonlyMap<string, readonly CollectedMaterial[]>;
  /** Materials, of whatever item, by each field that they prove of somebody (`applicant/name`) and by their names. */
  collectedAnywhere: ReadonlyMap<string, readonly CollectedMaterial[]>;
  /** The last attempt by service, and by service and requirement. */
  attempts: ReadonlyMap<string, ServiceAttempt>;
}

/** Sorts the facts so that a hundred materials can be asked about without reading every fact a hundred times. */
export function indexEvidence(facts: MaterialFacts, item: string): EvidenceIndex {
  return {
    licences: groupBy(facts.licences, ({ holder, type, fields }) => fieldKeys(holder, [...fields, type])),
    issued: groupBy(facts.issued, ({ subject, document, fields }) => fieldKeys(subject, [...fields, document])),
    services: groupBy(facts.services, ({ fields, documents = [] }) => [...fields, ...documents]),
    collected: groupBy(facts.collected, (taken) =>
      taken.item === item && taken.requirement ? [taken.requirement] : [],
    ),
    collectedAnywhere: groupBy(facts.collected, ({ document, proves = [] }) => [
      document,
      ...proves.flatMap(({ subject, fields }) => fieldKeys(subject, fields)),
    ]),
    attempts: lastAttempts(facts.attempts ?? []),
  };
}

/** Fields of somebody, as the index spells them: `applicant/name`. */
export const fieldKeys = (subject: string, fields: readonly string[]): string[] =>
  fields.map((field) => `${subject}/${field}`);

function groupBy<T extends { id: string }>(
  list: readonly T[] | undefined,
  keysOf: (entry: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list ?? [])
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  return groups;
}

function lastAttempts(attempts: readonly ServiceAttempt[]): ReadonlyMap<string, ServiceAttempt> {
  const last = new Map<string, ServiceAttempt>();
  for (const attempt of attempts) {
    const key = attempt.requirement === undefined ? attempt.service : `${attempt.service}/${attempt.requirement}`;
    const known = last.get(key);
    if (!known || isLater(attempt, known)) last.set(key, attempt);
  }
  return last;
}

/** Of two attempts at the same instant the worse one counts: a failure is never talked away. */
function isLater(a: ServiceAttempt, b: ServiceAttempt): boolean {
  const difference = Date.parse(a.at) - Date.parse(b.at);
  if (difference !== 0) return difference > 0;
  if (b.outcome === 'answered' || a.outcome === 'answered') return b.outcome === 'answered';
  return a.outcome > b.outcome;
}

/** In the order of their keys, whatever order they came in. */
export const inOrder = <T extends { id: string }>(list: readonly T[]): readonly T[] =>
  list.length < 2 ? list : [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The entries that could carry all of the fields, or are one of the papers, in the order of their keys: those of the
 * rarest field are enough to look at.
 */
export function couldCarry<T extends { id: string }>(
  index: ReadonlyMap<string, readonly T[]>,
  fields: readonly string[],
  documents: readonly string[],
): readonly T[] {
  let rarest: readonly T[] | undefined;
  for (const field of fields) {
    const list = index.get(field) ?? [];
    if (!rarest || list.length < rarest.length) rarest = list;
  }
  if (documents.length === 0) return inOrder(rarest ?? []);
  return inOrder([...new Set([...(rarest ?? []), ...documents.flatMap((document) => index.get(document) ?? [])])]);
}

/** Whether a piece of evidence carries what a material proves of one subject. */
export function carries(
  evidence: { document?: string | undefined; fields: readonly string[] },
  needed: ProvedFields,
  { licenceTypes }: MaterialRequirement,
): boolean {
  if (evidence.document !== undefined && licenceTypes?.includes(evidence.document)) return true;
  return needed.fields.length > 0 && needed.fields.every((field) => evidence.fields.includes(field));
}
