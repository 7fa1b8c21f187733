import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import type { Page } from '../large-print/page-controller.ts';
import { icon } from '../look/icons.ts';
import type { MaterialChecklistMessages } from '../messages/zh-hans/material-checklist.ts';
import { standingLine } from '../provenance/standing-line.ts';
import type { ApplicableMaterials, MaterialForSituation } from '@tongban/domain/rules';
import { nothingNeeded } from './counter-view.ts';
import { type ChecklistView, neededRow, notApplicableRow, undecidedRow } from './materials-view.ts';
import { answersLine, questionRow, questionsSection, type QuestionView, situationsOf } from './question-view.ts';

/** What the whole list needs. */
export interface WholeView extends ChecklistView, QuestionView {
  /** The materials by whether they apply. */
  materials: ApplicableMaterials;
  /** How many needed materials are not ticked off, in words. */
  remaining: string;
}

type Rows = readonly MaterialForSituation[];

/** A heading with its rows, as long as there are any. On paper stands only what may have to be brought. */
function group(
  { heading, materials, screenOnly }: { heading: string; materials: Rows; screenOnly?: boolean },
  row: (material: MaterialForSituation) => unknown,
): TemplateResult | typeof nothing {
  if (materials.length === 0) return nothing;
  return html`<section class="group ${screenOnly ? 'no-print' : ''}">
    <h3>${heading}</h3>
    <ol class="rows" role="list">
      ${materials.map(row)}
    </ol>
  </section>`;
}

function facts({ words, guide, materials, remaining }: WholeView): TemplateResult {
  const count = (name: string, of: Rows) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${words.count(of.length)}</dd>
    </div>`;
  const { needed, undecided, notApplicable } = materials;
  return html`<dl class="facts no-print" part="facts" data-count="3" data-short>
    <div>
      <dt>${words.facts.needed}</dt>
      ${
        needed.length > 0
          ? html`<dd>${words.count(needed.length)}</dd>`
          : html`<dd class="unsaid">${undecided.length > 0 ? words.unknownYet : words.provenance.notStated}</dd>`
      }
      ${needed.length > 0 ? html`<dd class="remaining" .textContent=${live(remaining)}></dd>` : nothing}
    </div>
    ${
      situationsOf(guide).length > 0
        ? [count(words.facts.undecided, undecided), count(words.facts.notApplicable, notApplicable)]
        : nothing
    }
  </dl>`;
}

// A row whose inputs stayed the same is not walked again: opening one reason touches one row of hundreds.
const needed = (view: WholeView, material: MaterialForSituation) =>
  guard([material, view.words, view.prepared, view.open.has(material.requirement.id)], () => neededRow(view, material));

function groups(view: WholeView) {
  const { words, materials } = view;
  return [
    group({ heading: words.groups.undecided, materials: materials.undecided }, (material) =>
      undecidedRow(view, material),
    ),
    group({ heading: words.groups.notApplicable, materials: materials.notApplicable, screenOnly: true }, (material) =>
      notApplicableRow(view, material),
    ),
  ];
}

/** The sentence in place of the list: why there is none. */
export function noList({ guide, words, materials }: WholeView): TemplateResult | typeof nothing {
  if (guide.materials.status === 'notApplicable') return nothingNeeded(guide, words, guide.materials.reason);
  if (guide.materials.status === 'notFound' || guide.materials.value.length === 0)
    return nothingNeeded(guide, words, words.noneStated);
  return materials.needed.length === 0 && materials.undecided.length === 0
    ? nothingNeeded(guide, words, words.noneNeeded)
    : nothing;
}

/** Whether the guide names any material. */
export const hasList = ({ guide }: WholeView) =>
  guide.materials.status === 'present' && guide.materials.value.length > 0;

/** What it is about, whose guide it is, and what was answered. */
export function head(
  view: WholeView,
  title: TemplateResult | typeof nothing,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { guide, words } = view;
  return html`<div class="checklist__head">
    ${title}
    <p>${guide.name} · ${guide.jurisdiction.place}</p>
    ${standingLine(guide, words.provenance)} ${answersLine(view)} ${more}
  </div>`;
}

/** Everything on one page. */
export function wholeList(view: WholeView): TemplateResult {
  const { words, materials } = view;
  return html`${head(view, html`<h2>${words.heading}</h2>`)}
  ${
    hasList(view)
      ? html`${facts(view)} ${questionsSection(view)} ${noList(view)}
        ${group({ heading: words.groups.needed, materials: materials.needed }, (material) => needed(view, material))}
        ${groups(view)}`
      : noList(view)
  }`;
}

/** The head alone, while the rules are on their way: no row may claim what they have not said yet. */
export const checking = (view: WholeView): TemplateResult =>
  html`${head(view, html`<h2>${view.words.heading}</h2>`)}
    <p class="loading soft" role="status">${view.words.checking}</p>`;

/** That nothing could be checked, which stops nobody: the list of the guide follows. */
export const uncheckedPanel = (words: MaterialChecklistMessages, retry: () => void): TemplateResult =>
  html`<div class="now no-print" data-tone="late" role="alert">
    <p class="status" data-tone="late">${icon('late')}<span>${words.checkFailed}</span></p>
    <button class="button" type="button" @click=${retry}>${words.failure.retry}</button>
  </div>`;

/** One task a page, for large print: each question, then the counts, then each material. */
export function listPages(view: WholeView): Page[] {
  const { words, guide, materials } = view;
  if (!hasList(view)) return [{ heading: words.heading, body: [head(view, nothing), noList(view)] }];
  const rest = materials.undecided.length + materials.notApplicable.length > 0;
  const pages: Page[] = [
    ...situationsOf(guide).map((situation, index) => ({
      heading: situation.question,
      body: questionRow(view, situation, index),
    })),
    { heading: words.counts, body: [facts(view), noList(view)] },
    ...materials.needed.map((material) => ({
      heading: material.requirement.name,
      body: html`<ol class="rows" role="list">
        ${needed(view, material)}
      </ol>`,
    })),
    ...(rest ? [{ heading: words.rest, body: groups(view) }] : []),
  ];
  return pages.map((page, index) => (index === 0 ? { ...page, body: [head(view, nothing), page.body] } : page));
}
