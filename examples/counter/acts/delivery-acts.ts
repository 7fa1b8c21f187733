import { say } from '../words.ts';
import type { ActForm } from './act-form.ts';
import { waybillField } from './waybill.ts';

/** How the result reaches the applicant, and the end of the case. */
export const deliveryActs: readonly ActForm[] = [
  {
    id: 'dispatched',
    type: 'dispatched',
    label: say('寄出结果', 'Send the result'),
    fields: ({ record }) => {
      const issued = record.acts.findLast((act) => act.type === 'licence-issued');
      return [
        {
          kind: 'text',
          name: 'what',
          label: say('寄什么', 'What is sent'),
          missing: say('请写寄什么', 'Please say what is sent'),
          value: issued?.details.name ?? '办理结果',
        },
        waybillField(true),
      ];
    },
    draft: (values) => ({
      type: 'dispatched',
      details: { what: values.text('what'), waybill: values.text('waybill') },
    }),
  },
  {
    id: 'delivered',
    type: 'delivered',
    label: say('送达', 'Delivered'),
    fields: () => [
      {
        kind: 'choice',
        name: 'how',
        label: say('怎么送到的', 'How'),
        missing: say('请选一个', 'Please choose one'),
        options: [
          { value: 'post', label: say('邮寄', 'By post') },
          { value: 'counter', label: say('窗口领取', 'At the counter') },
          { value: 'electronic', label: say('电子送达', 'Electronically') },
        ],
      },
    ],
    draft: (values) => ({ type: 'delivered', details: { how: values.text('how') } }),
  },
  {
    id: 'completed',
    type: 'completed',
    label: say('办结', 'Complete the case'),
    hint: say('办结以后，这一件不能再改。', 'Nothing can be changed afterwards.'),
    draft: () => ({ type: 'completed', details: {} }),
  },
];
