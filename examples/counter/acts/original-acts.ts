import type { ActType, Originals } from '@tongban/domain';
import { canWith, type CaseAtDesk, jurisdictionOf, paperName, papersOf, placesOf } from '../case-at-desk.ts';
import type { Field, Values } from '../fields.ts';
import { say, type Words } from '../words.ts';
import type { ActForm } from './act-form.ts';
import { waybillField } from './waybill.ts';

type OriginalAct = Extract<ActType, `original-${string}`>;

/** Which originals: those with which the act can be done now. Without any list, the clerk names it. */
function whichField(at: CaseAtDesk, type: OriginalAct): Field {
  const known = [...papersOf(at), ...at.facts.originals].map(({ requirement }) => requirement);
  const keys = [...new Set(known)].filter((key) => canWith(at, type, key));
  const label = say('哪些原件', 'Which originals');
  const missing = say('请勾选原件', 'Please tick the originals');
  if (keys.length === 0) return { kind: 'text', name: 'originals', label, missing };
  const brought = papersOf(at).filter(({ how }) => how === 'original');
  const value = type === 'original-taken' ? brought.map(({ requirement }) => requirement) : keys;
  const options = keys.map((key) => ({ value: key, label: paperName(at, key) }));
  return { kind: 'checks', name: 'originals', label, options, missing, value };
}

function toField(at: CaseAtDesk): Field[] {
  const { record, party } = at;
  const others = placesOf(record).filter(({ division }) => division !== party.jurisdiction?.division);
  if (others.length === 0) return [];
  const options = others.map(({ division, place }) => ({ value: division, label: place }));
  const missing = say('请选寄到哪里', 'Please choose a place');
  return [{ kind: 'choice', name: 'to', label: say('寄到', 'To'), options, missing, value: options[0]?.value ?? '' }];
}

function originalsOf(values: Values, { record }: CaseAtDesk): Originals {
  const [to, waybill] = [values.text('to'), values.text('waybill')];
  return {
    requirements: values.all('originals'),
    ...(to && { to: jurisdictionOf(record, to) }),
    ...(waybill && { waybill }),
  };
}

function form(type: OriginalAct, label: Words, more: (at: CaseAtDesk) => Field[] = () => []): ActForm {
  return {
    id: type,
    type,
    label,
    fields: (at) => [whichField(at, type), ...more(at)],
    draft: (values, at) => ({ type, details: originalsOf(values, at) }),
  };
}

/** Where the originals are: each has exactly one holder. */
export const originalActs: readonly ActForm[] = [
  form('original-arrived', say('收到寄来的原件', 'Originals have arrived')),
  form('original-taken', say('收下原件', 'Take originals in')),
  form('original-dispatched', say('寄出原件', 'Send originals on'), (at) => [...toField(at), waybillField(true)]),
  form('original-returned', say('把原件还给申请人', 'Give originals back'), () => [waybillField(false)]),
];
