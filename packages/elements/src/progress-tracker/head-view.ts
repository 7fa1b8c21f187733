import { html, type TemplateResult } from 'lit';
import { chinese, stateText, type TrackerView } from './tracker-view.ts';

/** In words how far the case has come: 第3步，共5步，等您补正. */
export function progressText(view: TrackerView): string {
  const { words, timeline, now } = view;
  const { steps, at } = timeline;
  const state = stateText(view);
  if (steps.length === 0) return state;
  if (at < 0) return words.allDone(steps.length, state);
  return words[now.kind === 'ended' ? 'stoppedAt' : 'position'](at + 1, steps.length, state);
}

/** Which case this is, and in words how far it has come. */
export function headView(view: TrackerView): TemplateResult {
  const { serviceCase, words } = view;
  return html`<header class="tracker__head">
    <h2>${chinese(serviceCase.itemName)}${words.colon}<span class="nowrap">${words.title}</span></h2>
    ${identityView(view)}
  </header>`;
}

/** The number, the applicant and the progress. */
export function identityView(view: TrackerView): TemplateResult {
  const { serviceCase, words } = view;
  return html`<dl class="identity">
    <div>
      <dt>${words.caseNumber}</dt>
      <dd class="num">${serviceCase.caseNumber}</dd>
    </div>
    <div>
      <dt>${words.applicant}</dt>
      <dd>${chinese(serviceCase.applicant.maskedName)}</dd>
    </div>
    <div>
      <dt>${words.progress}</dt>
      <dd>${progressText(view)}</dd>
    </div>
  </dl>`;
}
