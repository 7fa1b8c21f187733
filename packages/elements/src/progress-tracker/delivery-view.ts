import { html, nothing, type TemplateResult } from 'lit';
import type { ActType } from '@tongban/domain';
import { partsWords } from './parts-words.ts';
import { actorOf } from './timeline.ts';
import { actText, momentView, type TrackerView, whoText } from './tracker-view.ts';

const LEGS: readonly ActType[] = ['licence-issued', 'dispatched', 'delivered'];

/** The way of the result to the applicant: made out, sent, handed over; and what is still to come, in words. */
export function deliveryView(view: TrackerView): TemplateResult | typeof nothing {
  const { serviceCase, now } = view;
  const decided = serviceCase.acts.find(({ type }) => type === 'decided');
  if (!decided) return nothing;
  const legs = serviceCase.acts.filter(({ type, sequence }) => sequence > decided.sequence && isLeg(type));
  const next = now.kind === 'ended' ? undefined : nextText(view);
  if (legs.length === 0 && !next) return nothing;
  return html`<div class="delivery">
    <h4>${partsWords(view).delivery.heading}</h4>
    <ol class="moments" role="list">
      ${legs.map((act) => html`<li>${momentView(act.at, view)}<span>${actText(act, view)}</span></li>`)}
      ${next ? html`<li class="moments__next"><span>${next}</span></li>` : nothing}
    </ol>
  </div>`;
}

const isLeg = (type: string) => (LEGS as readonly string[]).includes(type);

/** What the result waits for. */
function nextText(view: TrackerView): string | undefined {
  const { serviceCase, timeline } = view;
  const { delivery } = partsWords(view);
  const has = (leg: ActType) => serviceCase.acts.some(({ type }) => type === leg);
  if (has('delivered')) return undefined;
  if (!has('licence-issued')) return has('dispatched') ? delivery.post : delivery.issue;
  if (!has('dispatched')) return delivery.dispatch;
  const step = timeline.steps.find(({ plan }) => plan.finishedBy === 'delivered');
  const actor = step && actorOf(step, serviceCase);
  return actor?.role === 'receiving' ? delivery.pickUp(whoText(actor, view)) : delivery.post;
}
