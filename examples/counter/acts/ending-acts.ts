import { say } from '../words.ts';
import type { ActForm } from './act-form.ts';
import { halfClause, reasonFields, reasonOf } from './clause.ts';

/** What ends a case without a decision. */
export const endingActs: readonly ActForm[] = [
  {
    id: 'returned',
    type: 'returned',
    label: say('退件', 'Give the papers back'),
    hint: say('不作决定，材料退给申请人；这一件就此结束。', 'Without a decision; the case ends here.'),
    fields: () => reasonFields(''),
    check: (values) => halfClause(values, ''),
    draft: (values) => ({ type: 'returned', details: { reason: reasonOf(values, '') } }),
  },
  {
    id: 'terminated',
    type: 'terminated',
    label: say('终止办理', 'End the case'),
    hint: say('不作决定，这一件就此结束。', 'Without a decision; the case ends here.'),
    fields: () => reasonFields(''),
    check: (values) => halfClause(values, ''),
    draft: (values) => ({ type: 'terminated', details: { reason: reasonOf(values, '') } }),
  },
];
