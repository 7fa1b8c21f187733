import { html, type TemplateResult } from 'lit';
import type { Refused } from './now.ts';
import { partsWords } from './parts-words.ts';
import { chinese, clauseView, dayView, type TrackerView } from './tracker-view.ts';

type Remedy = Refused['decision']['remedies'][number];

/** Why it was refused, each reason with its clause, and every way to challenge it: where, until when, by which clause. */
export function refusalView({ reasons, remedies }: Refused['decision'], view: TrackerView): TemplateResult {
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
