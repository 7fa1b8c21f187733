import type { Jurisdiction } from '@tongban/domain';
import { dayOf } from '@tongban/domain/rules';
import { promisedDay } from '../promised-day.ts';
import type { Values } from '../fields.ts';
import { say } from '../words.ts';
import type { ActForm } from './act-form.ts';

const number = (value: string) =>
  ({
    kind: 'text',
    name: 'number',
    label: say('文书编号', 'Number of the paper'),
    missing: say('请写文书编号', 'Please give the number of the paper'),
    value,
  }) as const;

/** Whether an application is accepted (受理). */
export const acceptanceActs: readonly ActForm[] = [
  {
    id: 'accepted',
    type: 'accepted',
    label: say('受理', 'Accept'),
    fields: ({ record }) => {
      const promised = promisedDay(record);
      return [
        number(`样例受理〔${record.caseNumber}〕号`),
        {
          kind: 'day',
          name: 'due',
          label: say('答应最晚哪天作决定', 'The day by which the decision is promised'),
          hint: promised
            ? say(`指南写的是：${promised.text}`, `The guide says: ${promised.text}`)
            : say('指南没有写按工作日算的时限，可以不填', 'The guide states no limit in working days; may stay empty'),
          ...(promised && { value: promised.day }),
        },
      ];
    },
    *check(values, { record }) {
      if (values.any('due') && values.text('due') < dayOf(record.asOf))
        yield ['due', say('这一天已经过了，请核对', 'That day is over, please check')];
    },
    draft: (values) => ({
      type: 'accepted',
      details: {
        notice: { number: values.text('number'), ...(values.any('due') && { decisionDueOn: values.text('due') }) },
      },
    }),
  },
  {
    id: 'declined',
    type: 'declined',
    label: say('不予受理', 'Decline'),
    fields: ({ record }) => [
      number(`样例不予受理〔${record.caseNumber}〕号`),
      {
        kind: 'lines',
        name: 'reason',
        label: say('理由', 'Reason'),
        hint: say('用申请人看得懂的话写', 'In words that the applicant understands, in Chinese'),
        missing: say('请写理由，申请人会看到', 'Please give the reason; the applicant reads it'),
      },
      {
        kind: 'group',
        legend: say('如果该由别的机关办', 'If another authority is competent'),
        hint: say('不是这样就不填', 'Leave empty otherwise'),
        fields: [
          { kind: 'text', name: 'place', label: say('哪里', 'Which place'), hint: say('例如：重庆', 'Such as 重庆') },
          {
            kind: 'text',
            name: 'division',
            label: say('行政区划代码', 'Division code'),
            hint: say('6位数字', '6 digits'),
            pattern: [/^\d{6}$/, say('行政区划代码是6位数字', 'A division code has 6 digits')],
          },
          { kind: 'text', name: 'authority', label: say('哪个机关', 'Which authority') },
        ],
      },
    ],
    *check(values) {
      if (!values.any('place', 'division', 'authority')) return;
      if (!values.any('place')) yield ['place', say('请写是哪里', 'Please name the place')];
      if (!values.any('division')) yield ['division', say('请写行政区划代码', 'Please give the division code')];
    },
    draft: (values) => ({
      type: 'declined',
      details: {
        notice: {
          number: values.text('number'),
          reason: values.text('reason'),
          ...(values.any('place') && { competent: competentOf(values) }),
        },
      },
    }),
  },
];

function competentOf(values: Values): Jurisdiction {
  const authority = values.text('authority');
  return { division: values.text('division'), place: values.text('place'), ...(authority && { authority }) };
}
