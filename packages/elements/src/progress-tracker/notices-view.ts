import { html, nothing, type TemplateResult } from 'lit';
import { instantText } from '../locale/format.ts';
import { partsWords } from './parts-words.ts';
import { actText, momentView, type TrackerView } from './tracker-view.ts';

/** Which notice was served how and when, and when she saw it. */
export function noticesView(view: TrackerView): TemplateResult | typeof nothing {
  const { serviceCase, locale } = view;
  const served = serviceCase.acts.filter((act) => act.type === 'notice-served');
  if (served.length === 0) return nothing;
  const { notices, stop } = partsWords(view);
  const seen = (at: string | undefined) =>
    at === undefined ? notices.notShown : notices.shown(instantText(at, locale, serviceCase.asOf));
  return html`<section class="section" part="notices">
    <h3>${notices.heading}</h3>
    <ol class="moments" role="list">
      ${served.map(
        (act) =>
          html`<li>
            ${momentView(act.details.sentAt, view)}<span
              >${actText(act, view)}${stop} <span class="soft">${seen(act.details.shownAt)}${stop}</span></span
            >
          </li>`,
      )}
    </ol>
  </section>`;
}
