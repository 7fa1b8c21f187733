import { formsFor } from '../acts/acts.ts';
import type { CaseAtDesk } from '../case-at-desk.ts';
import { usualAct } from '../usual-act.ts';
import { html, type Html, type Part } from '../html.ts';
import { deskPath, type Visit } from '../visit.ts';
import { MODES, say } from '../words.ts';
import { icon } from './icon.ts';
import { actsView, type Begun } from './act-view.ts';
import type { PageBody } from './layout.ts';
import { logView } from './log-view.ts';
import { originalsView, ownPart, papersView, standing } from './standing-view.ts';

/** What a case's page shows besides the case. */
export interface CasePage {
  /** A message at the top: what was done, or why it was not. */
  message?: Html | undefined;
  /** The act that the clerk has begun. */
  begun?: Begun | undefined;
}

const row = (title: string, body: Part): Html =>
  html`<section class="row">
    <h2 class="row__margin">${title}</h2>
    <div class="row__text">${body}</div>
  </section>`;

/** The version of a case: the length of its log. */
export const versionOf = ({ record }: CaseAtDesk): string => String(record.acts.length);

/** The page of one case. */
export function casePage(at: CaseAtDesk, visit: Visit, { message, begun }: CasePage = {}): PageBody {
  const { t } = visit;
  const { record, facts, party } = at;
  const { words, tone } = standing(at);
  const forms = formsFor(at);
  const usual = usualAct(at);
  const main = begun?.form ?? forms.find(({ type }) => type === usual);
  const others = forms.filter((form) => form !== main);
  const originals = originalsView(at, visit);
  const { maskedName, maskedPhone } = record.applicant;
  const body = html`
    <header class="group">
      <p class="crumbs">
        <a href="${deskPath(party.jurisdiction?.division ?? '')}">‹ ${t(say('全部办件', 'All cases'))}</a>
      </p>
      <h1 lang="zh-Hans">${record.itemName}</h1>
      <p class="case-line">
        <span class="num">${record.caseNumber}</span>
        <span>${t(say('申请人', 'Applicant'))} ${maskedName} <span class="num">${maskedPhone}</span></span>
        <span>${t(MODES[record.mode] ?? say(record.mode, record.mode))}</span>
      </p>
    </header>
    ${message}
    <div class="rows">
      ${row(
        t(say('现在', 'Now')),
        html`<p class="status standing" data-tone="${tone}">${icon(tone)}<span>${t(words)}</span></p>
          <p class="soft">
            ${t(say('本窗口是', 'The part of this desk: '))}${t(ownPart(at))}${t(say('：', ' · '))}<span lang="zh-Hans"
              >${party.jurisdiction?.place}</span
            >
          </p>`,
      )}
      ${main && row(t(say('接下来', 'Next')), actsView([main], at, { begun, visit, main }))}
      ${
        others.length > 0 &&
        row(
          t(main ? say('也可以', 'Also possible') : say('可以办的', 'What can be done')),
          actsView(others, at, { begun, visit, main }),
        )
      }
      ${forms.length === 0 && row(t(say('可以办的', 'What can be done')), html`<p>${t(nothingToDo(facts.closed))}</p>`)}
      ${row(t(say('材料', 'Materials')), papersView(at, visit))}
      ${originals && row(t(say('原件在哪里', 'Originals')), originals)}
      ${row(t(say('经过', 'What was done')), logView(record, visit))}
    </div>
  `;
  return { title: record.itemName, body, version: versionOf(at), keeps: begun !== undefined };
}

const nothingToDo = (closed: boolean) =>
  closed
    ? say('这一件已经结束。', 'The case is over.')
    : say('现在没有要本窗口办的。有了会自己显示。', 'Nothing now. The page shows it by itself when there is.');
