import type { CorrectionItem } from '@tongban/domain';
import { dayOf } from '@tongban/domain/rules';
import { type CaseAtDesk, papersOf } from '../case-at-desk.ts';
import type { Field, Values } from '../fields.ts';
import { say } from '../words.ts';
import type { ActForm } from './act-form.ts';

const noticesOf = ({ record }: CaseAtDesk) => record.acts.filter(({ type }) => type === 'correction-notified').length;

const EXCEPTIONS = [
  { value: 'follows-from-answer', label: say('上次补的材料本身有问题', 'What she gave in answer is itself wrong') },
  { value: 'application-changed', label: say('申请的内容变了', 'What she applies for has changed') },
  { value: 'law-changed', label: say('规定变了', 'The law has changed') },
];

function rowFields(at: CaseAtDesk, row: number): Field[] {
  const none = { value: '', label: say('不是某一份材料', 'No particular material') };
  const papers = papersOf(at).map(({ requirement, name }) => ({ value: requirement, label: name }));
  return [
    {
      kind: 'lines',
      name: `text-${row}`,
      label: say('什么不对，要怎么补', 'What is wrong, and what to do'),
      ...(row === 1 && { missing: say('请写第1处要补什么', 'Please say what to correct first') }),
    },
    {
      kind: 'select',
      name: `requirement-${row}`,
      label: say('哪份材料', 'Which material'),
      options: [none, ...papers],
    },
    ...(noticesOf(at) > 0
      ? [
          {
            kind: 'select' as const,
            name: `exception-${row}`,
            label: say('为什么上次没有说', 'Why not in the first notice'),
            options: [{ value: '', label: say('请选', 'Please choose') }, ...EXCEPTIONS],
          },
        ]
      : []),
  ];
}

/** The rows that say something. */
function* rowsOf(values: Values): Iterable<number> {
  for (let row = 1; values.has(`text-${row}`); row += 1) if (values.any(`text-${row}`)) yield row;
}

function itemOf(values: Values, row: number): CorrectionItem {
  const requirement = values.text(`requirement-${row}`);
  const exception = values.text(`exception-${row}`);
  return {
    id: `item-${row}`,
    text: values.text(`text-${row}`),
    ...(requirement && { requirement }),
    ...(exception && { exception: exception }),
  };
}

/** The one-time notice (一次性告知): everything to correct, at once. */
export const correctionActs: readonly ActForm[] = [
  {
    id: 'correction-notified',
    type: 'correction-notified',
    label: say('一次性告知补正', 'Tell everything to correct'),
    hint: say('一次说全。发出以后，不能再要别的。', 'Say everything at once. Nothing else can be asked for later.'),
    grows: say('再加一处', 'Add one more'),
    fields: (at, rows) => [
      ...Array.from({ length: rows }, (_, index): Field => {
        const row = index + 1;
        return { kind: 'group', legend: say(`第${row}处`, `Item ${row}`), fields: rowFields(at, row) };
      }),
      {
        kind: 'text',
        name: 'number',
        label: say('通知编号', 'Number of the notice'),
        missing: say('请写通知编号', 'Please give the number of the notice'),
        value: `样例补正〔${at.record.caseNumber}〕${noticesOf(at) + 1}号`,
      },
      {
        kind: 'day',
        name: 'due',
        label: say('最晚哪天补', 'The last day to answer'),
        hint: say('可以不填', 'May stay empty'),
      },
    ],
    *check(values, at) {
      if (values.any('due') && values.text('due') < dayOf(at.record.asOf))
        yield ['due', say('这一天已经过了，请核对', 'That day is over, please check')];
      if (noticesOf(at) === 0) return;
      for (const row of rowsOf(values)) {
        if (!values.any(`exception-${row}`))
          yield [
            `exception-${row}`,
            say('已经一次告知过，请选为什么上次没有说', 'Please say why the first notice lacked it'),
          ];
      }
    },
    draft: (values, { record }) => ({
      type: 'correction-notified',
      details: {
        notice: {
          number: values.text('number'),
          items: [...rowsOf(values)].map((row) => itemOf(values, row)),
          guideDigest: record.guideDigest,
          ...(values.any('due') && { dueOn: values.text('due') }),
        },
      },
    }),
  },
];
