import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MaterialRequirement, ServiceGuide } from '@tongban/domain';
import { icon, type IconName } from '../look/icons.ts';
import type { MaterialChecklistMessages } from '../messages/zh-hans/material-checklist.ts';
import { confidenceMark } from '../provenance/confidence-mark.ts';
import { type Call, isConditional, type MaterialForSituation } from '@tongban/domain/rules';
import { whyView } from './why-view.ts';

/** What the rows need. */
export interface ChecklistView {
  /** The guide. */
  guide: ServiceGuide;
  /** The words. */
  words: MaterialChecklistMessages;
  /** The materials that the person has ticked off. */
  prepared: ReadonlySet<string>;
  /** The materials whose reasons are open. */
  open: ReadonlySet<string>;
  /** Told of a tick. */
  tick: (id: string, ticked: boolean) => void;
  /** Told of an opened or closed reason. */
  toggle: (id: string, open: boolean) => void;
  /** Leads to a question. */
  goToQuestion: (situation: string) => void;
  /** Whether it is known which licence she holds: then a row guesses nothing. */
  withoutLicences?: boolean;
}

function verdict(word: string, name: IconName, tone?: 'act' | 'quiet'): TemplateResult {
  return html`<p class="row__margin">
    <span class="status verdict" data-tone=${tone ?? nothing}>${icon(name)}<span>${word}</span></span>
  </p>`;
}

/** What is wanted, in the words of the source. */
export function wanted(view: ChecklistView, requirement: MaterialRequirement): TemplateResult {
  const { words, guide } = view;
  const mark = (key: string) => {
    const provenance = requirement.keyProvenance?.[key];
    return provenance ? confidenceMark(guide, provenance, words.provenance) : nothing;
  };
  const { necessity, form, copies, condition, anyOneOf, note, issuer, licenceTypes } = requirement;
  return html`
    ${
      form || copies
        ? html`<p>
            ${form ? html`<span class="fact"><strong>${form}</strong>${mark('form')}</span>` : nothing}
            ${copies ? html`<span class="fact">${words.copies(copies)}${mark('copies')}</span>` : nothing}
          </p>`
        : nothing
    }
    ${condition ? html`<p>${words.condition(condition)}${mark('condition')}</p>` : nothing}
    ${/^(必要|必须)$/.test(necessity) ? nothing : html`<p>${words.necessity(necessity)}${mark('necessity')}</p>`}
    ${anyOneOf ? html`<p>${words.anyOneOf}${mark('anyOneOf')}</p>` : nothing}
    ${note ? html`<p>${note}${mark('note')}</p>` : nothing}
    ${issuer ? html`<p>${words.issuer(issuer)}${mark('issuer')}</p>` : nothing}
    ${
      licenceTypes?.length && !view.withoutLicences
        ? html`<p class="soft">
            ${words.licences(words.list(licenceTypes))}${mark('licenceTypes')}
            ${guide.standing === 'official' ? words.licencesNotYet.official : words.licencesNotYet.sample}
          </p>`
        : nothing
    }
  `;
}

/** A material to prepare: what it is, why, and the box to tick. */
export function neededRow(view: ChecklistView, material: MaterialForSituation): TemplateResult {
  const { words, prepared, open } = view;
  const { id, name, provenance } = material.requirement;
  return html`<li class="row material" part="material">
    <div class="row__text">
      <h4>
        <span class="tick" aria-hidden="true"></span>${name}${confidenceMark(view.guide, provenance, words.provenance)}
      </h4>
      ${wanted(view, material.requirement)}
      <details
        ?open=${open.has(id)}
        @toggle=${(event: Event) => view.toggle(id, (event.target as HTMLDetailsElement).open)}
      >
        <summary>
          ${icon('more')}<span>${words.why}</span><span class="visually-hidden">${words.whyName(name)}</span>
        </summary>
        ${open.has(id) ? html`<div class="inset">${whyView(view.guide, words, material)}</div>` : nothing}
      </details>
    </div>
    ${isConditional(material) ? verdict(words.verdicts.conditional, 'hand') : verdict(words.verdicts.required, 'hand')}
    <div class="row__note">
      <label class="choice">
        <input
          type="checkbox"
          aria-label=${words.preparedName(name)}
          .checked=${live(prepared.has(id))}
          @change=${(event: Event) => view.tick(id, (event.target as HTMLInputElement).checked)}
        />
        <span>${words.prepared}</span>
      </label>
    </div>
  </li>`;
}

/** Which answers would call for a material, question by question. */
function onlyIf(words: MaterialChecklistMessages, calls: readonly Call[]): string {
  return words.onlyIf(
    [...new Set(calls.map(({ situation }) => situation))].map(({ id, question }) => ({
      question,
      options: calls.filter(({ situation }) => situation.id === id).map(({ option }) => option.label),
    })),
  );
}

/** A material that an open question decides. */
export function undecidedRow(view: ChecklistView, { requirement, calls }: MaterialForSituation): TemplateResult {
  const { words } = view;
  const situations = [...new Set(calls.map(({ situation }) => situation))];
  return html`<li class="row material" part="material">
    <div class="row__text">
      <h4>
        <span class="tick" aria-hidden="true"></span>${requirement.name}${confidenceMark(
          view.guide,
          requirement.provenance,
          words.provenance,
        )}
      </h4>
      <p>${onlyIf(words, calls)}</p>
    </div>
    ${verdict(words.verdicts.undecided, 'todo', 'act')}
    <div class="row__note">
      ${situations.map(
        ({ id, question }) =>
          html`<button class="plain" type="button" @click=${() => view.goToQuestion(id)}>
            <span>${words.answer}</span><span class="visually-hidden">${words.colon}${question}</span>
          </button>`,
      )}
    </div>
  </li>`;
}

/** A material that another situation calls for. */
export function notApplicableRow(view: ChecklistView, { requirement, calls }: MaterialForSituation): TemplateResult {
  const { words } = view;
  return html`<li class="row material" part="material">
    <div class="row__text">
      <h4>${requirement.name}${confidenceMark(view.guide, requirement.provenance, words.provenance)}</h4>
      <p>${onlyIf(words, calls)}</p>
    </div>
    ${verdict(words.verdicts.notApplicable, 'none', 'quiet')}
  </li>`;
}
