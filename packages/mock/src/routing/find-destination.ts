import type {
  Destination,
  DestinationAnswers,
  DestinationQuestion,
  DestinationRequest,
  ServiceGuide,
} from '@tongban/domain';
import { itemKey } from '@tongban/domain/rules';
import { type Catalog, liesIn } from '../platform/catalog.ts';
import { namedParticipant, participatingPlace } from '../submission/participating-place.ts';
import { receivingPlace } from '../submission/receiving-place.ts';
import { invalidRequest, ProblemError } from '../wire/problem-error.ts';
import { verifiedTarget } from './verified-target.ts';

const WORDS = {
  handling: '这件事由哪里办理？（如户籍地、参保地、登记地等，以事项要求为准）',
  from: '您现在在哪里？（在所在地办理）',
  participating: '另一地是哪里？（如原参保地、原缴存地）',
} as const;

const modeOf = ({ mode }: ServiceGuide) => (mode.status === 'present' ? mode.value.value : undefined);

/** How far down a division lies: the digits of GB/T 2260 before the pairs of zeros. */
const depthOf = ({ jurisdiction: { division } }: ServiceGuide) => division.replace(/(?:00){1,2}$/, '').length;

/** The guide that a place falls under: its own, else the nearest around it. */
function guideFor(guides: readonly ServiceGuide[], division: string): ServiceGuide | undefined {
  const around = guides.filter(({ jurisdiction }) => liesIn(division, jurisdiction.division));
  return around.sort((a, b) => depthOf(b) - depthOf(a)).at(0);
}

function ask(id: keyof typeof WORDS, guides: readonly ServiceGuide[]): Destination {
  const options = guides.map(({ jurisdiction: { division, place } }) => ({ division, place }));
  const question: DestinationQuestion = { id, question: WORDS[id], options };
  return { kind: 'need-input', questions: [question] };
}

function checkDivisions(answers: DestinationAnswers, { divisions, guides }: Catalog): void {
  for (const id of ['handling', 'from', 'participating'] as const) {
    const code = answers[id];
    const isKnown =
      code === undefined ||
      divisions.some((division) => division.code === code) ||
      guides.some(({ jurisdiction }) => liesIn(code, jurisdiction.division));
    if (!isKnown) throw invalidRequest(['answers', id], 'unknown-division');
  }
}

/**
 * Where an item goes: what the guides say once it is known where it is handled. What is handled on the spot is handled
 * where she is; everything else, at the place that the item turns on, which nobody but she knows.
 *
 * @throws ProblemError `not-found` where the platform has no guide for it
 */
export function findDestination({ item, answers = {} }: DestinationRequest, catalog: Catalog): Destination {
  const guides = catalog.guides.filter((guide) => itemKey(guide.item) === itemKey(item));
  if (guides.length === 0) throw new ProblemError('not-found');
  checkDivisions(answers, catalog);
  const isLocal = guides.every((guide) => modeOf(guide) === 'handled-locally');
  const decisive = isLocal ? 'from' : 'handling';
  const place = answers[decisive];
  if (place === undefined) return ask(decisive, guides);
  const guide = guideFor(guides, place);
  if (!guide) throw new ProblemError('not-found', { findings: [{ path: ['answers', decisive], code: 'no-guide' }] });
  const target = verifiedTarget(guide, answers);
  const participating = participatingPlace(guide, target, catalog);
  if (namedParticipant(guide) && !participating) return ask('participating', []);
  const receiving = receivingPlace(guide, target, catalog);
  const mode = modeOf(guide);
  return {
    kind: 'destination',
    target,
    itemName: guide.name,
    handling: guide.jurisdiction,
    ...(mode !== undefined && { mode }),
    ...(receiving && { receiving }),
    ...(participating && { participating }),
  };
}
