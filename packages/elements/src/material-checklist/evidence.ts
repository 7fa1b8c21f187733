import type { MaterialFacts, ServiceGuide } from '@tongban/domain';
import type { EvidencePointer } from '@tongban/domain/materials';

/** What a piece of evidence is, in the words of the guide and the facts. */
export interface Evidence {
  /** What kind of thing: which sentence speaks of it. */
  kind: 'licence' | 'service' | 'collected' | 'issued' | 'commitment' | 'attempt' | 'risk' | 'material' | 'answer';
  /** Its name: of a licence its type, of an answer the answer. */
  name: string;
  /** Who issued or provides it. */
  by?: string | undefined;
  /** The system or text that says so. */
  source?: string | undefined;
  /** As of when (RFC 3339). */
  asOf?: string | undefined;
  /** The last day on which it is valid. */
  until?: string | undefined;
}

/** Looks up what a pointer of the trace points at. What is not there keeps its key: nothing is made up. */
export function evidenceOf(pointer: EvidencePointer, guide: ServiceGuide, facts: MaterialFacts): Evidence {
  const { id, list, source, asOf } = pointer;
  const said = { source, asOf };
  if (pointer.from === 'guide') return { ...inGuide(pointer, guide), ...said };
  switch (list) {
    case 'licences': {
      const licence = facts.licences?.find((each) => each.id === id);
      return { kind: 'licence', name: licence?.type ?? id, by: licence?.issuer, until: licence?.validUntil, ...said };
    }
    case 'services': {
      const service = facts.services?.find((each) => each.id === id);
      return { kind: 'service', name: service?.documents?.join('、') ?? '', by: service?.provider, ...said };
    }
    case 'collected':
      return { kind: 'collected', name: facts.collected?.find((each) => each.id === id)?.document ?? id, ...said };
    case 'issued': {
      const issued = facts.issued?.find((each) => each.id === id);
      return { kind: 'issued', name: issued?.document ?? id, by: issued?.issuer, ...said };
    }
    case 'commitments':
      return { kind: 'commitment', name: '', ...said };
    case 'risks':
      return { kind: 'risk', name: id, ...said };
    default:
      return { kind: 'attempt', name: serviceName(id, facts), ...said };
  }
}

/** The name of what was asked in vain: its provider, where the facts name one. */
function serviceName(id: string, { services }: MaterialFacts): string {
  return services?.find((each) => each.id === id)?.provider ?? id;
}

function inGuide({ id, list }: EvidencePointer, guide: ServiceGuide): Pick<Evidence, 'kind' | 'name'> {
  if (list === 'situations') {
    const situations = guide.situations.status === 'present' ? guide.situations.value : [];
    const options = situations.flatMap((situation) =>
      situation.options.map((option) => ({ key: `${situation.id}/${option.id}`, label: option.label })),
    );
    return { kind: 'answer', name: options.find(({ key }) => key === id)?.label ?? id };
  }
  return list === 'risks' ? { kind: 'risk', name: id } : { kind: 'material', name: materialName(guide, id) };
}

/** The name of a material by its key. */
export function materialName({ materials }: ServiceGuide, id: string): string {
  return materials.status === 'present' ? (materials.value.find((each) => each.id === id)?.name ?? id) : id;
}
