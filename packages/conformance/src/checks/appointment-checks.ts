import { bookAppointment, cancelAppointment, listAppointments } from '@tongban/domain/protocol';
import { Blocked, type Check, NotOffered } from '../check/check.ts';
import { cameOf, done, refused } from '../check/expect.ts';
import { that } from '../check/finding.ts';
import { dig, digList, digText, isSuccess } from '../exchange/answer.ts';
import type { Probe } from '../probe/probe.ts';
import { listed, slotsOf } from '../probe/support-work.ts';

/** Books the first time with a place left; the key of the appointment. */
async function booked(probe: Probe): Promise<string> {
  const free = digList((await slotsOf(probe)).json, 'items').find((slot) => Number(dig(slot, 'left')) > 0);
  if (!free) throw new NotOffered('no time has a place left');
  const answer = await probe.ask({ who: 'applicant', route: bookAppointment, body: { slot: digText(free, 'id') } });
  if (!isSuccess(answer)) throw new Blocked(`no appointment could be made: ${cameOf(answer)}`);
  return digText(answer.json, 'id');
}

const cancel = (probe: Probe, who: 'applicant' | 'other-applicant', appointment: string) =>
  probe.ask({ who, route: cancelAppointment, params: { appointment }, body: {} });

/** What appointments must keep to. */
export const appointmentChecks: readonly Check[] = [
  {
    id: 'appointment-walk-in',
    about: 'No appointment is a precondition: whoever walks in is served without.',
    clause: 'protocol.md, appointment (never a precondition for walking in); 国发〔2022〕5号',
    needs: ['handling'],
    run: async (probe) => {
      const answer = await slotsOf(probe);
      const slots = digList(answer.json, 'items');
      if (slots.length === 0) throw new NotOffered('no times are offered');
      const closed = slots.filter((slot) => dig(slot, 'walkIn') === false).length;
      return that(closed === 0, ['walkIn at every time', `${closed} times without`], answer);
    },
  },
  {
    id: 'appointment-of-another',
    about: 'Another’s appointment is answered like one that does not exist.',
    clause: 'protocol.md, appointment; Identity (trust 2)',
    needs: ['applicant', 'other-applicant', 'handling'],
    run: async (probe) => {
      const id = await booked(probe);
      const tried = await cancel(probe, 'other-applicant', id);
      await cancel(probe, 'applicant', id);
      return refused(tried, 'not-found', 404);
    },
  },
  {
    id: 'appointment-cancelled',
    about: 'An appointment that was cancelled is listed as such; cancelling it again changes nothing.',
    clause: 'protocol.md, appointment; cancelAppointment',
    needs: ['applicant', 'handling'],
    run: async (probe) => {
      const id = await booked(probe);
      const [first, second] = [await cancel(probe, 'applicant', id), await cancel(probe, 'applicant', id)];
      const { answer } = await listed(probe, 'applicant', listAppointments);
      const entry = digList(answer.json, 'items').find((each) => digText(each, 'id') === id);
      return [
        ...done(first, 'cancelling'),
        ...done(second, 'cancelling again'),
        ...that(digText(entry, 'status') === 'cancelled', ['cancelled', digText(entry, 'status') || 'none'], answer),
      ];
    },
  },
];
