import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../look/icons.ts';
import type { Act } from '@tongban/domain';
import type { LaneStep } from './lanes.ts';
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

/** Every step of the plan, in two lanes where two places share the case: when, how far, what happened on the way. */
export function stepsView(view: TrackerView): TemplateResult {
  const { words, timeline } = view;
  const lanes = view.loader.parts?.lanes(view);
  const { steps } = timeline;
  return html`<section class="section" part="steps">
    <h3>${words.steps.heading}</h3>
    ${lanes?.heads ?? nothing}
    ${
      steps.length > 0
        ? html`<ol class=${lanes ? 'steps lanes' : 'steps'} role="list">
            ${steps.map((step, index) => stepView(step, view, { isHere: index === timeline.at, lane: lanes?.steps[index] }))}
          </ol>`
        : html`<p>${words.steps.none}</p>`
    }
  </section>`;
}

interface Standing {
  isHere: boolean;
  lane: LaneStep | undefined;
}

function stepView(step: TimelineStep, view: TrackerView, standing: Standing): TemplateResult {
  const { icon: mark, tone } = markOf(step, view);
  const { lane } = standing;
  const at = step.finish?.at ?? (step.state === 'current' ? sinceOf(step, view) : undefined);
  const isHere = standing.isHere && step.state === 'current';
  const notes = notesOf(step, view);
  return html`<li
    class="step"
    part="step"
    data-tone=${tone ?? nothing}
    data-lane=${lane?.lane ?? nothing}
    data-cross=${lane?.cross ?? nothing}
    data-open=${lane?.isOpen ? '' : nothing}
    aria-current=${isHere ? 'step' : nothing}
  >
    <span class="step__mark">${icon(mark)}</span>
    <div class="step__body">
      <h4>${chinese(step.plan.name)}</h4>
      <p class="step__state">${stepText(step, view)}</p>
      ${view.loader.parts?.moves(step, view) ?? nothing} ${isHere ? backView(view) : nothing}
    </div>
    ${at ? html`<p class="step__when">${momentView(at, view)}</p>` : nothing}
    ${
      notes.length > 0
        ? html`<ul class="step__note" role="list">
            ${notes.map((act) => html`<li>${momentView(act.at, view)} ${actText(act, view)}</li>`)}
          </ul>`
        : nothing
    }
  </li>`;
}

/** What has its own place on the page, once that is there, is not said twice. */
const ELSEWHERE = /^(handed-over|handover-acknowledged|notice-served)$|^(original|fee)-/;

const notesOf = ({ acts }: TimelineStep, { loader }: TrackerView): Act[] =>
  loader.parts ? acts.filter(({ type }) => !ELSEWHERE.test(type)) : acts;

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
      if (step.finish?.type === 'handed-over') return words.steps.sent(who, step.finish.details.to.place);
      if (step.finish?.type === 'handover-acknowledged') return words.steps.arrived(who);
      return isRefusal(step) ? words.now.refused(who) : words.steps.done(actor.role === 'applicant' ? undefined : who);
    case 'current':
      if (step.plan.finishedBy === 'handover-acknowledged') return words.steps.notArrived(who);
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
function sinceOf({ acts }: TimelineStep, { now }: TrackerView): string | undefined {
  if (now.kind === 'asked') return (now.tasks.find(({ kind }) => kind === 'correct') ?? now.tasks[0])?.since;
  if (now.kind === 'suspended') return now.act.at;
  return acts.findLast(({ type }) => type === 'handover-acknowledged')?.at;
}
