import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../look/icons.ts';
import { actorOf, type StepState, type TimelineStep } from './timeline.ts';
import { actText, chinese, lateOf, momentView, stateText, type TrackerView, whoText } from './tracker-view.ts';

interface Mark {
  icon: IconName;
  tone?: 'ok' | 'act' | 'late';
}

const MARKS: Record<Exclude<StepState, 'current'>, Mark> = {
  done: { icon: 'done', tone: 'ok' },
  todo: { icon: 'todo' },
  ended: { icon: 'cross' },
  dropped: { icon: 'none' },
  unrecorded: { icon: 'none' },
};

/** Every step of the plan: when, how far, what happened on the way. */
export function stepsView(view: TrackerView): TemplateResult {
  const { words, timeline } = view;
  return html`<section class="section" part="steps">
    <h3>${words.steps.heading}</h3>
    ${
      timeline.steps.length > 0
        ? html`<ol class="steps" role="list">
            ${timeline.steps.map((step, index) => stepView(step, index, view))}
          </ol>`
        : html`<p>${words.steps.none}</p>`
    }
  </section>`;
}

function stepView(step: TimelineStep, index: number, view: TrackerView): TemplateResult {
  const { icon: mark, tone } = markOf(step, view);
  const at = step.finish?.at ?? (step.state === 'current' ? sinceOf(view) : undefined);
  const isHere = index === view.timeline.at && step.state === 'current';
  return html`<li class="step" part="step" data-tone=${tone ?? nothing} aria-current=${isHere ? 'step' : nothing}>
    <span class="step__mark">${icon(mark)}</span>
    <div class="step__body">
      <h4>${chinese(step.plan.name)}</h4>
      <p class="step__state">${stepText(step, view)}</p>
      ${isHere ? backView(view) : nothing}
    </div>
    ${at ? html`<p class="step__when">${momentView(at, view)}</p>` : nothing}
    ${
      step.acts.length > 0
        ? html`<ul class="step__note" role="list">
            ${step.acts.map((act) => html`<li>${momentView(act.at, view)} ${actText(act, view)}</li>`)}
          </ul>`
        : nothing
    }
  </li>`;
}

/** A refusal ends its step, but nobody calls that well done. */
const isRefusal = ({ finish }: TimelineStep) => finish?.type === 'decided' && finish.details.outcome === 'rejected';

function markOf(step: TimelineStep, view: TrackerView): Mark {
  const { state } = step;
  if (isRefusal(step)) return { icon: 'cross', tone: 'late' };
  if (state !== 'current') return MARKS[state];
  if (view.now.kind === 'asked') return { icon: isBack(view) ? 'back' : 'you', tone: 'act' };
  if (view.now.kind === 'suspended') return { icon: 'pause' };
  return lateOf(view) ? { icon: 'late', tone: 'late' } : { icon: 'now' };
}

const isBack = ({ now }: TrackerView) => now.kind === 'asked' && now.tasks.some(({ kind }) => kind === 'correct');

/** The state of a step in words. */
function stepText(step: TimelineStep, view: TrackerView): string {
  const { words, serviceCase } = view;
  const actor = actorOf(step, serviceCase);
  const who = whoText(actor, view);
  switch (step.state) {
    case 'done':
      return isRefusal(step) ? words.now.refused(who) : words.steps.done(actor.role === 'applicant' ? undefined : who);
    case 'current':
      // After a refusal there is still something to do, and that is not the refusal.
      if (view.now.kind === 'refused') return words.states.delivery(who);
      return isBack(view) ? words.steps.back : stateText(view);
    case 'todo':
      return words.steps.todo(who);
    case 'ended':
      return stateText(view);
    case 'dropped':
      return words.steps.dropped;
    case 'unrecorded':
      return words.steps.unrecorded;
  }
}

/** Why it went back, and that nothing starts over: said once, on the step it went back to. */
function backView(view: TrackerView): TemplateResult | typeof nothing {
  const { now, words, serviceCase } = view;
  const task = now.kind === 'asked' ? now.tasks.find(({ kind }) => kind === 'correct') : undefined;
  if (task?.kind !== 'correct') return nothing;
  return html`<p>${words.steps.backWhy(serviceCase.handling.place, task.notice.items.length)}</p>`;
}

/** Since when the current step stands as it does, where an act brought it about. */
function sinceOf({ now }: TrackerView): string | undefined {
  if (now.kind === 'asked') return (now.tasks.find(({ kind }) => kind === 'correct') ?? now.tasks[0])?.since;
  if (now.kind === 'suspended') return now.act.at;
  return now.kind === 'waiting' ? now.handedOver?.at : undefined;
}

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
