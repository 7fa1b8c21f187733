import { html, nothing, type TemplateResult } from 'lit';
import type { ApplicantTask } from '@tongban/domain/rules';
import { yuanText } from '../locale/format.ts';
import type { Asked } from './now.ts';
import type { Panel } from './now-view.ts';
import { chinese, dayView, type TrackerView } from './tracker-view.ts';

/** What is asked of the applicant: the oldest task in the title, every further one below it. */
export function askedPanel({ tasks, notices }: Asked, view: TrackerView): Panel {
  const [first, ...others] = tasks;
  return {
    tone: 'act',
    icon: 'you',
    status: view.words.now.yourTurn,
    title: first ? taskTitle(first, view) : nothing,
    body: [
      first ? taskBody(first, notices, view) : nothing,
      others.map(
        (task) =>
          html`<h4 class="now__title">${taskTitle(task, view)}</h4>
            ${taskBody(task, notices, view)}`,
      ),
    ],
  };
}

function taskTitle(task: ApplicantTask, view: TrackerView): string | TemplateResult {
  const { now } = view.words;
  if (task.kind === 'pay') return now.pay(task.fee.name, yuanText(task.fee.amount, view.locale));
  const { items, dueOn } = task.notice;
  return dueOn ? html`${now.correctBy(items.length)}${dayView(dueOn, view)}${now.by}` : now.correct(items.length);
}

function taskBody(task: ApplicantTask, notices: number, { words: { now }, serviceCase }: TrackerView): TemplateResult {
  const who = serviceCase.handling.place;
  if (task.kind === 'pay') {
    return html`<slot name="pay"></slot>
      <p>${now.payHow(who)}</p>`;
  }
  const { items, dueOn, number } = task.notice;
  // Who was told once before that this is all must not read the same promise again.
  const promise = notices > 1 ? now.again(notices) : now.complete(who, items.length);
  return html`<ol class="asks" role="list">
      ${items.map(({ text }) => html`<li>${chinese(text)}</li>`)}
    </ol>
    <slot name="task"></slot>
    <div class="remarks">
      <p>${promise}</p>
      ${dueOn ? nothing : html`<p>${now.noDue}</p>`}
      <p class="small soft">${now.notice(number)}</p>
    </div>`;
}
