import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, GuideElement, HandlingPlace, Outcome } from '@tongban/domain';
import { phoneLinks } from '../look/phone-links.ts';
import { sentences } from './apply-view.ts';
import {
  type Content,
  elementOrGap,
  type GuideView,
  oneProvenance,
  provenanceNote,
  reference,
  row,
  valuesOf,
} from './guide-view.ts';

function placeItem(view: GuideView, place: HandlingPlace, shared: boolean): TemplateResult {
  const { words } = view;
  return html`<li>
    <h4>${words.placeRole(place.place ?? '', place.role)}${shared ? nothing : reference(view, place.provenance)}</h4>
    ${place.authority ? html`<p>${place.authority}</p>` : nothing}
  </li>`;
}

/** Where to go, and who decides. */
export function placesRow(view: GuideView): TemplateResult {
  const shared = oneProvenance(valuesOf(view.guide.places));
  return row(view, 'places', {
    text: elementOrGap(
      view,
      view.guide.places,
      (places) =>
        html`<ul class="places-table" role="list">
          ${places.map((place) => placeItem(view, place, shared !== undefined))}
        </ul>`,
    ),
    note: provenanceNote(view, shared),
  });
}

function outcomeItem(view: GuideView, outcome: Outcome, shared: boolean): TemplateResult {
  return html`<li>
    <p>
      <strong>${outcome.name}</strong>
      <span class="soft">${outcome.form}</span>${shared ? nothing : reference(view, outcome.provenance)}
    </p>
    ${outcome.note ? html`<p class="soft">${outcome.note}</p>` : nothing}
  </li>`;
}

/** What one holds in the end, and how it comes. */
export function outcomeRow(view: GuideView): TemplateResult {
  const { guide, words } = view;
  const shared = oneProvenance([...valuesOf(guide.result), ...valuesOf(guide.delivery)]);
  const part = (name: string, body: Content) =>
    html`<div class="part">
      <h4>${name}</h4>
      ${body}
    </div>`;
  return row(view, 'outcome', {
    text: [
      part(
        words.outcome.result,
        elementOrGap(
          view,
          guide.result,
          (outcomes) =>
            html`<ul class="entries" role="list">
              ${outcomes.map((outcome) => outcomeItem(view, outcome, shared !== undefined))}
            </ul>`,
        ),
      ),
      part(
        words.outcome.delivery,
        elementOrGap(view, guide.delivery, (texts) => sentences(view, texts, { shared: !!shared })),
      ),
    ],
    note: provenanceNote(view, shared),
    screenOnly: true,
  });
}

/** Whom to ask, and where to complain. */
export function contactsRow(view: GuideView): TemplateResult {
  const { guide, words } = view;
  const shared = oneProvenance([...valuesOf(guide.consultation), ...valuesOf(guide.supervision)]);
  const part = (name: string, contacts: GuideElement<Contact[]>) =>
    html`<div class="part">
      <h4>${name}</h4>
      ${elementOrGap(
        view,
        contacts,
        (list) =>
          html`<ul class="entries" role="list">
            ${list.map(
              ({ phone, use, provenance }) =>
                html`<li>
                  <p>
                    ${phoneLinks(phone)} <span class="soft">${use}</span>${
                      shared ? nothing : reference(view, provenance)
                    }
                  </p>
                </li>`,
            )}
          </ul>`,
      )}
    </div>`;
  return row(view, 'contacts', {
    text: [part(words.contacts.consultation, guide.consultation), part(words.contacts.supervision, guide.supervision)],
    note: provenanceNote(view, shared),
  });
}
