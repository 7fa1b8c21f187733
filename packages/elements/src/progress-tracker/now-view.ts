import { html, nothing, type TemplateResult } from 'lit';
import type { Act, DeclineNotice, Decision } from '@tongban/domain';
import { askedOfApplicant, type CaseStatus, caseStatus, heldBy } from '@tongban/domain/rules';
import { dayText, yuanText } from '../locale/format.ts';
import { type IconName, icon } from '../look/icons.ts';
import { type TrackerView, whoText } from './tracker-view.ts';

interface Panel {
  tone: 'act' | 'ok' | 'late' | 'quiet';
  icon: IconName;
  status: string;
  title: string | TemplateResult;
  body?: unknown;
}

const find = <T extends Act['type']>(acts: readonly Act[], type: T) =>
  acts.findLast((act): act is Extract<Act, { type: T }> => act.type === type);

/** The one panel of the screen: what the person must do now, or that there is nothing to do, or how it ended. */
export function nowPanel(view: TrackerView): TemplateResult {
  const panel = panelOf(view);
  return html`<section class="now" part="now" data-tone=${panel.tone} aria-label=${view.words.now.label}>
    <p class="status" data-tone=${panel.tone}>${icon(panel.icon)}<span>${panel.status}</span></p>
    <h3 class="now__title">${panel.title}</h3>
    ${panel.body ?? nothing}
  </section>`;
}

function panelOf(view: TrackerView): Panel {
  const { acts } = view.serviceCase;
  const decided = find(acts, 'decided')?.details;
  const status = caseStatus(acts);
  if (decided?.outcome === 'rejected' && (status === 'decided' || status === 'completed'))
    return rejected(decided, view);
  return ended(status, view) ?? asked(view) ?? waiting(status, view);
}

function rejected(decision: Extract<Decision, { outcome: 'rejected' }>, { words, locale }: TrackerView): Panel {
  const reasons = decision.reasons.map(
    ({ text, citation }) =>
      html`<li>${text}${citation ? html` <cite>${citation.document} ${citation.article}</cite>` : nothing}</li>`,
  );
  const remedies = decision.remedies.map(({ kind, where, until }) => {
    const until_ = until
      ? html`（<time datetime=${until}>${words.now.remedyUntil(dayText(until, locale))}</time>）`
      : nothing;
    return html`<li>${words.now.remedy[kind] ?? kind}：${where}${until_}</li>`;
  });
  const body = html`<h4>${words.now.reasons}</h4>
    <ul>
      ${reasons}
    </ul>
    <h4>${words.now.remedies}</h4>
    <ul>
      ${remedies}
    </ul>`;
  return { tone: 'late', icon: 'cross', status: words.now.rejected, title: decision.summary, body };
}

function ended(status: CaseStatus, { serviceCase: { acts }, words }: TrackerView): Panel | undefined {
  const { now } = words;
  switch (status) {
    case 'completed':
      return { tone: 'ok', icon: 'done', status: now.completed, title: now.completedLead };
    case 'withdrawn':
      return { tone: 'quiet', icon: 'back', status: now.withdrawn, title: now.withdrawnLead };
    case 'declined': {
      const notice = find(acts, 'declined')?.details.notice;
      return {
        tone: 'late',
        icon: 'cross',
        status: now.declined,
        title: notice?.reason ?? '',
        body: competent(notice, words),
      };
    }
    case 'returned':
      return {
        tone: 'late',
        icon: 'back',
        status: now.returned,
        title: find(acts, 'returned')?.details.reason.text ?? '',
      };
    case 'terminated':
      return {
        tone: 'late',
        icon: 'cross',
        status: now.terminated,
        title: find(acts, 'terminated')?.details.reason.text ?? '',
      };
    default:
      return undefined;
  }
}

function competent(notice: DeclineNotice | undefined, words: TrackerView['words']): unknown {
  return notice?.competent ? html`<p>${words.now.competent(notice)}</p>` : undefined;
}

function asked({ serviceCase, words, locale }: TrackerView): Panel | undefined {
  const { now } = words;
  const where = serviceCase.handling.place;
  const [task] = askedOfApplicant(serviceCase.acts);
  if (task?.kind === 'pay') {
    const title = now.pay(task.fee.name, yuanText(task.fee.amount, locale));
    return { tone: 'act', icon: 'you', status: now.yourTurn, title, body: html`<p>${now.payHow(where)}</p>` };
  }
  if (!task) return undefined;
  const { items, dueOn } = task.notice;
  const body = html`<ol class="asks" role="list" lang="zh-Hans">
      ${items.map(({ text }) => html`<li>${text}</li>`)}
    </ol>
    ${dueOn ? nothing : html`<p>${now.noDue}</p>`}
    <slot name="task"></slot>
    <p>${now.complete(where, items.length)} <span class="soft">${now.notice(task.notice)}</span></p>`;
  const title = now.correct(items.length, dueOn && dayText(dueOn, locale));
  return { tone: 'act', icon: 'you', status: now.yourTurn, title, body };
}

function waiting(status: CaseStatus, view: TrackerView): Panel {
  const { serviceCase, words } = view;
  const { now } = words;
  const where = whoText(heldBy(serviceCase.acts, serviceCase), view);
  if (status === 'suspended') {
    const reason = find(serviceCase.acts, 'suspended')?.details.reason;
    const clause = reason?.citation
      ? html`<p><cite>${reason.citation.document} ${reason.citation.article}</cite></p>`
      : undefined;
    return { tone: 'quiet', icon: 'pause', status: now.suspended(where), title: reason?.text ?? '', body: clause };
  }
  return { tone: 'quiet', icon: 'now', status: now.wait, title: now.waitFor[status]?.(where) ?? where };
}
