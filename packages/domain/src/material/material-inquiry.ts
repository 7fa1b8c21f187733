import { itemKey } from '../catalog/item-key.ts';
import type { ServiceGuide } from '../catalog/service-guide.ts';
import type { CommitmentStatement } from '../commitment/commitment-statement.ts';
import { type AlternativeSets, alternativeSets } from './alternative-sets.ts';
import { applicableMaterials, type MaterialForSituation } from './applicable-materials.ts';
import { type EvidenceIndex, fieldKeys, indexEvidence } from './evidence-index.ts';
import type { TraceEntry } from './material-decision.ts';
import type { MaterialFacts } from './material-facts.ts';
import type { MaterialRequirement } from './material-requirement.ts';

/** One material on its way through the questions. */
export interface MaterialRow {
  /** The material. */
  requirement: MaterialRequirement;
  /** What it proves of each subject, spelled as in the index: `applicant/name`. */
  keysBySubject: readonly (readonly string[])[];
  /** The same, of all subjects; each once. */
  fieldKeys: readonly string[];
  /** Its place in the guide. */
  position: number;
  /** Whether the chosen situation calls for it, and by which answers. */
  situation: 'needed' | 'undecided' | 'notApplicable';
  /** The answers on which it depends. */
  found: MaterialForSituation;
  /** The answers so far, by the place of the question in the table. */
  answers: (TraceEntry | undefined)[];
}

/** All that a rule may look at. */
export interface MaterialInquiry {
  /** The guide. */
  guide: ServiceGuide;
  /** The facts. */
  facts: MaterialFacts;
  /** The key of the guide's item. */
  item: string;
  /** The facts, by what a rule asks for. */
  evidence: EvidenceIndex;
  /** Where records are kept, by subject. */
  records: ReadonlyMap<string, string>;
  /** The published commitments by requirement. */
  commitments: ReadonlyMap<string, readonly CommitmentStatement[]>;
  /** The materials in the order of the guide. */
  rows: readonly MaterialRow[];
  /** The alternatives among them. */
  alternatives: AlternativeSets;
}

/** Lays a guide and the facts out for the rules. */
export function openInquiry(guide: ServiceGuide, facts: MaterialFacts): MaterialInquiry {
  const rows = rowsOf(guide, facts);
  const item = itemKey(guide.item);
  return {
    guide,
    facts,
    item,
    evidence: indexEvidence(facts, item),
    records: new Map(facts.records?.map(({ subject, division }) => [subject, division])),
    commitments: commitmentsOf(facts),
    rows,
    alternatives: alternativeSets(rows),
  };
}

function rowsOf(guide: ServiceGuide, facts: MaterialFacts): MaterialRow[] {
  const sorted = applicableMaterials(guide, facts.choice ?? {});
  const found = new Map<MaterialRequirement, Pick<MaterialRow, 'situation' | 'found'>>();
  for (const situation of ['needed', 'undecided', 'notApplicable'] as const)
    for (const entry of sorted[situation]) found.set(entry.requirement, { situation, found: entry });
  const materials = guide.materials.status === 'present' ? guide.materials.value : [];
  return materials.map((requirement, position) => {
    const keysBySubject = (requirement.proves ?? []).map(({ subject, fields }) => fieldKeys(subject, fields));
    const { situation, found: entry } = found.get(requirement) ?? {
      situation: 'needed',
      found: { requirement, calls: [] },
    };
    return {
      requirement,
      keysBySubject,
      fieldKeys: provedKeys(keysBySubject),
      position,
      situation,
      found: entry,
      answers: [],
    };
  });
}

/** All fields of all subjects, each once. */
export function provedKeys(keysBySubject: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...more] = keysBySubject;
  return more.length === 0 && first.length < 2 ? first : [...new Set(keysBySubject.flat())];
}

function commitmentsOf({ commitments = [] }: MaterialFacts): ReadonlyMap<string, readonly CommitmentStatement[]> {
  const byRequirement = new Map<string, CommitmentStatement[]>();
  for (const statement of [...commitments].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const id of statement.replaces ?? []) byRequirement.set(id, [...(byRequirement.get(id) ?? []), statement]);
  return byRequirement;
}
