import { jurisdictionOf, nextPlace, papersOf, placeName, waysOf } from '../case-at-desk.ts';
import { say } from '../words.ts';
import type { ActForm } from './act-form.ts';

/** Taking in, checking the form, and passing on between two places. */
export const intakeActs: readonly ActForm[] = [
  {
    id: 'handover-acknowledged',
    type: 'handover-acknowledged',
    label: say('确认接到', 'Confirm that we have it'),
    hint: say('确认以后，由本机关答复申请人。', 'From then on this authority answers to the applicant.'),
    draft: () => ({ type: 'handover-acknowledged', details: {} }),
  },
  {
    id: 'received',
    type: 'received',
    label: say('收件', 'Take the papers in'),
    draft: (_, at) => ({ type: 'received', details: { materials: papersOf(at) } }),
  },
  {
    id: 'intake-checked',
    type: 'intake-checked',
    label: say('形式审查', 'Formal check'),
    hint: say(
      '只看材料齐不齐、清不清楚；是否受理由办理地决定。',
      'Complete and readable? Acceptance is not decided here.',
    ),
    fields: () => [
      {
        kind: 'choice',
        name: 'passed',
        label: say('看下来怎么样', 'How is it?'),
        missing: say('请选一个', 'Please choose one'),
        options: [
          { value: 'yes', label: say('材料齐全、清楚', 'Complete and readable') },
          { value: 'no', label: say('有问题，写在下面', 'Something is wrong, as noted below') },
        ],
      },
      { kind: 'lines', name: 'remarks', label: say('备注', 'Remarks'), hint: say('一行写一处', 'One a line') },
    ],
    *check(values) {
      if (values.text('passed') === 'no' && !values.any('remarks'))
        yield ['remarks', say('请写是什么问题', 'Please say what is wrong')];
    },
    draft: (values) => ({
      type: 'intake-checked',
      details: {
        passed: values.text('passed') === 'yes',
        remarks: values
          .text('remarks')
          .split(/\s*\n\s*/)
          .filter(Boolean),
      },
    }),
  },
  {
    id: 'handed-over',
    type: 'handed-over',
    label: say('转交', 'Hand over'),
    hint: say('对方确认接到以前，仍由本机关答复申请人。', 'Until the other place confirms, this one still answers.'),
    fields: (at) => {
      const options = waysOf(at, 'handed-over').flatMap(({ to }) =>
        to === undefined ? [] : [{ value: to, label: placeName(at.record, to) }],
      );
      const missing = say('请选转给哪里', 'Please choose a place');
      return [{ kind: 'choice', name: 'to', label: say('转给', 'To'), options, missing, value: nextPlace(at) }];
    },
    draft: (values, { record }) => ({
      type: 'handed-over',
      details: { to: jurisdictionOf(record, values.text('to')) },
    }),
  },
];
