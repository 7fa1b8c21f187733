import { html, nothing, type TemplateResult } from 'lit';
import type { Citation } from '@tongban/domain';
import type { MaterialDecision, TraceEntry } from '@tongban/domain/materials';
import { icon, type IconName } from '../look/icons.ts';
import { materialTraceZhHans, type MaterialTraceMessages } from '../messages/zh-hans/material-trace.ts';
import { evidenceOf } from './evidence.ts';
import { momentText, type VerdictView } from './verdict-view.ts';
import { whyView } from './why-view.ts';

const signs: Record<TraceEntry['answer'], IconName> = { yes: 'check', no: 'none', unknown: 'unknown' };

function citationView(words: MaterialTraceMessages, { document, article, phrase, kind }: Citation): TemplateResult {
  return html`<p class="soft clause">
    <cite>${words.document(document)} ${article}</cite>${phrase ? `：“${phrase}”` : nothing}${
      kind === 'report-of' ? words.reportOf : nothing
    }
  </p>`;
}

function evidenceText(entry: TraceEntry, view: VerdictView, words: MaterialTraceMessages): string {
  return entry.evidence
    .map((pointer) => evidenceOf(pointer, view.guide, view.facts))
    .map((found) => ({ ...found, source: found.source && view.say.evidence.source(found.source) }))
    .map((found) => words.evidence(found, found.asOf && momentText(view, found.asOf)))
    .filter(Boolean)
    .join(words.semicolon);
}

function entryView(entry: TraceEntry, view: VerdictView, words: MaterialTraceMessages): TemplateResult {
  const { ask, yes, no } = words.question(entry);
  const said = { yes, no, unknown: words.unknown }[entry.answer];
  const evidence = evidenceText(entry, view, words);
  return html`<div data-rule=${entry.rule} data-answer=${entry.answer}>
    <dt>${ask}</dt>
    <dd>
      <p class="said">
        ${icon(signs[entry.answer])}<span><strong>${said}</strong>${words.colon}${words.reasons[entry.reason]}</span>
      </p>
      ${evidence ? html`<p class="soft">${evidence}</p>` : nothing}
      ${entry.citations.map((citation) => citationView(words, citation))}
    </dd>
  </div>`;
}

/** The whole proof of one verdict: every question with its answer and clause, then what asks for the material. */
export function traceView(
  decision: MaterialDecision,
  view: VerdictView,
  words: MaterialTraceMessages = materialTraceZhHans,
): TemplateResult {
  const { requirement, trace, because } = decision;
  const { needed, notApplicable, undecided } = view.materials;
  const material = [...needed, ...undecided, ...notApplicable].find((each) => each.requirement.id === requirement.id);
  return html`<p>${because ? words.waived : words.needed}</p>
    <dl class="trace trace--questions">${trace.map((entry) => entryView(entry, view, words))}</dl>
    ${
      material
        ? html`<p><strong>${words.asked}</strong></p>
            ${whyView(view.guide, view.words, material)}`
        : nothing
    }`;
}
