import { dayOf } from '@tongban/domain/rules';
import type { ActType } from '@tongban/domain';
import { type CaseAtDesk, waysOf } from '../case-at-desk.ts';
import type { Field, Values } from '../fields.ts';
import { say } from '../words.ts';
import type { ActForm } from './act-form.ts';
import { halfClause, reasonFields, reasonOf } from './clause.ts';

/** What stands still, where the case has steps: all of it, or one of them. */
function scopeField(at: CaseAtDesk, type: ActType): Field[] {
  const ways = waysOf(at, type);
  const names = new Map(at.facts.steps.map(({ step, name }) => [step, name]));
  const options = ways.map(({ step }) =>
    step === undefined
      ? { value: 'all', label: say('整件', 'The whole case') }
      : { value: step, label: names.get(step) ?? step },
  );
  if (options.length < 2) return [];
  const missing = say('请选一个', 'Please choose one');
  return [{ kind: 'choice', name: 'scope', label: say('停哪一部分', 'Which part'), options, missing, value: 'all' }];
}

const scopeOf = (values: Values) => {
  const scope = values.text('scope');
  return scope && scope !== 'all' ? { step: scope } : {};
};

/** What stops the clock, lets it run again, or gives it more days. */
export const clockActs: readonly ActForm[] = [
  {
    id: 'suspended',
    type: 'suspended',
    label: say('暂停计时', 'Stop the clock'),
    hint: say('只有法律、法规写明的情形才能停。', 'Only for what a law says does not count.'),
    fields: (at) => [...scopeField(at, 'suspended'), ...reasonFields('', { clause: true })],
    draft: (values) => ({ type: 'suspended', ...scopeOf(values), details: { reason: reasonOf(values, '') } }),
  },
  {
    id: 'resumed',
    type: 'resumed',
    label: say('恢复计时', 'Let the clock run again'),
    fields: (at) => scopeField(at, 'resumed'),
    draft: (values) => ({ type: 'resumed', ...scopeOf(values), details: {} }),
  },
  {
    id: 'limit-extended',
    type: 'limit-extended',
    label: say('延长期限', 'Extend the limit'),
    fields: () => [
      {
        kind: 'day',
        name: 'due',
        label: say('新的最后一天', 'The new last day'),
        missing: say('请写延到哪天', 'Please give the new last day'),
      },
      ...reasonFields(''),
    ],
    *check(values, { record }) {
      if (values.any('due') && values.text('due') < dayOf(record.asOf))
        yield ['due', say('这一天已经过了，请核对', 'That day is over, please check')];
      yield* halfClause(values, '');
    },
    draft: (values) => ({
      type: 'limit-extended',
      details: { reason: reasonOf(values, ''), dueOn: values.text('due') },
    }),
  },
];
