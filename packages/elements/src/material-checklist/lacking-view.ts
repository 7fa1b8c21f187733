import { html, nothing, type TemplateResult } from 'lit';
import type { CommitmentStatement, TolerantAcceptance } from '@tongban/domain';
import type { MaterialDecision, MaterialOption } from '@tongban/domain/materials';
import { phones } from './counter-view.ts';
import { materialName } from './evidence.ts';
import { limitText } from './options-view.ts';
import type { VerdictView } from './verdict-view.ts';

function statementView({ say }: VerdictView, statement: CommitmentStatement): TemplateResult {
  const words = say.lacking.statement;
  const entry = (name: string, text: unknown) =>
    text
      ? html`<div>
          <dt>${name}</dt>
          <dd>${text}</dd>
        </div>`
      : nothing;
  const { content, requirements, consequence, laterCheck, publishedIn } = statement;
  return html`<p>${say.lacking.commit}</p>
    <dl class="trace">
      ${entry(words.content, content)}
      ${entry(
        words.requirements,
        requirements?.map((one) => html`<p>${one}</p>`),
      )}
      ${entry(words.consequence, consequence)} ${entry(words.laterCheck, laterCheck)}
      ${entry(words.publishedIn, publishedIn)}
    </dl>`;
}

function deferralView(view: VerdictView, deferral: TolerantAcceptance): TemplateResult {
  const { follow, followCounts, published } = view.say.lacking;
  return html`<p>${follow(limitText(view, deferral))}<span class="soft">${followCounts}</span></p>
    ${deferral.publishedIn ? html`<p class="soft">${published(deferral.publishedIn)}</p>` : nothing}`;
}

const optionView = (view: VerdictView, option: MaterialOption) =>
  option.kind === 'may-commit' ? statementView(view, option.statement) : deferralView(view, option.deferral);

/** What else would do for a person who does not have a material: other papers, options, where to get it, whom to ask. */
export function lackingView(view: VerdictView, decision: MaterialDecision): TemplateResult {
  const { requirement, alternatives, options } = decision;
  const { issuer, origin, anyOneOf, electronicForms } = requirement;
  const { lacking } = view.say;
  const names = (ids: readonly string[]) => view.words.list(ids.map((id) => materialName(view.guide, id)));
  const forms = electronicForms?.map((form) => (Object.hasOwn(lacking.forms, form) ? lacking.forms[form]! : form));
  const ways = [
    anyOneOf && html`<p>${lacking.anyOneOf}</p>`,
    ...alternatives.map((set) => html`<p>${lacking.set(names(set))}</p>`),
    ...options.map((option) => optionView(view, option)),
    forms?.length && html`<p>${lacking.electronic(view.words.list(forms))}</p>`,
  ].filter(Boolean);
  return html`<p>${ways.length > 0 ? lacking.lead : lacking.only}</p>
    ${
      ways.length > 0
        ? html`<ul class="entries" role="list">
            ${ways.map((way) => html`<li>${way}</li>`)}
          </ul>`
        : nothing
    }
    ${issuer ? html`<p>${lacking.issuer(issuer)}</p>` : nothing}
    ${origin ? html`<p>${lacking.origin(origin)}</p>` : nothing}
    ${
      view.guide.consultation.status === 'present'
        ? html`<p>${lacking.ask}</p>
            ${phones(view.guide)}`
        : nothing
    }`;
}
