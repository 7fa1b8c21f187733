import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../look/icons.ts';
import { whereText } from './holders-view.ts';
import { type HopStation, hopStations } from './hops.ts';
import { hopView } from './hops-view.ts';
import { partsWords } from './parts-words.ts';
import { lateOf, type TrackerView, whoText } from './tracker-view.ts';

/** The hops of a joint handling, one station each; none elsewhere. */
export function hopStationViews(view: TrackerView): TemplateResult[] {
  const { serviceCase, timeline, now } = view;
  return hopStations(serviceCase, timeline, now).map((hop) => hopStationView(hop, view));
}

const HOP_MARKS = { done: ['done', 'ok'], offered: ['relay', nothing], todo: ['todo', 'quiet'] } as const;

function hopStationView({ hop, party, state, from }: HopStation, view: TrackerView): TemplateResult {
  const { roles } = view.words.holders;
  const { nameOf, states: hopStates } = partsWords(view).hops;
  const isHere = state === 'here';
  const isLate = isHere && lateOf(view)?.hop === hop;
  const [mark, tone]: readonly [IconName, string | typeof nothing] = isHere
    ? [isLate ? 'late' : 'now', isLate ? 'late' : nothing]
    : HOP_MARKS[state];
  const text = isHere
    ? whereText(view)
    : state === 'todo' && from
      ? hopStates.from(whoText(from, view))
      : hopStates[state];
  return html`<li aria-current=${isHere ? 'true' : nothing} data-tone=${tone}>
    <p class="role">${nameOf(hop, roles[party.role])}</p>
    <p class="name">${whoText(party, view)}</p>
    <p class="status" data-tone=${tone}>${icon(mark)}<span>${text}</span></p>
    ${hopView(hop, view)}
  </li>`;
}
