import type { Finding, MaterialFacts, ServiceGuide } from '@tongban/domain';
import {
  decideMaterials,
  type EvidencePointer,
  type MaterialDecision,
  type TraceEntry,
} from '@tongban/domain/materials';
import { readOptions } from '../command/options.ts';
import { type Terminal, UsageError } from '../command/terminal.ts';
import { readFacts, readGuide } from './input-files.ts';
import { QUESTIONS, REASONS, VERDICTS } from './words.ts';

/** Says of each material whether it must be handed in; files that do not fit end with status 1 and coded findings. */
export function materialsCommand(argv: readonly string[], { out, err }: Terminal): number {
  const options = { explain: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } as const;
  const { values, positionals } = readOptions(argv, options, true);
  const [guideName, factsName, ...more] = positionals;
  if (guideName === undefined || factsName === undefined || more.length > 0)
    throw new UsageError('materials takes a guide and a file of facts');
  const guide = readGuide(guideName);
  const facts = readFacts(factsName);
  const findings = [...(guide.findings ?? []), ...(facts.findings ?? [])];
  if (!guide.value || !facts.value) {
    if (values.json) out(JSON.stringify({ findings }));
    for (const finding of findings) err(`tongban: ${inWords(finding)}`);
    return 1;
  }
  const decisions = decideMaterials(guide.value, facts.value);
  if (values.json) {
    out(JSON.stringify({ guideDigest: guide.value.digest, asOf: facts.value.asOf, decisions }));
    return 0;
  }
  for (const line of report({ guide: guide.value, facts: facts.value, decisions, explain: values.explain })) out(line);
  return 0;
}

function inWords({ code, path, params }: Finding): string {
  const at = path.length > 0 ? ` at ${path.join('.')}` : '';
  const more = Object.entries(params).map(([key, value]) => `${key}: ${value}`);
  return `${code}${at} (${more.join('; ')})`;
}

interface Report {
  guide: ServiceGuide;
  facts: MaterialFacts;
  decisions: MaterialDecision[];
  explain: boolean;
}

function report({ guide, facts, decisions, explain }: Report): string[] {
  const lines = [`${guide.name}, ${guide.jurisdiction.place}, as of ${facts.asOf}`];
  for (const decision of decisions) lines.push(...(explain ? explained(decision) : [inShort(decision)]));
  const isOpen = decisions.some(({ trace }) => trace.some(({ answer }) => answer === 'unknown'));
  if (isOpen && !explain) lines.push('? Not every question could be answered: --explain shows them.');
  return lines;
}

function inShort({ requirement, verdict, because, by, failed, contested, trace }: MaterialDecision): string {
  const mark = because ? '–' : '•';
  const notes = [
    ...(because ? [[REASONS[because.reason], ...sourcesOf(because)].join(', ')] : []),
    ...(by.length > 0 ? [`by ${by.join(', ')}`] : []),
    ...failed.map(({ reason }) => REASONS[reason]),
    ...contested.map(({ rule }) => `${QUESTIONS[rule]} yes: she may ask for the basis`),
  ];
  const open = !because && trace.some(({ answer }) => answer === 'unknown') ? ' ?' : '';
  return `${mark} ${requirement.name}: ${VERDICTS[verdict]}${open}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}

function explained(decision: MaterialDecision): string[] {
  const lines = [inShort(decision)];
  for (const entry of decision.trace) {
    const { rule, answer, reason, citations } = entry;
    const evidence = [REASONS[reason], ...entry.evidence.map(placeOf)].join('; ');
    lines.push(`    ${rule.padEnd(3)} ${QUESTIONS[rule]} ${answer}: ${evidence}`);
    // A clause says why the question is asked; where it did not apply, its name is enough.
    for (const { document, article, phrase } of citations)
      lines.push(`        ${document} ${article}${answer === 'yes' && phrase ? `：“${phrase}”` : ''}`);
  }
  for (const set of decision.alternatives) lines.push(`    or instead: ${set.join(' and ')}`);
  return lines;
}

const sourcesOf = ({ evidence }: TraceEntry) =>
  evidence.flatMap(({ source, asOf }) => (source ? [`${source}${asOf ? ` as of ${asOf}` : ''}`] : []));
const placeOf = ({ list, id, source, asOf }: EvidencePointer) =>
  [`${list}/${id}`, ...(source && source !== id ? [source] : []), ...(asOf ? [`as of ${asOf}`] : [])].join(', ');
