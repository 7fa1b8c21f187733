import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../large-print/page-controller.ts';
import { icon } from '../look/icons.ts';
import { confidenceMark } from '../provenance/confidence-mark.ts';
import { standingLine } from '../provenance/standing-line.ts';
import { addressRow } from './address-view.ts';
import { conditionsRow, situationsRow } from './apply-view.ts';
import { contactsRow, outcomeRow, placesRow } from './contact-view.ts';
import { factsView } from './facts-view.ts';
import { basisRow, doubtRows, sourcesRow } from './ground-view.ts';
import { placesByRole } from './guide-facts.ts';
import type { Content, GuideView, RowKey } from './guide-view.ts';
import { feeRow, limitsRow, processRow } from './handling-view.ts';
import { materialsRow, samplesRow } from './materials-view.ts';

/** What it is, where it is handled, whose guide this is, and the portal's actions. */
export function guideHead(view: GuideView, actions: TemplateResult, title: Content): TemplateResult {
  const { guide, words } = view;
  const places = placesByRole(guide);
  return html`<header class="guide__head">
    ${title}
    ${
      places.length > 0
        ? html`<ul class="places" role="list">
            ${places.map(
              ({ role, names, provenance }, index) =>
                html`<li>
                  ${icon(index === 0 ? 'place' : 'arrow')}<span
                    >${words.placeRole(words.list(names), role)}${confidenceMark(
                      guide,
                      provenance,
                      words.provenance,
                    )}</span
                  >
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${standingLine(guide, words.provenance)} ${actions}
  </header>`;
}

const rows = (...content: Content[]) => html`<div class="rows">${content}</div>`;

/** The whole guide below its head, in the order in which people ask. */
export function wholeGuide(view: GuideView): Content[] {
  return [
    factsView(view),
    rows(
      conditionsRow(view),
      situationsRow(view),
      materialsRow(view),
      processRow(view),
      limitsRow(view),
      feeRow(view),
      placesRow(view),
      outcomeRow(view),
      samplesRow(view),
      contactsRow(view),
      basisRow(view),
      doubtRows(view),
      sourcesRow(view),
      addressRow(view),
    ),
  ];
}

/** The guide as pages of large print: one question of a person a page. */
export function guidePages(view: GuideView, head: TemplateResult): Page[] {
  const { words } = view;
  const page = (key: RowKey, ...content: Content[]): Page => ({ heading: words.rows[key][0], body: rows(content) });
  return [
    { heading: words.glance, body: [head, factsView(view)] },
    page('conditions', conditionsRow(view), situationsRow(view)),
    page('materials', materialsRow(view), samplesRow(view)),
    page('process', processRow(view), limitsRow(view), feeRow(view)),
    page('places', placesRow(view), contactsRow(view), outcomeRow(view)),
    page('basis', basisRow(view), doubtRows(view)),
    page('sources', sourcesRow(view), addressRow(view)),
  ];
}
