import type { FeePayment } from '@tongban/domain';
import { factsOf } from '@tongban/domain/rules';
import { instantOf } from '../world/clock.ts';
import { invalidRequest, ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';
import { caseOf } from './case-view.ts';

/** How long a payment address is good. */
const PAYMENT_LIFE = 30 * 60_000;

/** What paying a fee does: it gives an address, and is no act of the case. */
export const feeBehaviors: Pick<Behaviors, 'payFee'> = {
  payFee: ({ params, body, caller, world }) => {
    const { record } = caseOf(caller, params.caseNumber, world);
    const { fees } = factsOf(record);
    const open = record.acts.flatMap((act) =>
      act.type === 'fee-requested' && fees.get(act.details.fee.id) === 'asked' ? [act] : [],
    );
    if (open.length === 0) throw new ProblemError('act-not-allowed');
    if (body.fee === undefined && open.length > 1) throw invalidRequest(['fee'], 'several-open');
    const act = body.fee === undefined ? open[0] : open.find(({ details }) => details.fee.id === body.fee);
    if (!act) throw invalidRequest(['fee'], 'not-open');
    const payee = act.by.jurisdiction ?? record.handling;
    const { id } = world.support.begin('payment', payee.division);
    const payment: FeePayment = {
      id,
      caseNumber: record.caseNumber,
      fee: act.details.fee,
      payee,
      // Reserved by RFC 2606: nobody can be sent anywhere by it, and no money with her.
      url: `https://pay-${payee.division}.invalid/${id}`,
      expiresAt: instantOf(world.clock.milliseconds() + PAYMENT_LIFE),
    };
    return { body: payment };
  },
};
