import type { Appointment, AppointmentSlot } from '@tongban/domain';
import { findItem, jurisdictionOf } from '../platform/catalog.ts';
import { slotsOf } from '../support/slots.ts';
import { invalidRequest, ProblemError } from '../wire/problem-error.ts';
import type { Behaviors, Surroundings } from './behavior.ts';
import { pageOfList } from './page-of-list.ts';

type Names = 'listAppointmentSlots' | 'bookAppointment' | 'listAppointments' | 'cancelAppointment';

function slotsIn(division: string, { world, catalog }: Pick<Surroundings, 'world' | 'catalog'>): AppointmentSlot[] {
  const place = jurisdictionOf(catalog, division);
  if (!place) throw new ProblemError('not-found');
  const booked = world.support.list('appointments').map(({ record }) => record);
  return slotsOf(place, world.clock.now(), booked);
}

/** What the routes of appointments do. No other route asks for an appointment. */
export const appointmentBehaviors: Pick<Behaviors, Names> = {
  listAppointmentSlots: ({ query, ...call }) => ({ body: pageOfList(slotsIn(query.division, call), query) }),
  bookAppointment: ({ body: { slot: id, item }, ...call }) => {
    const { caller, world, catalog } = call;
    const slot = slotsIn(/^slot-(\d{6})-/.exec(id)?.[1] ?? '', call).find((each) => each.id === id);
    if (!slot) throw new ProblemError('not-found');
    if (item && !findItem(catalog, item)) throw invalidRequest(['item'], 'unknown-item');
    if (slot.left === 0) throw new ProblemError('act-not-allowed', { findings: [{ path: ['slot'], code: 'full' }] });
    const begun = world.support.begin('appointment', slot.division);
    const booked = { ...slot, left: slot.left - 1 };
    const appointment: Appointment = { ...begun, slot: booked, ...(item && { item }), status: 'booked' };
    return { body: world.support.keep('appointments', caller.subject, appointment) };
  },
  listAppointments: ({ query, caller, world }) => {
    const own = world.support.list('appointments').filter(({ owner }) => owner === caller.subject);
    return {
      body: pageOfList(
        own.map(({ record }) => record),
        query,
      ),
    };
  },
  cancelAppointment: ({ params, caller, world }) => {
    const kept = world.support.find('appointments', params.appointment);
    if (kept?.owner !== caller.subject) throw new ProblemError('not-found');
    // Cancelled is cancelled: the second time changes nothing.
    if (kept.record.status === 'cancelled') return { body: kept.record };
    return { body: world.support.keep('appointments', kept.owner, { ...kept.record, status: 'cancelled' }) };
  },
};
