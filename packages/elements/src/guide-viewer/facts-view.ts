import { html, nothing, type TemplateResult } from 'lit';
import { feeFact, longestLimit, type NoFact } from './guide-facts.ts';
import { type Content, type GuideView, reference } from './guide-view.ts';

interface Fact {
  name: string;
  value: Content;
  beside?: Content;
  unsaid?: boolean;
}

const noFact = ({ words }: GuideView, fact: NoFact): Omit<Fact, 'name'> =>
  fact.kind === 'gap' ? { value: words.provenance.notStated, unsaid: true } : { value: fact.reason };

function limitFact(view: GuideView): Omit<Fact, 'name'> {
  const fact = longestLimit(view.guide);
  const words = view.words.facts;
  if (fact.kind === 'gap' || fact.kind === 'not-applicable') return noFact(view, fact);
  const { limit, amount } = fact;
  const from = reference(view, limit.provenance);
  if (fact.kind === 'hops')
    return {
      value: [words.hops(fact.hops), from],
      beside: amount === undefined ? limit.text : words.longestHop(amount, limit.unit),
    };
  const scope =
    fact.scopes > 1
      ? words.otherScopes(limit.scope)
      : limit.scope
        ? words.inScope(limit.scope)
        : words.types[limit.type];
  return {
    value: [amount === undefined ? limit.text : words.most(amount, limit.unit), from],
    beside: [
      limit.unit === 'unit-unstated' ? words.unitUnstated : scope,
      fact.extensible ? html`<br />${words.extensible}` : nothing,
    ],
  };
}

function feeLine(view: GuideView): Omit<Fact, 'name'> {
  const fact = feeFact(view.guide);
  const words = view.words.facts;
  if (fact.kind === 'gap' || fact.kind === 'not-applicable') return noFact(view, fact);
  const basis = view.guide.fee.status === 'present' ? view.guide.fee.value.basis?.provenance : undefined;
  if (fact.kind === 'free') return { value: [words.free, reference(view, basis)] };
  if (fact.kind === 'unstated') return { value: [words.charged, reference(view, basis)], beside: words.unstated };
  const { first, others } = fact;
  return {
    value: [words.amount(first.amount, first.unit), reference(view, first.provenance)],
    beside: [first.name, ...(others.length > 0 ? [html`<br />${words.alsoFees(others.length)}`] : [])],
  };
}

function codedFact<T>(view: GuideView, key: 'visits' | 'audience', say: (value: T) => string): Omit<Fact, 'name'> {
  const element = view.guide[key];
  if (element.status === 'notFound') return noFact(view, { kind: 'gap' });
  if (element.status === 'notApplicable') return noFact(view, { kind: 'not-applicable', reason: element.reason });
  const { value, note, provenance } = element.value;
  return { value: [say(value as T), reference(view, provenance)], beside: note ?? nothing };
}

/** The four facts that most people come for; what no source says is said to be so. */
export function factsView(view: GuideView): TemplateResult {
  const { facts: words, audiences, list } = view.words;
  const facts: Fact[] = [
    { name: words.limit, ...limitFact(view) },
    { name: words.visits, ...codedFact(view, 'visits', words.visitsCount) },
    { name: words.fee, ...feeLine(view) },
    {
      name: words.audience,
      ...codedFact(view, 'audience', (value: (keyof typeof audiences)[]) => list(value.map((one) => audiences[one]))),
    },
  ];
  return html`<dl class="facts" part="facts">
    ${facts.map(
      ({ name, value, beside, unsaid }) =>
        html`<div>
          <dt>${name}</dt>
          <dd class=${unsaid ? 'unsaid' : nothing}>${value}</dd>
          ${beside && beside !== nothing ? html`<dd>${beside}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;
}
