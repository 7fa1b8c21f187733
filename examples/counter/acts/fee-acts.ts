import type { ActType, FeeRequest } from '@tongban/domain';
import { canWith, type CaseAtDesk } from '../case-at-desk.ts';
import type { Field, Values } from '../fields.ts';
import { say } from '../words.ts';
import type { ActForm } from './act-form.ts';
import { halfClause, reasonFields, reasonOf } from './clause.ts';

const feesOf = ({ record }: CaseAtDesk): FeeRequest[] =>
  record.acts.flatMap((act) => (act.type === 'fee-requested' ? [act.details.fee] : []));

/** Which fee: those that are asked for and not settled. */
function feeField(at: CaseAtDesk, type: ActType): Field {
  const fees = feesOf(at).filter(({ id }) => canWith(at, type, id));
  const options = fees.map(({ id, name, amount }) => ({ value: id, label: `${name} ${amount}元` }));
  const missing = say('请选哪一笔', 'Please choose a fee');
  const value = options.length === 1 ? { value: options[0]?.value ?? '' } : {};
  return { kind: 'choice', name: 'fee', label: say('哪一笔', 'Which fee'), options, missing, ...value };
}

function feeOf(values: Values, at: CaseAtDesk): FeeRequest {
  const fee = feesOf(at).find(({ id }) => id === values.text('fee'));
  if (!fee) throw new RangeError('There is no such fee');
  return fee;
}

/** What is charged, and whether it is settled. */
export const feeActs: readonly ActForm[] = [
  {
    id: 'fee-requested',
    type: 'fee-requested',
    label: say('通知缴费', 'Ask for a fee'),
    fields: () => [
      {
        kind: 'text',
        name: 'name',
        label: say('收什么费', 'What for'),
        missing: say('请写收什么费', 'Please say what it is for'),
      },
      {
        kind: 'money',
        name: 'amount',
        label: say('多少元', 'How much, in yuan'),
        missing: say('请写金额', 'Please give the sum'),
        pattern: [
          /^(?!0+(?:\.0+)?$)\d{1,6}(?:\.\d{1,2})?$/,
          say('金额是数字，最多两位小数，例如 150 或 20.50', 'The sum is a number such as 150 or 20.50'),
        ],
      },
    ],
    draft: (values, at) => ({
      type: 'fee-requested',
      details: {
        fee: {
          id: `fee-${feesOf(at).length + 1}`,
          name: values.text('name'),
          amount: Number(values.text('amount')),
        },
      },
    }),
  },
  {
    id: 'fee-paid',
    type: 'fee-paid',
    label: say('确认收到缴费', 'The fee is paid'),
    fields: (at) => [feeField(at, 'fee-paid')],
    draft: (values, at) => ({ type: 'fee-paid', details: { fee: feeOf(values, at) } }),
  },
  {
    id: 'fee-waived',
    type: 'fee-waived',
    label: say('免收', 'Waive the fee'),
    fields: (at) => [feeField(at, 'fee-waived'), ...reasonFields('')],
    check: (values) => halfClause(values, ''),
    draft: (values, at) => ({
      type: 'fee-waived',
      details: { fee: feeOf(values, at), reason: reasonOf(values, '') },
    }),
  },
];
