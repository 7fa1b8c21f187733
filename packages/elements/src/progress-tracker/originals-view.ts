import { html, nothing, type TemplateResult } from 'lit';
import { isClosed, originalsOf, type OriginalWhereabouts } from '@tongban/domain/rules';
import { icon } from '../look/icons.ts';
import { partsWords } from './parts-words.ts';
import { actText, chinese, momentView, type TrackerView, whoText } from './tracker-view.ts';

/** Where each original is, who answers for it, and the way it went. */
export function originalsView(view: TrackerView): TemplateResult | typeof nothing {
  const originals = originalsOf(view.serviceCase.acts);
  if (originals.length === 0) return nothing;
  return html`<section class="section" part="originals">
    <h3>${partsWords(view).originals.heading}</h3>
    <ul class="rows" role="list">
      ${originals.map((original) => originalView(original, view))}
    </ul>
  </section>`;
}

/** What the original is called, as the guide calls its material. */
export function originalName(requirement: string, view: TrackerView): string {
  for (const act of view.serviceCase.acts) {
    if (act.type !== 'submitted' && act.type !== 'received') continue;
    const material = act.details.materials.find((one) => one.requirement === requirement);
    if (material) return material.name;
  }
  return partsWords(view).originals.unnamed;
}

function originalView(original: OriginalWhereabouts, view: TrackerView): TemplateResult {
  const { requirement, state } = original;
  const { originals } = partsWords(view);
  const who = whoText(original.holder, view);
  const [tone, mark, status] =
    state === 'with-applicant'
      ? (['ok', 'done', originals.back] as const)
      : state === 'held'
        ? ([nothing, 'place', originals.held(who)] as const)
        : ([nothing, 'relay', originals.moving] as const);
  return html`<li class="row">
    <div class="row__text">
      <h4>${chinese(originalName(requirement, view))}</h4>
      ${sentences(original, view).map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    <div class="row__margin">
      <p class="status" data-tone=${tone}>${icon(mark)}<span>${status}</span></p>
    </div>
    <ul class="row__note" role="list">
      ${movesOf(requirement, view).map((act) => html`<li>${momentView(act.at, view)} ${actText(act, view)}</li>`)}
    </ul>
  </li>`;
}

function sentences({ state, holder, to, waybill }: OriginalWhereabouts, view: TrackerView): unknown[] {
  const { originals, comma, stop } = partsWords(view);
  const who = whoText(holder, view);
  if (state === 'with-applicant') return [originals.done];
  if (state === 'held') return [isClosed(view.serviceCase.acts) ? originals.overdue(who) : originals.keeper(who)];
  // A number is read out on the telephone, so that it stays in one piece.
  const number = waybill && html`${comma}${originals.waybill}<span class="num phrase">${waybill}${stop}</span>`;
  return [html`${originals.way(who, to?.place)}${number ?? stop}`, originals.answers(who)];
}

function movesOf(requirement: string, { serviceCase }: TrackerView) {
  return serviceCase.acts.filter(
    (act) =>
      (act.type === 'original-taken' ||
        act.type === 'original-dispatched' ||
        act.type === 'original-arrived' ||
        act.type === 'original-returned') &&
      act.details.requirements.includes(requirement),
  );
}
