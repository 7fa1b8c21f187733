import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../look/icons.ts';
import { whereText } from './holders-view.ts';
import { type HopStation, hopStations } from './hops.ts';
import { hopView } from './hops-view.ts';
import { partsWords } from './parts-words.ts';
import { lateOf, stateText, type TrackerView, whoText } from './tracker-view.ts';

/** The hops of a joint handling, one station each; none elsewhere. */
export function hopStationViews(view: TrackerView): TemplateResult[] {
  const { serviceCase, timeline, now } = view;
  return hopStations(serviceCase, timeline, now).map((hop) => hopStationView(hop, view));
}

const HOP_MARKS = {
  done: ['done', 'ok'],
  offered: ['relay', nothing],
  waits: ['pause', 'act'],
  todo: ['todo', 'quiet'],
  dropped: ['none', 'quiet'],
} as const;

function hopStationView({ hop, party, state, from }: HopStation, view: TrackerView): TemplateResult {
  const { roles } = view.words.holders;
  const { nameOf } = partsWords(view).hops;
  const isHere = state === 'here';
  const isLate = isHere && lateOf(view)?.hop === hop;
  const clock = view.time?.hops.find((one) => one.hop === hop);
  const wasLate = state === 'done' && clock !== undefined && clock.overdueBy > 0;
  const [mark, tone]: readonly [IconName, string | typeof nothing] = isHere
    ? [isLate ? 'late' : 'now', isLate ? 'late' : nothing]
    : wasLate
      ? ['late', 'late']
      : HOP_MARKS[state];
  const text = textOf({ hop, party, state, from }, view, wasLate);
  return html`<li aria-current=${isHere ? 'true' : nothing} data-tone=${tone}>
    <p class="role">${nameOf(hop, roles[party.role])}</p>
    <p class="name">${whoText(party, view)}</p>
    <p class="status" data-tone=${tone}>${icon(mark)}<span>${text}</span></p>
    ${hopView(hop, view)}
  </li>`;
}

function textOf({ state, from }: HopStation, view: TrackerView, wasLate: boolean): string {
  const { states } = partsWords(view).hops;
  switch (state) {
    case 'here':
      return whereText(view);
    case 'done':
      return wasLate ? states.doneLate : states.done;
    case 'todo':
      return from ? states.from(whoText(from, view)) : states.todo;
    case 'offered':
      return states.offered;
    case 'waits':
      return stateText(view);
    case 'dropped':
      return view.words.steps.dropped;
  }
}
