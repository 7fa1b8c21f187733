import { html, type TemplateResult } from 'lit';
import { icon } from '../look/icons.ts';
import { actText, momentView, type TrackerView } from './tracker-view.ts';

/** Every act with its time, for whoever wants all of it. */
export function logView(view: TrackerView): TemplateResult {
  const { acts } = view.serviceCase;
  const { log } = view.words;
  return html`<section class="section no-print" part="log">
    <h3>${log.heading}</h3>
    <details>
      <summary>${icon('more')}<span>${log.show(acts.length)}</span></summary>
      <ol class="log" role="list">
        ${acts.map((act) => html`<li>${momentView(act.at, view)}<span>${actText(act, view)}</span></li>`)}
      </ol>
    </details>
  </section>`;
}
