import type {
  Applicant,
  Application,
  HandlingMode,
  Party,
  Represented,
  ServiceCase,
  ServiceGuide,
  SubmissionReceipt,
} from '@tongban/domain';
import { mask } from '@tongban/domain/rules';
import { type Catalog, findItem } from '../platform/catalog.ts';
import type { CaseParties, StoredCase } from '../world/cases.ts';
import type { World } from '../world/world.ts';
import { participatingPlace } from './participating-place.ts';
import { casePlan } from './case-plan.ts';
import { caseLimits } from './case-limits.ts';
import { receivingPlace } from './receiving-place.ts';

/** What a case is opened from. */
export interface CheckedApplication {
  /** Whose it is. */
  parties: CaseParties;
  /** What she sent. */
  application: Application;
  /** The guide it was filled in against. */
  guide: ServiceGuide;
  /** For whom, where a representative sent it. */
  onBehalfOf?: Represented;
}

function modeOf(guide: ServiceGuide, catalog: Catalog): HandlingMode {
  if (guide.mode.status === 'present') return guide.mode.value.value;
  // What came in by the network and goes on to no other place is handled online, whatever the guide leaves open.
  return findItem(catalog, guide.item)?.mode ?? 'fully-online';
}

/** Opens a case from a checked application: she has submitted, and whoever takes in has received. */
export function openCase(
  { parties, application, guide, onBehalfOf }: CheckedApplication,
  world: World,
  catalog: Catalog,
): StoredCase {
  const receiving = receivingPlace(guide, application.target, catalog);
  // Checked before: nothing in it is a reference any more.
  const { name, phone } = application.applicant as Applicant;
  const record: ServiceCase = {
    caseNumber: '',
    item: guide.item,
    itemName: guide.name,
    mode: modeOf(guide, catalog),
    ...(receiving ? { receiving } : {}),
    handling: guide.jurisdiction,
    applicant: { maskedName: mask(name, 'name'), maskedPhone: mask(phone, 'phone') },
    guideDigest: guide.digest,
    limits: caseLimits(guide),
    regime: guide.regime,
    plan: casePlan(guide, { receiving, participating: participatingPlace(guide, application.target, catalog) }),
    contacts: guide.consultation.status === 'present' ? guide.consultation.value : [],
    acts: [],
    asOf: world.clock.now(),
  };
  const stored = world.cases.open(parties, record);
  const details = { materials: application.materials };
  const taker: Party = receiving
    ? { role: 'receiving', jurisdiction: receiving }
    : { role: 'handling', jurisdiction: guide.jurisdiction };
  const applicant: Party = { role: 'applicant', ...(onBehalfOf && { onBehalfOf }) };
  world.cases.append(stored, applicant, { type: 'submitted', details });
  world.cases.append(stored, taker, { type: 'received', details });
  return stored;
}

/** The paper that whoever took the application in gives back (收件凭证). */
export function receiptOf({ record, lookupCode }: StoredCase, { materials }: Application): SubmissionReceipt {
  return {
    caseNumber: record.caseNumber,
    lookupCode,
    item: record.item,
    itemName: record.itemName,
    receivedBy: record.receiving ?? record.handling,
    receivedAt: record.asOf,
    materials,
  };
}
