import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../look/icons.ts';
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

/** Reasons and remedies come with the parts; the panel says so until they are there. */
const whyView = (view: TrackerView) => view.loader.parts?.why(view) ?? waitView(view);

function refusedPanel({ decision, by }: Refused, view: TrackerView): Panel {
  const { now, states } = view.words;
  const body = html`<p>${chinese(decision.summary)}</p>
    ${whyView(view)}`;
  return { tone: 'late', icon: 'cross', status: states.refused, title: now.refused(whoText(by, view)), body };
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

/** Broken where it pauses, not inside a word. */
const nothingView = (view: TrackerView) =>
  html`<span class="phrase">${view.words.now.nothing}</span><span class="phrase">${stateText(view)}</span>`;

function waitingPanel({ for: what, handedOver }: Waiting, view: TrackerView): Panel {
  const { serviceCase, words } = view;
  const decided = serviceCase.acts.findLast(({ type }) => type === 'decided');
  const from = handedOver && whoText(handedOver.by, view);
  const isGranted = what === 'delivery' || what === 'arrival';
  return {
    tone: 'quiet',
    icon: 'now',
    status: words.now.waiting[what],
    title: nothingView(view),
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
    title: nothingView(view),
    body: html`<p>${words.now.suspendedSince(dateOf(act.at, view))}${words.now.reason}${chinese(text)}</p>
      <p>${clauseView(citation, view)}</p>`,
  };
}

function endedPanel({ status, act }: Ended, view: TrackerView): Panel {
  const { words, serviceCase } = view;
  const word = words.states[status];
  if (status === 'completed') {
    const decided = serviceCase.acts.findLast(({ type }) => type === 'decided');
    const body = [
      decided ? html`<p>${words.dated(dateOf(decided.at, view), actText(decided, view))}</p>` : nothing,
      view.loader.parts?.delivery(view) ?? nothing,
    ];
    return { tone: 'ok', icon: 'done', status: word, title: words.now.completed, body };
  }
  if (status === 'withdrawn') {
    const body = html`<p>${words.now.withdrawnThen}</p>`;
    return { tone: 'quiet', icon: 'none', status: word, title: words.now.withdrawn, body };
  }
  const title = words.now[status](whoText(act?.by, view));
  return { tone: 'late', icon: status === 'returned' ? 'back' : 'cross', status: word, title, body: whyView(view) };
}

/** The silence; and from the parts what else is wrong, and whom to call about it. */
function lapsesView(view: TrackerView) {
  const { now, serviceCase, words } = view;
  const silence = silenceOf(now, serviceCase);
  const news =
    silence &&
    html`<p class="status" data-tone="late">${icon('later')}<span>${words.now.silence(silence.days)}</span></p>
      <p>${words.now.lastNews(dateOf(silence.last.at, view), actText(silence.last, view))}</p>`;
  return [news ?? nothing, view.loader.parts?.lapses(view, silence !== undefined) ?? nothing];
}
