import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LicenceStatus } from '@tongban/domain';
import { dayText, instantText } from '../locale/format.ts';
import { icon, type IconName } from '../look/icons.ts';
import type { LicenceOffer } from './licence-offers.ts';
import type { PickerView } from './picker-view.ts';

const icons: Partial<Record<string, IconName>> = {
  valid: 'done',
  'not-yet-active': 'later',
  suspended: 'pause',
  altered: 'late',
  unverifiable: 'info',
};
const tone = (status: LicenceStatus) => (status === 'valid' ? 'ok' : status === 'altered' ? 'late' : 'quiet');

function disputeLink({ words, disputeAt }: PickerView, licence?: LicenceOffer): TemplateResult | typeof nothing {
  if (!disputeAt) return nothing;
  const id = licence?.licence.id;
  const href = disputeAt.replaceAll('{licence}', encodeURIComponent(id ?? ''));
  return html`<p class="no-print">
    <a class="action-link" href=${href}
      >${id === undefined ? words.missing : words.dispute}${
        licence ? html`<span class="visually-hidden">${words.colon}${licence.licence.type}</span>` : nothing
      }</a
    >
  </p>`;
}

function margin({ words }: PickerView, { status }: LicenceOffer): TemplateResult {
  return html`<p class="row__margin">
    <span class="status" data-tone=${tone(status)}
      >${icon(icons[status] ?? 'cross')}<span>${words.status(status)}</span></span
    >
  </p>`;
}

function note(view: PickerView, offer: LicenceOffer): TemplateResult {
  const { words, locale } = view;
  const { source, asOf, trustGrade } = offer.licence;
  // One objection at a time: to the licence that she chose, or that she cannot use.
  const isAtHand = offer.status !== 'valid' || view.chosen === offer;
  const grade = trustGrade && words.grade(trustGrade);
  return html`<div class="row__note">
    ${grade ? html`<p>${grade}</p>` : nothing}
    <p>${words.source(source)}<br />${words.asOf(instantText(asOf, locale))}</p>
    ${isAtHand ? disputeLink(view, offer) : nothing}
  </div>`;
}

/** Whose it is, who issued it, until when. */
function particulars({ words, locale }: PickerView, { licence, status }: LicenceOffer): TemplateResult {
  const { holder, issuer, validUntil, asOf } = licence;
  return html`<span class="detail"
    >${holder === 'applicant' ? nothing : html`<span class="fact">${words.holder(holder)}</span>`}<span class="fact"
      >${words.issuer(issuer)}</span
    >${
      validUntil && status === 'valid'
        ? html`<span class="fact">${words.until(dayText(validUntil, locale, asOf))}</span>`
        : nothing
    }</span
  >`;
}

const goodFor = ({ words }: PickerView, { goodFor: names }: LicenceOffer) =>
  names.length > 0 ? html`<span class="detail">${words.goodFor(words.list(names))}</span>` : nothing;

function usableRow(view: PickerView, offer: LicenceOffer): TemplateResult {
  const { id, type } = offer.licence;
  return html`<li class="row licence" part="licence">
    <div class="row__text">
      <label class="choice">
        <input
          type="radio"
          name="licence"
          .checked=${live(view.chosen?.licence.id === id)}
          @change=${() => view.choose(id)}
        />
        <span><strong class="name">${type}</strong>${particulars(view, offer)}${goodFor(view, offer)}</span>
      </label>
    </div>
    ${margin(view, offer)} ${note(view, offer)}
  </li>`;
}

function unusableRow(view: PickerView, offer: LicenceOffer): TemplateResult {
  const { words, locale } = view;
  const { licence, status, instead } = offer;
  const { type, validFrom, validUntil, asOf, platformCode } = licence;
  const ended = status === 'expired' && validUntil ? words.expiredOn(dayText(validUntil, locale, asOf)) : '';
  const said = words.status(status) === words.status('');
  return html`<li class="row licence" part="licence">
    <div class="row__text">
      <h4>${type}</h4>
      <p>${particulars(view, offer)}</p>
      <p>${ended}${words.remedy(status, validFrom ? dayText(validFrom, locale, asOf) : '')}</p>
      ${said && platformCode ? html`<p class="soft">${words.code(platformCode)}</p>` : nothing}
      ${instead.length > 0 ? html`<p>${words.otherLicence(words.list(instead))}</p>` : nothing}
      <p>${offer.goodFor.length > 0 ? words.paper(words.list(offer.goodFor)) : words.anyPaper}</p>
    </div>
    ${margin(view, offer)} ${note(view, offer)}
  </li>`;
}

/** Which licence: those that can be used to choose from, the others with why not and what else would do. */
export function licencesView(view: PickerView): TemplateResult {
  const { words, offers, types, problem } = view;
  const usable = offers.filter(({ status }) => status === 'valid');
  const others = offers.filter(({ status }) => status !== 'valid');
  const none =
    types.length === 0
      ? words.noneRegistered
      : others.length > 0
        ? words.allUnusable
        : words.noneHeld(words.list(types));
  const otherRows = html`<ol class="rows" role="list">
    ${others.map((offer) => unusableRow(view, offer))}
  </ol>`;
  return html`<section class="group" data-step="licence">
    <h3>${words.steps.licence}</h3>
    ${problem === 'licence' ? html`<p class="problem" role="alert">${icon('late')}${words.problems.licence}</p>` : nothing}
    ${
      usable.length > 0
        ? html`<fieldset>
            <legend class="visually-hidden">${words.steps.licence}</legend>
            <ol class="rows" role="list">
              ${usable.map((offer) => usableRow(view, offer))}
            </ol>
          </fieldset>`
        : html`<div class="gap-panel" part="gap">
            <p>${none}</p>
            ${types.length > 0 ? html`<p>${words.anyPaper}</p>` : nothing}
            <div class="actions"><slot name="actions"></slot></div>
          </div>`
    }
    ${
      others.length === 0
        ? nothing
        : usable.length === 0
          ? otherRows
          : html`<details>
              <summary>${icon('more')}<span>${words.unusable(others.length)}</span></summary>
              ${otherRows}
            </details>`
    }
    ${types.length > 0 ? disputeLink(view) : nothing}
  </section>`;
}
