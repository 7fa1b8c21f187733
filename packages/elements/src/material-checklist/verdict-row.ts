import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MaterialDecision, MaterialVerdict } from '@tongban/domain/materials';
import { icon, type IconName } from '../look/icons.ts';
import type { VerdictWord } from '../messages/zh-hans/material-verdicts.ts';
import { confidenceMark } from '../provenance/confidence-mark.ts';
import { contestedLines, failedLines, optionLines, sourceLines, waivedSentence } from './because-view.ts';
import { materialName } from './evidence.ts';
import { lackingView } from './lacking-view.ts';
import { wanted } from './materials-view.ts';
import { optOutView, optionsView } from './options-view.ts';
import { choiceOf } from './verdict-groups.ts';
import { unasked, type VerdictView } from './verdict-view.ts';

type Tone = 'ok' | 'act' | 'quiet';

/** The icon and the tone of each verdict (look.md, Words). */
const signs: Record<MaterialVerdict, readonly [IconName, Tone?]> = {
  'not-applicable': ['none', 'quiet'],
  abolished: ['cross', 'ok'],
  'satisfied-by-alternative': ['done', 'ok'],
  'already-held': ['held', 'ok'],
  'use-shared-data': ['verify', 'ok'],
  'verify-online': ['online', 'ok'],
  'use-licence': ['licence', 'ok'],
  'electronic-accepted': ['check', 'ok'],
  'reference-only': ['number', 'ok'],
  'covered-by': ['covered', 'ok'],
  'may-commit': ['pen', 'act'],
  'may-follow': ['later', 'act'],
  required: ['hand'],
};

function margin(
  { words }: VerdictView,
  [word, how]: VerdictWord,
  { verdict, sign: [sign, tone] }: { verdict: string; sign: readonly [IconName, Tone?] },
): TemplateResult {
  return html`<p class="row__margin">
    <span class="status verdict" data-verdict=${verdict} data-tone=${tone ?? nothing}
      >${icon(sign)}<span
        >${word}${how ? html`<span class="visually-hidden">${words.colon}</span><span class="how">${how}</span>` : nothing}</span
      ></span
    >
  </p>`;
}

const heading = ({ guide, words }: VerdictView, { requirement }: MaterialDecision, tick: boolean) =>
  html`<h4>
    ${tick ? html`<span class="tick" aria-hidden="true"></span>` : nothing}${requirement.name}${confidenceMark(
      guide,
      requirement.provenance,
      words.provenance,
    )}
  </h4>`;

/** A disclosure of one row: what it holds is made when it is opened. */
function disclosure(
  view: VerdictView,
  { key, summary, name, body }: { key: string; summary: string; name: string; body: () => unknown },
): TemplateResult {
  return html`<details
    ?open=${view.open.has(key)}
    @toggle=${(event: Event) => view.toggle(key, (event.target as HTMLDetailsElement).open)}
  >
    <summary data-key=${key}>
      ${icon('more')}<span>${summary}</span><span class="visually-hidden">${view.words.whyName(name)}</span>
    </summary>
    ${view.open.has(key) ? html`<div class="inset">${body()}</div>` : nothing}
  </details>`;
}

function why(view: VerdictView, decision: MaterialDecision, question: string): TemplateResult {
  const { id, name } = decision.requirement;
  const open = unasked(decision).length;
  return disclosure(view, {
    key: `why/${id}`,
    summary: `${question}${open > 0 ? view.say.open(open) : ''}`,
    name,
    body: () => view.explain(decision),
  });
}

/** A material that she need not hand in: how, and where that is known from. */
export function waivedRow(view: VerdictView, decision: MaterialDecision): TemplateResult {
  const { requirement, verdict } = decision;
  return html`<li class="row material" part="material" data-material=${requirement.id}>
    <div class="row__text">
      ${heading(view, decision, false)}
      <p>${waivedSentence(view, decision)}</p>
      ${why(view, decision, view.say.whyWaived)}
    </div>
    ${margin(view, view.say.verdicts[verdict], { verdict, sign: signs[verdict] })}
    <div class="row__note row__note--paper">${sourceLines(view, decision)} ${optOutView(view, decision)}</div>
  </li>`;
}

function wordOf({ say }: VerdictView, { because, contested, trace, verdict }: MaterialDecision): VerdictWord {
  if (because) return say.optedOut;
  const isConditional = trace[0]?.reason === 'condition-in-words' && verdict === 'required';
  const [word] = isConditional ? say.conditional : say.verdicts[verdict];
  return contested.length > 0 ? [word, say.mayAsk] : [word];
}

/** A material that she must give: what it is, why, in which ways, and what else would do. */
export function askedRow(view: VerdictView, decision: MaterialDecision): TemplateResult {
  const { requirement, verdict, because, alternatives } = decision;
  const { id, name } = requirement;
  const { say } = view;
  const names = (ids: readonly string[]) => view.words.list(ids.map((other) => materialName(view.guide, other)));
  return html`<li class="row material" part="material" data-material=${id}>
    <div class="row__text">
      ${heading(view, decision, true)} ${failedLines(view, decision)}
      ${wanted({ ...view, withoutLicences: true }, requirement)}
      ${alternatives.map((set) => html`<p>${say.oneOf(names(set))}</p>`)} ${optionLines(view, decision)}
      ${contestedLines(view, decision)}
      <div class="disclosures">
        ${disclosure(view, {
          key: `lack/${id}`,
          summary: say.lacking.summary,
          name,
          body: () => lackingView(view, decision),
        })}
        ${why(view, decision, because ? say.whyWaived : say.whyNeeded)}
      </div>
    </div>
    ${margin(view, wordOf(view, decision), { verdict, sign: because ? ['hand'] : signs[verdict] })}
    <div class="row__note">
      ${optionsView(view, decision)} ${readyBox(view, decision)} ${optOutView(view, decision)}
    </div>
  </li>`;
}

/** The box to tick; beside options it stands with "I hand it in" alone. */
function readyBox(view: VerdictView, { requirement, options }: MaterialDecision): TemplateResult | typeof nothing {
  const { id, name } = requirement;
  if (options.length > 0 && choiceOf(view.chosen, id) !== 'hand-in') return nothing;
  return html`<label class="choice">
    <input
      type="checkbox"
      data-key=${`ready/${id}`}
      aria-label=${view.words.preparedName(name)}
      .checked=${live(view.prepared.has(id))}
      @change=${(event: Event) => view.tick(id, (event.target as HTMLInputElement).checked)}
    />
    <span>${view.words.prepared}</span>
  </label>`;
}
