import { html, nothing, type TemplateResult } from 'lit';
import type { Jurisdiction } from '@tongban/domain';
import { heldBy } from '@tongban/domain/rules';
import { icon } from '../look/icons.ts';
import { laneSteps, lanesOf } from './lanes.ts';
import { partsWords } from './parts-words.ts';
import type { Lanes } from './tracker-parts.ts';
import { lateOf, type TrackerView } from './tracker-view.ts';

/** The lanes, where two places share the case. */
export function lanesView(view: TrackerView): Lanes | undefined {
  const { serviceCase, timeline, now } = view;
  const steps = laneSteps(serviceCase, timeline, now.kind === 'waiting' && now.handedOver !== undefined);
  return steps.length > 0 ? { heads: headsView(lanesOf(serviceCase), view), steps } : undefined;
}

/** The two places above their lanes, and in words which one answers now. */
function headsView(lanes: readonly Jurisdiction[], view: TrackerView): TemplateResult {
  const { words, serviceCase } = view;
  const { holders } = words;
  const isLate = lateOf(view) !== undefined;
  const division = heldBy(serviceCase.acts, serviceCase)?.jurisdiction?.division;
  const roleOf = (place: Jurisdiction) =>
    place.division === serviceCase.handling.division
      ? holders.roles.handling
      : place.division === serviceCase.receiving?.division
        ? holders.roles.receiving
        : holders.roles.participating;
  return html`<div class="lane-heads">
    ${lanes.map((place) => {
      const isHere = place.division === division;
      const tone = isHere && isLate ? 'late' : nothing;
      return html`<div data-here=${isHere ? '' : nothing} data-tone=${tone}>
        <p class="role">${roleOf(place)}</p>
        <p class="name">${place.place}</p>
        ${
          isHere
            ? html`<p class="status" data-tone=${tone}>
                ${icon(isLate ? 'late' : 'now')}<span>${partsWords(view).answers}</span>
              </p>`
            : nothing
        }
      </div>`;
    })}
  </div>`;
}
