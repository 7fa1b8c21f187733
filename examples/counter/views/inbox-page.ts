import type { ServiceCase } from '@tongban/domain';
import { atDesk } from '../case-at-desk.ts';
import { html, type Html } from '../html.ts';
import { deskPath, type Visit } from '../visit.ts';
import { moment, say, type Words } from '../words.ts';
import { icon } from './icon.ts';
import type { PageBody } from './layout.ts';
import { ownPart, standing } from './standing-view.ts';

/** What a desk has to do. */
export interface InboxList {
  /** The cases that lie here or were handed over to here. */
  waiting: readonly ServiceCase[];
  /** The others in which it has a part. */
  others: readonly ServiceCase[];
  /** The names of the places that did not answer. */
  unanswered: readonly string[];
}

/** The version of a list: it changes with every act in it. */
export const versionOfList = ({ waiting, others, unanswered }: InboxList): string =>
  [
    ...[...waiting, ...others].map(({ caseNumber, acts }) => `${caseNumber.slice(7)}.${acts.length}`),
    waiting.length,
    unanswered.length,
  ].join('_');

function row(record: ServiceCase, division: string, { t, language }: Visit): Html {
  const at = atDesk(record, division);
  if (!at) return html``;
  const { words, tone } = standing(at);
  const last = record.acts.at(-1)?.at ?? record.asOf;
  return html`<li class="row">
    <div class="row__text">
      <h3><a href="${deskPath(division, record.caseNumber)}" lang="zh-Hans">${record.itemName}</a></h3>
      <p class="soft case-line">
        <span>${t(say('申请人', 'Applicant'))} ${record.applicant.maskedName}</span>
        <span class="num">${record.caseNumber}</span>
      </p>
    </div>
    <div class="row__margin">
      <p class="status" data-tone="${tone}">${icon(tone)}<span>${t(words)}</span></p>
    </div>
    <div class="row__note">
      <p>${t(ownPart(at))} · <time datetime="${last}">${moment(last, language)}</time></p>
    </div>
  </li>`;
}

/** The page with the cases of a place. */
export function inboxPage(list: InboxList, visit: Visit): PageBody {
  const { t, place } = visit;
  const division = place?.division ?? '';
  const section = (title: Words, cases: readonly ServiceCase[], none: Words) =>
    html`<section class="group">
      <h2>${t(title)} <span class="soft num">${cases.length}</span></h2>
      ${
        cases.length > 0
          ? html`<ol class="rows" role="list">
              ${cases.map((record) => row(record, division, visit))}
            </ol>`
          : html`<p class="soft">${t(none)}</p>`
      }
    </section>`;
  const silent = list.unanswered.join('、');
  const title = t(say('办件', 'Cases'));
  const body = html`
    <h1>${title}</h1>
    ${
      list.unanswered.length > 0 &&
      html`<section class="now" data-tone="late" role="alert">
        <h2>${t(say(`${silent}没有回答`, `${silent} did not answer`))}</h2>
        <p>
          ${t(say('那里的办件现在看不到，别的都在下面。', 'The cases kept there cannot be shown now; all others are below.'))}
        </p>
      </section>`
    }
    ${section(
      say('等本窗口办', 'Waiting here'),
      list.waiting,
      say('现在没有。有了会自己出现在这里。', 'None now. They appear here by themselves.'),
    )}
    ${section(say('其他', 'Others'), list.others, say('没有别的办件。', 'No other cases.'))}
  `;
  return { title, body, version: versionOfList(list) };
}
