import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../look/icons.ts';
import { type Holder, holdersOf } from './holders.ts';
import { actText, chinese, dateOf, lateOf, stateText, type TrackerView, whoText } from './tracker-view.ts';

/**
 * Who has the case: the applicant and every place, or every hop of a joint handling, always in one order; only the thick
 * line moves.
 */
export function holdersView(view: TrackerView): TemplateResult {
  const { serviceCase, words } = view;
  const holders = holdersOf(serviceCase);
  const hops = view.loader.parts?.hops(view) ?? [];
  return html`<section class="section" part="holders">
    <h3>${words.holders.heading}</h3>
    <ol class="holders" role="list" data-many=${hops.length > 2 ? '' : nothing}>
      ${holders.map((holder) => (hops.length > 0 && holder.role !== 'applicant' ? nothing : stationView(holder, view)))}
      ${hops}
    </ol>
    ${holders.some(({ isHere }) => isHere) ? nothing : html`<p>${words.holders.none}</p>`}
  </section>`;
}

/** In one sentence where the case is: 现在在湖南，正在办. */
export function whereText(view: TrackerView): string {
  const { holders, place } = view.words;
  const here = holdersOf(view.serviceCase).find(({ isHere }) => isHere);
  if (!here) return holders.none;
  if (here.role === 'applicant') return holders.you(stateText(view));
  const { role, jurisdiction } = here;
  const who = place({ role, ...(jurisdiction && { jurisdiction }) });
  const { now } = view;
  // A handover moves the answer only when it is acknowledged, and until then that is what there is to say.
  if (now.kind === 'waiting' && now.handedOver) return holders.still(who, now.handedOver.details.to.place);
  return holders.here(who, doingText(view));
}

/** What the place that has the case is doing. */
function doingText(view: TrackerView): string {
  const { now, words } = view;
  const { doing } = words.holders;
  if (now.kind === 'waiting') return lateOf(view) ? doing.late : doing[now.for];
  if (now.kind === 'suspended' || now.kind === 'refused') return doing[now.kind];
  return stateText(view);
}

function stationView({ role, jurisdiction, isHere, last }: Holder, view: TrackerView): TemplateResult {
  const { words, now } = view;
  const tone = !isHere ? nothing : lateOf(view) ? 'late' : role === 'applicant' ? 'act' : nothing;
  const name = whoText({ role, ...(jurisdiction && { jurisdiction }) }, view);
  return html`<li aria-current=${isHere ? 'true' : nothing} data-tone=${tone}>
    <p class="role">${words.holders.roles[role]}</p>
    <p class="name">${name}</p>
    ${jurisdiction?.authority ? html`<p class="small soft">${chinese(jurisdiction.authority)}</p>` : nothing}
    ${
      isHere
        ? html`<p class="status" data-tone=${tone}>
            ${icon(tone === 'late' ? 'late' : 'now')}<span>${whereText(view)}</span>
          </p>`
        : last
          ? html`<p class="soft">${words.dated(dateOf(last.at, view), actText(last, view, ''))}</p>`
          : now.kind === 'ended'
            ? nothing
            : html`<p class="soft">${words.holders.notYet}</p>`
    }
  </li>`;
}
