import { html, nothing, type TemplateResult } from 'lit';
import type { Fee, ProcessStep, TimeLimit } from '@tongban/domain';
import { sentences } from './apply-view.ts';
import {
  elementOrGap,
  gap,
  type GuideView,
  oneProvenance,
  provenanceNote,
  reference,
  row,
  valuesOf,
} from './guide-view.ts';

function stepItem(view: GuideView, step: ProcessStep, shared: boolean): TemplateResult {
  return html`<li>
    <div>
      <p><strong>${step.name}</strong>${shared ? nothing : reference(view, step.provenance)}</p>
      <p>${step.what}</p>
      ${step.limit ? html`<p>${step.limit}</p>` : nothing}
    </div>
    <p class="soft">${step.place}</p>
  </li>`;
}

/** How it goes, and how the places share it. */
export function processRow(view: GuideView): TemplateResult {
  const { guide, words } = view;
  const mode = guide.mode.status === 'present' ? guide.mode.value : undefined;
  const shared = oneProvenance([...valuesOf(guide.process), ...(mode ? [mode] : [])]);
  return row(view, 'process', {
    text: [
      mode
        ? html`<p>${words.modes[mode.value]}${shared ? nothing : reference(view, mode.provenance)}</p>
            ${mode.note ? html`<p class="soft">${mode.note}</p>` : nothing}`
        : nothing,
      elementOrGap(
        view,
        guide.process,
        (steps) =>
          html`<ol class="flow" role="list">
            ${steps.map((step) => stepItem(view, step, shared !== undefined))}
          </ol>`,
      ),
    ],
    note: provenanceNote(view, shared),
    screenOnly: true,
  });
}

function limitItem(view: GuideView, limit: TimeLimit, shared: boolean): TemplateResult {
  const { words } = view;
  const say = words.limit;
  return html`<li>
    <p><strong>${limit.text}</strong>${shared ? nothing : reference(view, limit.provenance)}</p>
    <p class="soft">
      <span class="fact">${limit.hop ? say.hop(limit.hop) : say.types[limit.type]}</span>
      ${limit.scope ? html`<span class="fact">${say.scope(limit.scope)}</span>` : nothing}
      ${
        limit.unit === 'unit-unstated' && limit.amount !== undefined
          ? html`<span class="fact">${words.facts.unitUnstated}</span>`
          : nothing
      }
    </p>
    ${limit.exclusions?.length ? html`<p>${say.exclusions(words.list(limit.exclusions))}</p>` : nothing}
  </li>`;
}

/** How long it takes, each limit with the place where it holds. */
export function limitsRow(view: GuideView): TemplateResult {
  const shared = oneProvenance(valuesOf(view.guide.limits));
  return row(view, 'limits', {
    text: elementOrGap(
      view,
      view.guide.limits,
      (limits) =>
        html`<ul class="entries" role="list">
          ${limits.map((limit) => limitItem(view, limit, shared !== undefined))}
        </ul>`,
    ),
    note: provenanceNote(view, shared),
    screenOnly: true,
  });
}

function feeItem(view: GuideView, fee: Fee, shared: boolean): TemplateResult {
  return html`<div>
    <dt>${fee.name}${shared ? nothing : reference(view, fee.provenance)}</dt>
    <dd>${view.words.facts.amount(fee.amount, fee.unit)}</dd>
  </div>`;
}

/** What it costs and on what that rests. */
export function feeRow(view: GuideView): TemplateResult {
  const { fee } = view.guide;
  const words = view.words;
  if (fee.status !== 'present')
    return row(view, 'fee', {
      text: fee.status === 'notApplicable' ? html`<p>${fee.reason}</p>` : gap(view),
    });
  const { charged, items, basis, notes } = fee.value;
  const shared = oneProvenance([...items, ...(basis ? [basis] : []), ...notes]);
  return row(view, 'fee', {
    text: [
      charged ? nothing : html`<p><strong>${words.facts.free}</strong></p>`,
      charged && items.length === 0 ? html`<p>${words.facts.unstated}</p>` : nothing,
      items.length > 0
        ? html`<dl class="prices">${items.map((item) => feeItem(view, item, shared !== undefined))}</dl>`
        : nothing,
      basis
        ? html`<p>
              <span class="soft">${words.fee.basis}</span>
              ${basis.text}${shared ? nothing : reference(view, basis.provenance)}
            </p>
            ${basis.note ? html`<p class="soft">${basis.note}</p>` : nothing}`
        : nothing,
      notes.length > 0 ? sentences(view, notes, { shared: !!shared }) : nothing,
    ],
    note: provenanceNote(view, shared),
  });
}
