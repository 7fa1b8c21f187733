import { html, type TemplateResult } from 'lit';
import type { Act } from '@tongban/domain';
import { icon } from '../look/icons.ts';
import type { TimelineStep } from './timeline.ts';
import { partsWords } from './parts-words.ts';
import { dateOf, type TrackerView, whoText } from './tracker-view.ts';

type Sent = Extract<Act, { type: 'handed-over' }>;

/** One move of the case from place to place. */
export interface Move {
  /** Who sent it, and where. */
  sent: Sent;
  /** The act that confirms it; absent until then. */
  got: Act | undefined;
}

/** The handovers on the way to a step, each with its acknowledgement; those that are steps themselves stand there. */
export function movesOf({ acts }: TimelineStep): Move[] {
  const moves: Move[] = [];
  for (const act of acts) {
    const last = moves.at(-1);
    if (act.type === 'handed-over') moves.push({ sent: act, got: undefined });
    else if (act.type === 'handover-acknowledged' && last) last.got = act;
  }
  return moves;
}

/** Who sent it when, and whether the other place has confirmed. */
export function moveText({ sent, got }: Move, view: TrackerView): string {
  const gotOn = got && dateOf(got.at, view);
  const { place: to } = sent.details.to;
  return partsWords(view).moved({ from: whoText(sent.by, view), to, sentOn: dateOf(sent.at, view), gotOn });
}

/** Every move to a step, one line each. */
export function movesView(step: TimelineStep, view: TrackerView): TemplateResult[] {
  return movesOf(step).map(
    (move) => html`<p class="step__move">${icon('relay')}<span>${moveText(move, view)}</span></p>`,
  );
}
