import { html, nothing, type TemplateResult } from 'lit';
import { instantText } from '../locale/format.ts';
import { type IconName, icon } from '../look/icons.ts';
import { actorOf, type StepState, timelineOf, type TimelineStep } from './timeline.ts';
import { actText, type TrackerView, whoText } from './tracker-view.ts';

const MARKS: Record<StepState, { icon: IconName; tone: string | undefined }> = {
  done: { icon: 'done', tone: 'ok' },
  current: { icon: 'now', tone: undefined },
  back: { icon: 'back', tone: 'act' },
  suspended: { icon: 'pause', tone: undefined },
  todo: { icon: 'todo', tone: undefined },
  skipped: { icon: 'none', tone: undefined },
};

/** The state of a step in words. */
export function stateText(step: TimelineStep, view: TrackerView): string {
  const { words, serviceCase } = view;
  const actor = actorOf(step, serviceCase);
  const who = whoText(actor, view);
  switch (step.state) {
    case 'done':
      return words.steps.done(who);
    case 'current':
      return actor.role === 'applicant' ? words.steps.currentYou : words.steps.current(who);
    case 'back':
      return words.steps.back;
    case 'suspended':
      return words.steps.suspended;
    case 'todo':
      return words.steps.todo(who);
    case 'skipped':
      return words.steps.skipped;
  }
}

/** Every step of the plan: when, how far, what happened on the way. */
export function stepsView(view: TrackerView): TemplateResult {
  const { words, serviceCase } = view;
  return html`<section class="section" part="steps">
    <h3>${words.steps.heading}</h3>
    <ol class="steps" role="list">
      ${timelineOf(serviceCase).map((step) => stepView(step, view))}
    </ol>
  </section>`;
}

function stepView(step: TimelineStep, view: TrackerView): TemplateResult {
  const { icon: mark, tone } = MARKS[step.state];
  const isHere = step.state === 'current' || step.state === 'back' || step.state === 'suspended';
  const when = step.finish?.at;
  return html`<li class="step" part="step" data-tone=${tone ?? nothing} aria-current=${isHere ? 'step' : nothing}>
    <span class="step__mark">${icon(mark)}</span>
    <div class="step__body">
      <h4 lang="zh-Hans">${step.plan.name}</h4>
      <p class="step__state">${stateText(step, view)}</p>
      ${
        step.acts.length > 0
          ? html`<ul class="step__acts">
              ${step.acts.map((act) => html`<li>${actText(act, view)} ${timeOf(act.at, view)}</li>`)}
            </ul>`
          : nothing
      }
      ${step.state === 'back' ? html`<p>${view.words.steps.backLead}</p>` : nothing}
    </div>
    ${when ? html`<p class="step__when">${timeOf(when, view)}</p>` : nothing}
  </li>`;
}

function timeOf(at: string, { locale }: TrackerView): TemplateResult {
  return html`<time class="soft" datetime=${at}>${instantText(at, locale)}</time>`;
}

/** Every act with its time, for whoever wants all of it. */
export function logView(view: TrackerView): TemplateResult {
  const { acts } = view.serviceCase;
  return html`<details part="log">
    <summary>${icon('more')}<span>${view.words.log.heading(acts.length)}</span></summary>
    <ol class="log" role="list">
      ${acts.map((act) => html`<li>${timeOf(act.at, view)}<span>${actText(act, view)}</span></li>`)}
    </ol>
  </details>`;
}
