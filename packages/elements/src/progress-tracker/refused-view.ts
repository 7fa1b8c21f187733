import { html, type TemplateResult } from 'lit';
import type { Refused } from './now.ts';
import type { Panel } from './now-view.ts';
import { chinese, clauseView, dayView, type TrackerView, whoText } from './tracker-view.ts';

type Remedy = Refused['decision']['remedies'][number];

/** A refusal in full: the decision, every reason with its clause, every way to challenge it and until when. */
export function refusedPanel({ decision, by }: Refused, view: TrackerView): Panel {
  const { now, states } = view.words;
  return {
    tone: 'late',
    icon: 'cross',
    status: states.refused,
    title: now.refused(whoText(by, view)),
    body: html`<p>${chinese(decision.summary)}</p>
      <h4>${now.reasons}</h4>
      <ol class="asks" role="list">
        ${decision.reasons.map(
          ({ text, citation }) =>
            html`<li>
              <div>
                <p>${chinese(text)}</p>
                <p class="small">${clauseView(citation, view)}</p>
              </div>
            </li>`,
        )}
      </ol>
      <h4>${now.remedies}</h4>
      <ol class="asks" role="list">
        ${decision.remedies.map((remedy) => html`<li><div>${remedyView(remedy, view)}</div></li>`)}
      </ol>`,
  };
}

function remedyView({ kind, where, until, citation }: Remedy, view: TrackerView): TemplateResult {
  const { now } = view.words;
  const day = until ? html`<strong>${now.remedyUntilBefore}${dayView(until, view)}</strong>` : now.remedyNoUntil;
  return html`<p>
      <strong>${now.remedy[kind] ?? kind}</strong>${now.remedyWhere}${chinese(where)}${now.remedyComma}${day}
    </p>
    ${citation ? html`<p class="small">${clauseView(citation, view)}</p>` : ''}`;
}
