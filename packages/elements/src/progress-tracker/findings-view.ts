import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Jurisdiction } from '@tongban/domain';
import { originalsOf } from '@tongban/domain/rules';
import { dayText } from '../locale/format.ts';
import { icon } from '../look/icons.ts';
import { phoneLinks } from '../look/phone-links.ts';
import { holdersOf } from './holders.ts';
import { originalName } from './originals-view.ts';
import { partsWords } from './parts-words.ts';
import { amountText, chinese, clauseView, lateOf, type TrackerView, whoText } from './tracker-view.ts';

/** A lapse in words: what it is, and what there is to say about it. */
interface Lapse {
  title: string;
  body: readonly unknown[];
}

/** The lapses that the panel does not say by itself, and whom to call about them or about what it says. */
export function lapsesView(view: TrackerView, isSilent: boolean): TemplateResult | typeof nothing {
  const findings = findingsView(view);
  if (!isSilent && findings.length === 0 && !lateOf(view)) return nothing;
  return html`${
    findings.length > 0
      ? html`<ul class="lapses" role="list">
          ${findings}
        </ul>`
      : nothing
  }
  ${callView(view)}`;
}

/** One entry each, with its clause where there is one. */
function findingsView(view: TrackerView): TemplateResult[] {
  const findings = (view.time?.findings ?? []).filter((finding) => !isSaid(finding, view));
  return findings.flatMap((finding) => {
    const lapse = lapseOf(finding, view);
    if (!lapse) return [];
    return html`<li>
      <p class="status" data-tone="late">${icon('late')}<span>${lapse.title}</span></p>
      ${lapse.body.map((part) => html`<p>${part}</p>`)}
      ${finding.citation ? html`<p class="small">${clauseView(finding.citation, view)}</p>` : nothing}
    </li>`;
  });
}

/** A lapse in a few words. */
export function findingTitle(finding: Finding, view: TrackerView): string {
  return lapseOf(finding, view)?.title ?? finding.code;
}

/**
 * What stands elsewhere: the panel is itself about the clock that is overdue and shows every silence of a week, and a hop
 * that is over has its own bar.
 */
function isSaid({ code, params = {} }: Finding, view: TrackerView): boolean {
  const late = lateOf(view);
  if (code === 'stalled') return params.what !== 'original';
  if (code !== 'overdue') return false;
  const hop = view.time?.hops.find((clock) => clock.hop === params.hop);
  const hasBar = hop?.state === 'stopped' && view.serviceCase.plan.some((step) => step.hop === params.hop);
  return hasBar || (late?.kind === params.clock && late?.hop === params.hop);
}

function lapseOf({ code, path, params = {} }: Finding, view: TrackerView): Lapse | undefined {
  const { findings: words } = partsWords(view);
  const { acts } = view.serviceCase;
  const day = (value: unknown) => dayText(String(value), view.locale, view.serviceCase.asOf);
  const who = placeOf(params.division, view);
  switch (code) {
    case 'overdue': {
      const count = amountText(Number(params.by), params.unit as 'working-day', view);
      const title = params.hop === undefined ? words.overdue(count) : words.overdueHop(Number(params.hop), count);
      return { title, body: [words.wasDue(who, day(params.dueOn)) + gap(view) + words.whose(who)] };
    }
    case 'stalled': {
      const days = Number(params.days);
      if (params.what === 'original') return lostOriginal(String(params.requirement), days, view);
      if (params.what === 'handover') return { title: words.handover(who), body: [words.handoverSince(days)] };
      return { title: words.silent(who, days), body: [] };
    }
    case 'deemed-accepted':
      return { title: words.deemed, body: [words.deemedWhy, words.deemedFrom(day(params.from))] };
    case 'notice-breached': {
      const act = acts[Number(path[1])];
      const item =
        act?.type === 'correction-notified' ? act.details.notice.items.find(({ id }) => id === params.item) : undefined;
      const asked = words.breachedWhy + gap(view) + words.breachedAsk(whoText(act?.by, view));
      return { title: words.breached, body: [...(item ? [chinese(item.text)] : []), asked] };
    }
    case 'suspension-without-basis':
      return {
        title: words.baseless,
        body: [words.baselessWhy(day(params.from), String(params.reason)), words.baselessThen],
      };
    default:
      return undefined;
  }
}

function lostOriginal(requirement: string, days: number, view: TrackerView): Lapse {
  const { findings: words } = partsWords(view);
  const original = originalsOf(view.serviceCase.acts).find((one) => one.requirement === requirement);
  const who = whoText(original?.holder, view);
  return {
    title: words.original(originalName(requirement, view)),
    body: [words.originalSince(days), words.originalWho(who)],
  };
}

const gap = ({ locale }: TrackerView) => (locale === 'en' ? ' ' : '');

function placeOf(division: unknown, view: TrackerView): string {
  const places = holdersOf(view.serviceCase).flatMap(({ jurisdiction }): Jurisdiction[] =>
    jurisdiction ? [jurisdiction] : [],
  );
  return places.find((place) => place.division === division)?.place ?? view.serviceCase.handling.place;
}

/** Whom a person can call: the place, as the guide says, and the hotline that every place has. */
function callView(view: TrackerView): TemplateResult {
  const { serviceCase } = view;
  const { call } = partsWords(view);
  const [contact] = serviceCase.contacts;
  const hotline = html`<a class="num phone" href="tel:12345">12345</a>`;
  return html`<div class="calls">
    ${
      contact
        ? html`<p class="contact">
            ${icon('phone')}<span>${call.place(serviceCase.handling.place)} ${phoneLinks(contact.phone)}</span>
          </p>`
        : nothing
    }
    <p class="contact">${icon('phone')}<span>${contact ? call.hotline : call.hotlineOnly} ${hotline}</span></p>
  </div>`;
}
