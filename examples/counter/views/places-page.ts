import type { DeskPlace } from '../desk-options.ts';
import { html } from '../html.ts';
import { deskPath, type Visit } from '../visit.ts';
import { say } from '../words.ts';
import type { PageBody } from './layout.ts';

/** The page that lists the desks of this server. */
export function placesPage(places: readonly DeskPlace[], { t }: Visit): PageBody {
  const title = t(say('选一个窗口', 'Choose a desk'));
  const body = html`<h1>${title}</h1>
    <ul class="rows" role="list">
      ${places.map(
        ({ division, place }) =>
          html`<li class="row">
            <h2 class="row__text"><a href="${deskPath(division)}" lang="zh-Hans">${place}</a></h2>
            <p class="row__margin num">${division}</p>
          </li>`,
      )}
    </ul>`;
  return { title, body };
}
