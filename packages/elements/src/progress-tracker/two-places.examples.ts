import type { ServiceCase } from '@tongban/domain';
import type { ElementExample } from '../examples/example.ts';
import { twoPlaceCases } from './two-place-cases.data.ts';

function tracker(serviceCase: ServiceCase): HTMLElement {
  const element = document.createElement('tb-progress-tracker');
  element.serviceCase = serviceCase;
  return element;
}

/** Cases that two places share, and what only some cases show. */
export const twoPlaceExamples: readonly ElementExample[] = [
  {
    name: 'taken-in',
    about: 'Remote intake: taken in at the counter, with an original.',
    create: () => tracker(twoPlaceCases.takenIn),
  },
  {
    name: 'handed-over',
    about: 'Remote intake: handed over, and the handling place has not confirmed yet.',
    create: () => tracker(twoPlaceCases.handedOver),
  },
  {
    name: 'acknowledged',
    about: 'Remote intake: the handling place has it, and answers now.',
    create: () => tracker(twoPlaceCases.acknowledged),
  },
  {
    name: 'original-in-transit',
    about: 'Remote intake: accepted while the original is on its way.',
    create: () => tracker(twoPlaceCases.originalInTransit),
  },
  {
    name: 'original-lost',
    about: 'Remote intake: the original was sent three weeks ago and has not arrived.',
    create: () => tracker(twoPlaceCases.originalLost),
  },
  {
    name: 'original-arrived',
    about: 'Remote intake: the handling place has the original.',
    create: () => tracker(twoPlaceCases.originalArrived),
  },
  {
    name: 'result-on-its-way',
    about: 'Remote intake: result and original are on their way back to the counter.',
    create: () => tracker(twoPlaceCases.resultOnItsWay),
  },
  {
    name: 'delivered-at-counter',
    about: 'Remote intake: handed out at the receiving counter.',
    create: () => tracker(twoPlaceCases.deliveredAtCounter),
  },
  {
    name: 'wrong-authority',
    about: 'Declined by a wrong authority; the competent one is named.',
    create: () => tracker(twoPlaceCases.wrongAuthority),
  },
  {
    name: 'stalled-handover',
    about: 'Handed over, and no answer for more than ten working days.',
    create: () => tracker(twoPlaceCases.stalledHandover),
  },
  {
    name: 'id-card-fee-asked',
    about: 'Remote intake: the handling place asks for a fee.',
    create: () => tracker(twoPlaceCases.idCardFeeAsked),
  },
  { name: 'hop-1', about: 'Joint handling: the first hop.', create: () => tracker(twoPlaceCases.hop1) },
  {
    name: 'hop-handed-over',
    about: 'Joint handling: the first hop is done, the second place has not confirmed yet.',
    create: () => tracker(twoPlaceCases.hopHandedOver),
  },
  {
    name: 'hop-2',
    about: 'Joint handling: the second hop, in the other place.',
    create: () => tracker(twoPlaceCases.hop2),
  },
  {
    name: 'hop-2-overdue',
    about: 'Joint handling: the second hop is two working days over, and silent.',
    create: () => tracker(twoPlaceCases.hop2Overdue),
  },
  {
    name: 'hop-3',
    about: 'Joint handling: the third hop; the second was too long.',
    create: () => tracker(twoPlaceCases.hop3),
  },
  {
    name: 'handled-locally',
    about: 'Decided where she asks: one place, one column; the fee is paid.',
    create: () => tracker(twoPlaceCases.handledLocally),
  },
  {
    name: 'deemed-accepted',
    about: 'A licence: silence of more than five working days counts as acceptance.',
    create: () => tracker(twoPlaceCases.deemedAccepted),
  },
  {
    name: 'notice-breached',
    about: 'A second notice asks for what the first left out.',
    create: () => tracker(twoPlaceCases.noticeBreached),
  },
  { name: 'stalled', about: 'No act for more than ten working days.', create: () => tracker(twoPlaceCases.stalled) },
  {
    name: 'fee-waived',
    about: 'A fee was asked for and waived, with its clause.',
    create: () => tracker(twoPlaceCases.feeWaived),
  },
  {
    name: 'refused',
    about: 'A licence refused: reasons, and each remedy with where, until when and by which clause.',
    create: () => tracker(twoPlaceCases.refused),
  },
];
