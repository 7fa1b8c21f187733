import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MaterialForSituation } from '@tongban/domain/rules';
import type { MaterialDecision } from '@tongban/domain/materials';
import type { Page } from '../large-print/page-controller.ts';
import { icon } from '../look/icons.ts';
import { hasList, head, noList } from './checklist-view.ts';
import { nothingNeeded } from './counter-view.ts';
import { notApplicableRow, undecidedRow } from './materials-view.ts';
import { chosenOption } from '@tongban/domain/rules';
import { questionRow, questionsSection, situationsOf } from './question-view.ts';
import { countNeeded } from './verdict-groups.ts';
import { askedRow, waivedRow } from './verdict-row.ts';
import { momentText, type VerdictView } from './verdict-view.ts';

type Row = (view: VerdictView, decision: MaterialDecision) => unknown;

// A row that moves keeps its nodes, and one whose inputs stayed the same is not walked again.
const rows = (view: VerdictView, decisions: readonly MaterialDecision[], row: Row) =>
  html`<ol class="rows" role="list">
    ${repeat(
      decisions,
      ({ requirement }) => requirement.id,
      (decision) => {
        const { id } = decision.requirement;
        const isOpen = [view.open.has(`why/${id}`) && view.explanation, view.open.has(`lack/${id}`)];
        return guard([decision, view.say, view.words, view.prepared, view.chosen, ...isOpen], () =>
          row(view, decision),
        );
      },
    )}
  </ol>`;

function group(view: VerdictView, name: 'waived' | 'needed', row: Row): TemplateResult | typeof nothing {
  const decisions = view.groups[name];
  if (decisions.length === 0) return nothing;
  return html`<section class="group group--${name}">
    <div class="group__head">
      <h3>${name === 'waived' ? view.say.waivedHeading(decisions.length) : view.say.groups.needed}</h3>
      ${name === 'needed' ? html`<p class="remaining no-print" .textContent=${live(view.remaining)}></p>` : nothing}
    </div>
    ${rows(view, decisions, row)}
  </section>`;
}

/** The materials of which only the guide's own words are told, with the answers on which they depend. */
const ofSituation = (materials: readonly MaterialForSituation[], decisions: readonly MaterialDecision[]) => {
  const ids = new Set(decisions.map(({ requirement }) => requirement.id));
  return materials.filter(({ requirement }) => ids.has(requirement.id));
};

function undecidedGroup(view: VerdictView): TemplateResult | typeof nothing {
  const undecided = ofSituation(view.materials.undecided, view.groups.undecided);
  if (undecided.length === 0) return nothing;
  return html`<section class="group">
    <h3>${view.say.groups.undecided}</h3>
    <ol class="rows" role="list">
      ${undecided.map((material) => undecidedRow(view, material))}
    </ol>
  </section>`;
}

/** What does not concern her is closed: it is no work of hers. */
function notApplicableGroup(view: VerdictView): TemplateResult | typeof nothing {
  const others = ofSituation(view.materials.notApplicable, view.groups.notApplicable);
  if (others.length === 0) return nothing;
  return html`<section class="group no-print">
    <h3>${view.say.groups.notApplicable}</h3>
    <details>
      <summary data-key="rest">${icon('more')}<span>${view.say.showRest(others.length)}</span></summary>
      <ol class="rows" role="list">
        ${others.map((material) => notApplicableRow(view, material))}
      </ol>
    </details>
  </section>`;
}

function facts({ say, words, groups, guide, remaining }: VerdictView): TemplateResult {
  const needed = countNeeded(groups.needed);
  const fact = (name: string, count: number | undefined, more: unknown = nothing) =>
    html`<div>
      <dt>${name}</dt>
      ${count === undefined ? html`<dd class="unsaid">${words.unknownYet}</dd>` : html`<dd>${words.count(count)}</dd>`}
      ${more}
    </div>`;
  const last = groups.undecided.length > 0 ? ('undecided' as const) : ('notApplicable' as const);
  return html`<dl class="facts no-print" part="facts" data-count="3" data-short>
    ${fact(say.facts.waived, groups.waived.length)}
    ${fact(
      say.facts.needed,
      // Before an answer nobody knows, and a zero would be a promise.
      needed === 0 && groups.undecided.length > 0 ? undefined : needed,
      needed > 0 ? html`<dd class="remaining" .textContent=${live(remaining)}></dd>` : nothing,
    )}
    ${situationsOf(guide).length > 0 ? fact(say.facts[last], groups[last].length) : nothing}
  </dl>`;
}

/** The answers in one line that opens the questions; open until all are answered. */
function situation(view: VerdictView): TemplateResult | typeof nothing {
  const situations = situationsOf(view.guide);
  if (situations.length === 0) return nothing;
  const answers = situations.flatMap((each) => chosenOption(each, view.choice)?.label ?? []);
  const isAnswered = answers.length === situations.length;
  return html`<details
    class="situation no-print"
    ?open=${view.isSituationOpen}
    @toggle=${(event: Event) => view.toggleSituation((event.target as HTMLDetailsElement).open)}
  >
    <summary data-key="situation">
      ${icon('more')}<span
        >${isAnswered ? view.say.situation(view.words.list(answers)) : view.words.questions(situations.length)}</span
      >
    </summary>
    ${questionsSection(view)}
  </details>`;
}

function opening(view: VerdictView): TemplateResult {
  const { say, decisions, facts: known } = view;
  const isDown = decisions.some(({ failed }) => failed.some(({ reason }) => reason === 'did-not-answer'));
  return html`<p class="soft">${say.asOf(momentText(view, known.asOf))}</p>
    ${isDown ? html`<p class="standing">${icon('info')}<span>${say.down}</span></p>` : nothing}`;
}

function nothingLeft(view: VerdictView): TemplateResult | typeof nothing {
  const { groups, guide, words, say } = view;
  if (groups.needed.length + groups.undecided.length > 0) return nothing;
  if (groups.waived.length === 0) return noList(view);
  return nothingNeeded(guide, words, say.noneNeeded);
}

/** Everything on one page: what is not asked of her, what is, what her answers decide, and what is not for her. */
export function verdictList(view: VerdictView): TemplateResult {
  const title = html`<h2>${view.words.heading}</h2>`;
  if (!hasList(view)) return html`${head(view, title)} ${noList(view)}`;
  return html`${head(view, title, html`${opening(view)} ${situation(view)}`)} ${facts(view)}
  ${group(view, 'waived', waivedRow)} ${group(view, 'needed', askedRow)} ${nothingLeft(view)} ${undecidedGroup(view)}
  ${notApplicableGroup(view)}`;
}

/** One task a page, for large print: the questions, what is not asked of her, then each material. */
export function verdictPages(view: VerdictView): Page[] {
  const { words, guide, groups, say } = view;
  if (!hasList(view)) return [{ heading: words.heading, body: [head(view, nothing), noList(view)] }];
  const rest = groups.undecided.length + groups.notApplicable.length > 0;
  const pages: Page[] = [
    ...situationsOf(guide).map((each, index) => ({ heading: each.question, body: questionRow(view, each, index) })),
    { heading: words.counts, body: [opening(view), facts(view), nothingLeft(view)] },
    ...(groups.waived.length > 0 ? [{ heading: say.groups.waived, body: group(view, 'waived', waivedRow) }] : []),
    ...groups.needed.map((decision) => ({
      heading: decision.requirement.name,
      body: rows(view, [decision], askedRow),
    })),
    ...(rest ? [{ heading: words.rest, body: [undecidedGroup(view), notApplicableGroup(view)] }] : []),
  ];
  return pages.map((page, index) => (index === 0 ? { ...page, body: [head(view, nothing), page.body] } : page));
}
