import { html, nothing, type TemplateResult } from 'lit';
import type { Act } from '@tongban/domain';
import type { Refused } from './now.ts';
import { partsWords } from './parts-words.ts';
import { chinese, clauseView, dayView, type TrackerView } from './tracker-view.ts';

type Remedy = Refused['decision']['remedies'][number];

/** Why a case ended as it did, and how to go on; nothing where that needs no reason. */
export function whyView(view: TrackerView): TemplateResult {
  const { now } = view;
  if (now.kind === 'refused') return refusalView(now.decision, view);
  const act = now.kind === 'ended' ? now.act : undefined;
  if (act?.type === 'declined') return declineView(act, view);
  if (act?.type !== 'returned' && act?.type !== 'terminated') return html``;
  const { text, citation } = act.details.reason;
  return html`<p>${view.words.now.reason}${chinese(text)}</p>
    <p>${clauseView(citation, view)}</p>`;
}

/** The right authority is named where this one was not, with how to go on. */
function declineView({ details: { notice } }: Extract<Act, { type: 'declined' }>, view: TrackerView): TemplateResult {
  const { number, reason, competent } = notice;
  const { declined } = partsWords(view);
  const names = competent && [competent.place, competent.authority].filter(Boolean).join(' · ');
  return html`<p>${view.words.now.reason}${chinese(reason)}</p>
    ${
      competent
        ? html`<p>${declined.competent}<strong>${chinese(names ?? '')}</strong></p>
            <p>${declined.then(competent.place)}</p>`
        : nothing
    }
    <p class="small soft">${declined.notice(number)}</p>`;
}

/** Why it was refused, each reason with its clause, and every way to challenge it: where, until when, by which clause. */
function refusalView({ reasons, remedies }: Refused['decision'], view: TrackerView): TemplateResult {
  const { refused } = partsWords(view);
  return html`<h4>${refused.reasons}</h4>
    <ol class="asks" role="list">
      ${reasons.map(
        ({ text, citation }) =>
          html`<li>
            <div>
              <p>${chinese(text)}</p>
              <p class="small">${clauseView(citation, view)}</p>
            </div>
          </li>`,
      )}
    </ol>
    <h4>${refused.remedies}</h4>
    <ol class="asks" role="list">
      ${remedies.map((remedy) => html`<li><div>${remedyView(remedy, view)}</div></li>`)}
    </ol>`;
}

function remedyView({ kind, where, until, citation }: Remedy, view: TrackerView): TemplateResult {
  const { refused } = partsWords(view);
  const day = until ? html`<strong>${refused.untilBefore}${dayView(until, view)}</strong>` : refused.noUntil;
  return html`<p>
      <strong>${refused.remedy[kind] ?? kind}</strong>${refused.where}${chinese(where)}${refused.comma}${day}
    </p>
    ${citation ? html`<p class="small">${clauseView(citation, view)}</p>` : ''}`;
}
