import { html, nothing, type TemplateResult } from 'lit';
import type { Act, FeeRequest } from '@tongban/domain';
import { isClosed } from '@tongban/domain/rules';
import { yuanText } from '../locale/format.ts';
import { icon } from '../look/icons.ts';
import { partsWords } from './parts-words.ts';
import { chinese, clauseView, momentView, actText, type TrackerView } from './tracker-view.ts';

type FeeAct = Extract<Act, { type: 'fee-requested' | 'fee-paid' | 'fee-waived' }>;

/** Every fee: asked for, paid, or waived with the reason. */
export function feesView(view: TrackerView): TemplateResult | typeof nothing {
  const fees = new Map<string, FeeAct[]>();
  for (const act of view.serviceCase.acts) {
    if (act.type !== 'fee-requested' && act.type !== 'fee-paid' && act.type !== 'fee-waived') continue;
    const { id } = act.details.fee;
    fees.set(id, [...(fees.get(id) ?? []), act]);
  }
  if (fees.size === 0) return nothing;
  return html`<section class="section" part="fees">
    <h3>${partsWords(view).fees.heading}</h3>
    <ul class="rows" role="list">
      ${[...fees.values()].map((acts) => feeView(acts, view))}
    </ul>
  </section>`;
}

const sumOf = ({ name, amount }: FeeRequest, view: TrackerView) =>
  html`${chinese(name)} <span class="num">${yuanText(amount, view.locale)}</span>`;

function feeView(acts: readonly FeeAct[], view: TrackerView): TemplateResult {
  const { fees } = partsWords(view);
  const last = acts.at(-1);
  if (!last) return html``;
  const [tone, mark, status] =
    last.type === 'fee-paid'
      ? (['ok', 'done', fees.paid] as const)
      : last.type === 'fee-waived'
        ? (['ok', 'done', fees.waived] as const)
        : isClosed(view.serviceCase.acts)
          ? (['quiet', 'none', fees.closed] as const)
          : (['act', 'you', fees.asked] as const);
  return html`<li class="row">
    <div class="row__text">
      <h4>${sumOf(last.details.fee, view)}</h4>
      ${last.type === 'fee-waived' ? waivedView(last, view) : nothing}
    </div>
    <div class="row__margin">
      <p class="status" data-tone=${tone}>${icon(mark)}<span>${status}</span></p>
    </div>
    <ul class="row__note" role="list">
      ${acts.map((act) => html`<li>${momentView(act.at, view)} ${actText(act, view)}</li>`)}
    </ul>
  </li>`;
}

function waivedView({ details: { reason } }: Extract<FeeAct, { type: 'fee-waived' }>, view: TrackerView) {
  return html`<p>${partsWords(view).fees.waivedFor}${chinese(reason.text)}</p>
    <p class="small">${clauseView(reason.citation, view)}</p>`;
}
