import { say } from '../words.ts';
import type { ActForm } from './act-form.ts';

/** That the applicant was told. */
export const noticeActs: readonly ActForm[] = [
  {
    id: 'notice-served',
    type: 'notice-served',
    label: say('记一次通知', 'Note that she was told'),
    fields: () => [
      {
        kind: 'choice',
        name: 'kind',
        label: say('通知了什么', 'About what'),
        missing: say('请选一个', 'Please choose one'),
        options: [
          { value: 'correction', label: say('补正', 'Corrections') },
          { value: 'suspension', label: say('暂停', 'A stopped clock') },
          { value: 'extension', label: say('延期', 'A longer limit') },
          { value: 'decision', label: say('决定', 'The decision') },
          { value: 'information', label: say('别的', 'Something else') },
        ],
      },
      {
        kind: 'choice',
        name: 'channel',
        label: say('怎么通知的', 'How'),
        missing: say('请选一个', 'Please choose one'),
        options: [
          { value: 'message', label: say('站内消息', 'By a message') },
          { value: 'sms', label: say('短信', 'By SMS') },
          { value: 'post', label: say('邮寄', 'By post') },
          { value: 'counter', label: say('当面', 'At the counter') },
        ],
      },
    ],
    draft: (values, { record }) => ({
      type: 'notice-served',
      details: {
        kind: values.text('kind'),
        channel: values.text('channel'),
        // The sample country has one clock, and the platform says what time it is.
        sentAt: record.asOf,
      },
    }),
  },
];
