import type { Remedy } from '@tongban/domain';
import type { CaseAtDesk } from '../case-at-desk.ts';
import type { Field, Values } from '../fields.ts';
import { say, type Words } from '../words.ts';
import type { ActForm } from './act-form.ts';
import { halfClause, reasonFields, reasonOf } from './clause.ts';

/** What the plan says will be made out, such as 公证书. */
const resultOf = ({ record }: CaseAtDesk) =>
  record.plan.find(({ finishedBy }) => finishedBy === 'licence-issued')?.name.replace(/^出具/, '') ?? '办理结果';

const summary = (value?: string): Field => ({
  kind: 'lines',
  name: 'summary',
  label: say('决定，一句话', 'The decision in one sentence'),
  missing: say('请写决定是什么', 'Please write the decision'),
  ...(value !== undefined && { value }),
});

const remedyFields = (kind: string, legend: Words): Field => ({
  kind: 'group',
  legend,
  hint: say('没有这条途径就不填；两条至少写一条', 'Leave empty where there is none; at least one of the two'),
  fields: [
    { kind: 'text', name: `${kind}-where`, label: say('向哪里提出', 'Where') },
    { kind: 'day', name: `${kind}-until`, label: say('最晚哪天', 'By when') },
  ],
});

const KINDS = ['reconsideration', 'litigation'] as const;

const remediesOf = (values: Values): Remedy[] =>
  KINDS.filter((kind) => values.any(`${kind}-where`)).map((kind) => ({
    kind,
    where: values.text(`${kind}-where`),
    ...(values.any(`${kind}-until`) && { until: values.text(`${kind}-until`) }),
  }));

/** The reasons of a refusal: the second may stay empty. */
const REASONS = ['first-', 'second-'] as const;

/** The decision and the paper that comes of it. */
export const decisionActs: readonly ActForm[] = [
  {
    id: 'decided-approved',
    type: 'decided',
    label: say('决定：准予', 'Decide: granted'),
    fields: (at) => [summary(`经审查，准予出具${resultOf(at)}。`)],
    draft: (values) => ({ type: 'decided', details: { outcome: 'approved', summary: values.text('summary') } }),
  },
  {
    id: 'decided-rejected',
    type: 'decided',
    label: say('决定：不予', 'Decide: refused'),
    hint: say('要写明理由和依据，告诉申请人怎么复议、诉讼。', 'With reasons and their basis, and how to challenge it.'),
    fields: () => [
      summary(),
      { kind: 'group', legend: say('第1条理由', 'First reason'), fields: reasonFields('first-', { clause: true }) },
      {
        kind: 'group',
        legend: say('第2条理由，可以不填', 'Second reason, if any'),
        fields: reasonFields('second-', { reason: false }),
      },
      remedyFields('reconsideration', say('行政复议', 'Reconsideration')),
      remedyFields('litigation', say('行政诉讼', 'Litigation')),
    ],
    *check(values) {
      yield* halfClause(values, 'second-');
      for (const kind of KINDS)
        if (values.any(`${kind}-until`) && !values.any(`${kind}-where`))
          yield [`${kind}-where`, say('请写向哪里提出', 'Please say where')];
      if (!values.any(...KINDS.map((kind) => `${kind}-where`)))
        yield ['reconsideration-where', say('请至少写一条救济途径', 'Please give at least one way to challenge it')];
    },
    draft: (values) => ({
      type: 'decided',
      details: {
        outcome: 'rejected',
        summary: values.text('summary'),
        reasons: REASONS.filter((prefix) => values.any(`${prefix}reason`)).map((prefix) => reasonOf(values, prefix)),
        remedies: remediesOf(values),
      },
    }),
  },
  {
    id: 'licence-issued',
    type: 'licence-issued',
    label: say('出证', 'Make out the paper'),
    fields: (at) => [
      {
        kind: 'text',
        name: 'name',
        label: say('证件或文书的名称', 'Name of the paper'),
        missing: say('请写名称', 'Please give its name'),
        value: resultOf(at),
      },
      {
        kind: 'text',
        name: 'number',
        label: say('编号', 'Its number'),
        missing: say('请写编号', 'Please give its number'),
        value: `样例出证〔${at.record.caseNumber}〕号`,
      },
    ],
    draft: (values) => ({
      type: 'licence-issued',
      details: { name: values.text('name'), number: values.text('number') },
    }),
  },
];
