import { html, nothing, type TemplateResult } from 'lit';
import { isClosed } from '@tongban/domain/rules';
import { icon } from '../look/icons.ts';
import { stateText } from './steps-view.ts';
import { silentDays, timelineOf } from './timeline.ts';
import type { TrackerView } from './tracker-view.ts';

/** After so many days without an act the silence itself is shown. */
const SILENCE = 7;

/** Which case this is, and in words how far it has come. */
export function headView(view: TrackerView): TemplateResult {
  const { serviceCase, words } = view;
  const steps = timelineOf(serviceCase);
  const at = steps.findIndex(({ state }) => state === 'current' || state === 'back' || state === 'suspended');
  const here = steps[at];
  const allDone = steps.every(({ state }) => state === 'done');
  const progress = here
    ? words.position(at + 1, steps.length, stateText(here, view))
    : allDone
      ? words.allDone(steps.length)
      : words.ended;
  const days = silentDays(serviceCase);
  const isSilent = !isClosed(serviceCase.acts) && days >= SILENCE;
  return html`<header class="tracker__head">
    <h2><span lang="zh-Hans">${words.head(serviceCase.itemName)}</span></h2>
    <dl>
      <div>
        <dt>${words.caseNumber}</dt>
        <dd class="num">${serviceCase.caseNumber}</dd>
      </div>
      <div>
        <dt>${words.applicant}</dt>
        <dd>${serviceCase.applicant.maskedName}</dd>
      </div>
      <div>
        <dt>${words.progress}</dt>
        <dd>${progress}</dd>
      </div>
    </dl>
    ${isSilent ? html`<p class="status" data-tone="late">${icon('later')}<span>${words.silence(days)}</span></p>` : nothing}
  </header>`;
}
