import { html, nothing, type TemplateResult } from 'lit';
import type { Act } from '@tongban/domain';
import { type IconName, icon } from '../look/icons.ts';
import { phoneLinks } from '../look/phone-links.ts';
import { askedPanel } from './asked-view.ts';
import { type Ended, type Refused, silenceOf, type Suspended, type Waiting } from './now.ts';
import { waitView } from './clock-view.ts';
import {
  actText,
  amountText,
  chinese,
  clauseView,
  dateOf,
  dayView,
  lateOf,
  stateText,
  type TrackerView,
  whoText,
} from './tracker-view.ts';

/** What the panel shows. */
export interface Panel {
  /** Whether it is her turn, done, late or failed, or others' turn. */
  tone: 'act' | 'ok' | 'late' | 'quiet';
  /** The icon beside the status. */
  icon: IconName;
  /** The status in a word or two. */
  status: string;
  /** The one sentence. */
  title: unknown;
  /** What else there is to say. */
  body?: unknown;
}

/** The one panel of the screen: what the person must do now, or that there is nothing to do, or how it ended. */
export function nowView(view: TrackerView): TemplateResult {
  const panel = panelOf(view);
  return html`<section class="now" part="now" data-tone=${panel.tone} aria-labelledby="now">
    <p class="status" data-tone=${panel.tone}>${icon(panel.icon)}<span>${panel.status}</span></p>
    <h3 class="now__title" id="now">${panel.title}</h3>
    ${panel.body ?? nothing} ${lapsesView(view)}
  </section>`;
}

/** A refusal in full: its reasons and remedies come with the parts, and the panel says so until they are there. */
function refusedPanel({ decision, by }: Refused, view: TrackerView): Panel {
  const { now, states } = view.words;
  return {
    tone: 'late',
    icon: 'cross',
    status: states.refused,
    title: now.refused(whoText(by, view)),
    body: html`<p>${chinese(decision.summary)}</p>
      ${view.loader.parts?.refused(decision, view) ?? waitView(view)}`,
  };
}

function panelOf(view: TrackerView): Panel {
  const { now } = view;
  switch (now.kind) {
    case 'asked':
      return askedPanel(now, view);
    case 'refused':
      return refusedPanel(now, view);
    case 'ended':
      return endedPanel(now, view);
    case 'suspended':
      return suspendedPanel(now, view);
    case 'waiting':
      return latePanel(view) ?? waitingPanel(now, view);
  }
}

function latePanel(view: TrackerView): Panel | undefined {
  const late = lateOf(view);
  if (!late) return undefined;
  const { now } = view.words;
  const who = late.against.role === 'authority' ? late.against.jurisdiction.place : whoText(undefined, view);
  return {
    tone: 'late',
    icon: 'late',
    status: now.late(amountText(late.overdueBy, late.unit, view)),
    title: html`${now.lateBefore(who)}${dayView(late.deadline.dueOn, view)}${now.lateAfter}`,
    body: html`<p>${now.lateWhose(who)}</p>`,
  };
}

function waitingPanel({ for: what, handedOver }: Waiting, view: TrackerView): Panel {
  const { serviceCase, words } = view;
  const decided = serviceCase.acts.findLast(({ type }) => type === 'decided');
  const from = handedOver && whoText(handedOver.by, view);
  const isGranted = what === 'delivery' || what === 'arrival';
  return {
    tone: 'quiet',
    icon: 'now',
    status: words.now.waiting[what],
    title: words.now.nothing(stateText(view)),
    body: [
      handedOver &&
        from &&
        html`<p>${words.now.handover(from, dateOf(handedOver.at, view), handedOver.details.to.place)}</p>`,
      isGranted && decided?.type === 'decided' && html`<p>${chinese(decided.details.summary)}</p>`,
      isGranted && view.loader.parts?.delivery(view),
    ].map((part) => part || nothing),
  };
}

function suspendedPanel({ act }: Suspended, view: TrackerView): Panel {
  const { words } = view;
  const { text, citation } = act.details.reason;
  return {
    tone: 'quiet',
    icon: 'pause',
    status: words.now.suspended,
    title: words.now.nothing(stateText(view)),
    body: html`<p>${words.now.suspendedSince(dateOf(act.at, view))}${words.now.reason}${chinese(text)}</p>
      <p>${clauseView(citation, view)}</p>`,
  };
}

function endedPanel({ status, act }: Ended, view: TrackerView): Panel {
  const { words, serviceCase } = view;
  const who = whoText(act?.by, view);
  const word = words.states[status];
  const base = { tone: 'late', icon: 'cross', status: word } as const;
  switch (status) {
    case 'completed': {
      const told = ['decided', 'delivered'].map((type) => serviceCase.acts.findLast((one) => one.type === type));
      const body = [
        told.map((one) => (one ? html`<p>${words.dated(dateOf(one.at, view), actText(one, view))}</p>` : nothing)),
        view.loader.parts?.delivery(view) ?? nothing,
      ];
      return { tone: 'ok', icon: 'done', status: word, title: words.now.completed, body };
    }
    case 'withdrawn': {
      const body = html`<p>${words.now.withdrawnThen}</p>`;
      return { tone: 'quiet', icon: 'none', status: word, title: words.now.withdrawn, body };
    }
    case 'declined':
      return { ...base, title: words.now.declined(who), body: act?.type === 'declined' && declineView(act, view) };
    case 'returned':
      return { ...base, icon: 'back', title: words.now.returned(who), body: reasonView(act, view) };
    case 'terminated':
      return { ...base, title: words.now.terminated(who), body: reasonView(act, view) };
  }
}

function declineView({ details: { notice } }: Extract<Act, { type: 'declined' }>, { words }: TrackerView) {
  const { number, reason, competent } = notice;
  const names = competent && [competent.place, competent.authority].filter(Boolean).join(' · ');
  return html`<p>${words.now.reason}${chinese(reason)}</p>
    ${
      names
        ? html`<p>${words.now.competent}<strong>${chinese(names)}</strong></p>
            <p>${words.now.competentThen(competent?.place ?? '')}</p>`
        : nothing
    }
    <p class="small soft">${words.now.declineNotice(number)}</p>`;
}

function reasonView(act: Act | undefined, view: TrackerView) {
  if (act?.type !== 'returned' && act?.type !== 'terminated') return nothing;
  const { text, citation } = act.details.reason;
  return html`<p>${view.words.now.reason}${chinese(text)}</p>
    <p>${clauseView(citation, view)}</p>`;
}

/** What is wrong beside what the panel says, the silence, and whom to call about it. */
function lapsesView(view: TrackerView) {
  const { now, serviceCase, words } = view;
  const silence = silenceOf(now, serviceCase);
  const findings = view.loader.parts?.findings(view) ?? [];
  if (!silence && findings.length === 0 && !lateOf(view)) return nothing;
  const news =
    silence &&
    html`<p class="status" data-tone="late">${icon('later')}<span>${words.now.silence(silence.days)}</span></p>
      <p>${words.now.lastNews(dateOf(silence.last.at, view), actText(silence.last, view))}</p>`;
  return html`${news}
  ${
    findings.length > 0
      ? html`<ul class="lapses" role="list">
          ${findings}
        </ul>`
      : nothing
  }
  ${callView(view)}`;
}

/** Whom a person can call: the place, as the guide says, and the hotline that every place has. */
function callView({ serviceCase, words: { now } }: TrackerView) {
  const [contact] = serviceCase.contacts;
  const hotline = html`<a class="num phone" href="tel:12345">12345</a>`;
  return html`<p class="contact">
    ${icon('phone')}<span
      >${
        contact
          ? html`${now.call(serviceCase.handling.place)} ${phoneLinks(contact.phone)}${now.hotline} ${hotline}`
          : html`${now.hotlineOnly} ${hotline}`
      }</span
    >
  </p>`;
}
