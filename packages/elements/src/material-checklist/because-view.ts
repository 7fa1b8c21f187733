import { html, nothing, type TemplateResult } from 'lit';
import type { EvidencePointer, MaterialDecision } from '@tongban/domain/materials';
import { dayText } from '../locale/format.ts';
import { icon } from '../look/icons.ts';
import { type Evidence, evidenceOf, materialName } from './evidence.ts';
import { limitText } from './options-view.ts';
import { momentText, type VerdictView } from './verdict-view.ts';

/** Why she need not hand it in, in one sentence. */
export function waivedSentence({ say, words, guide }: VerdictView, { verdict, because, by }: MaterialDecision): string {
  if (verdict === 'verify-online') return say.verifiedOnline;
  return because ? say.waived(because.reason, words.list(by.map((id) => materialName(guide, id)))) : '';
}

const describe = ({ say }: VerdictView, { kind, name, by }: Evidence): string => {
  if (kind === 'service') return say.evidence.service(name, by);
  return kind === 'licence' || kind === 'issued' ? say.evidence.licence(name, by) : name;
};

/** One piece of evidence: what it is, who says so and as of when. */
function evidenceView(view: VerdictView, pointer: EvidencePointer, own: string): TemplateResult {
  const { say, locale, facts, guide } = view;
  const evidence = evidenceOf(pointer, guide, facts);
  const { kind, source, asOf, until } = evidence;
  // What stands in the guide itself is named by the material, which the row is about already.
  const described = kind === 'material' ? '' : describe(view, evidence);
  const what = described === own ? '' : described;
  const from = kind === 'material' && !source ? say.evidence.guide(guide.version) : undefined;
  return html`${what ? html`<p>${what}</p>` : nothing}
  ${until ? html`<p>${say.evidence.until(dayText(until, locale, facts.asOf))}</p>` : nothing}
  ${source || from ? html`<p>${from ?? say.evidence.from(say.evidence.source(source ?? ''))}</p>` : nothing}
  ${asOf ? html`<p><time datetime=${asOf}>${say.evidence.when(momentText(view, asOf))}</time></p>` : nothing}`;
}

/** Where a waiver rests: its evidence with source and instant. Several lines of one guide are one source. */
export function sourceLines(view: VerdictView, { because, requirement }: MaterialDecision): readonly TemplateResult[] {
  const evidence = because?.evidence ?? [];
  const own = evidence.filter(({ from, source }) => from === 'guide' && !source);
  return evidence
    .filter((pointer) => !own.includes(pointer) || pointer === own[0])
    .map((pointer) => evidenceView(view, pointer, requirement.name));
}

/** That something else would do, in one sentence each; what she would sign stands where she looks for other ways. */
export function optionLines(view: VerdictView, { options }: MaterialDecision): readonly TemplateResult[] {
  const { mayCommit, mayFollow } = view.say;
  return options.map(
    (option) => html`<p>${option.kind === 'may-commit' ? mayCommit : mayFollow(limitText(view, option.deferral))}</p>`,
  );
}

/** The waivers that did not hold, once each, with when that was tried. */
export function failedLines(view: VerdictView, { failed }: MaterialDecision): readonly TemplateResult[] {
  const { say } = view;
  const lines = new Map(failed.map((entry) => [say.failed(entry.rule, entry.reason), entry]));
  return [...lines].map(([sentence, { evidence }]) => {
    const at = evidence.findLast(({ asOf }) => asOf !== undefined)?.asOf;
    return html`<p class="status fallback" data-tone="late">
      ${icon('late')}<span
        >${sentence}${
          at ? html` <time class="how" datetime=${at}>${say.tried(momentText(view, at))}</time>` : nothing
        }</span
      >
    </p>`;
  });
}

/** That the demand is contested: she may ask for its basis, and prepares it until then. */
export function contestedLines({ say }: VerdictView, { contested }: MaterialDecision) {
  if (contested.length === 0) return nothing;
  return html`<p>
    ${contested.map(({ reason }) => say.contested(reason))}<strong class="ask">${say.askBasis}</strong>
  </p>`;
}
