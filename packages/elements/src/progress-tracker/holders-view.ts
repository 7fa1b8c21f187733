import { html, nothing, type TemplateResult } from 'lit';
import type { Jurisdiction, PartyRole } from '@tongban/domain';
import { caseStatus, heldBy } from '@tongban/domain/rules';
import { icon } from '../look/icons.ts';
import type { TrackerView } from './tracker-view.ts';

/** Who has the case: the applicant, the receiving place, the handling place, in that order; only the thick line moves. */
export function holdersView({ serviceCase, words }: TrackerView): TemplateResult {
  const { receiving, handling, acts } = serviceCase;
  const holder = heldBy(acts, serviceCase);
  const isWaiting = caseStatus(acts) === 'correction-requested';
  const station = (role: PartyRole, jurisdiction?: Jurisdiction) => {
    const isHere = holder?.role === role;
    const tone = isHere && role === 'applicant' ? 'act' : nothing;
    const sentence = role === 'applicant' && isWaiting ? words.holders.hereYou : words.holders.here;
    const here = html`<p class="status" data-tone=${tone}>${icon('now')}<span>${sentence}</span></p>`;
    return html`<li aria-current=${isHere ? 'true' : nothing} data-tone=${tone}>
      <p class="role">${words.holders.roles[role]}</p>
      <p class="name">
        ${role === 'applicant' ? words.you : words.place({ role, ...(jurisdiction && { jurisdiction }) })}
      </p>
      ${jurisdiction?.authority ? html`<p class="soft small" lang="zh-Hans">${jurisdiction.authority}</p>` : nothing}
      ${isHere ? here : nothing}
    </li>`;
  };
  return html`<section class="section" part="holders">
    <h3>${words.holders.heading}</h3>
    <ol class="holders" role="list">
      ${station('applicant')} ${receiving ? station('receiving', receiving) : nothing} ${station('handling', handling)}
    </ol>
    ${holder ? nothing : html`<p>${words.holders.none}</p>`}
  </section>`;
}
