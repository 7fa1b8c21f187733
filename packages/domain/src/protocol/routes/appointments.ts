import * as z from 'zod/mini';
import { DivisionCode } from '../../place/division-code.ts';
import { Appointment, AppointmentRequest, AppointmentSlot } from '../../support/appointment.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/** Lists the times for which one can make an appointment at a division's counter, the next first. */
export const listAppointmentSlots = defineRoute({
  method: 'GET',
  path: '/v1/appointment-slots',
  query: z.looseObject({
    ...pageQuery,
    /** The division, GB/T 2260. */
    division: DivisionCode,
  }),
  response: pageOf(AppointmentSlot),
  status: 200,
  problems: ['invalid-request', 'not-found'],
  repeatable: 'safe',
  caller: 'anyone',
});

/** Makes an appointment (预约). Nothing asks for one: whoever walks in is served without. */
export const bookAppointment = defineRoute({
  method: 'POST',
  path: '/v1/appointments',
  body: AppointmentRequest,
  response: Appointment,
  status: 201,
  problems: ['invalid-request', 'not-found', 'act-not-allowed', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/** Lists the caller's own appointments, the newest first, also those that were cancelled. */
export const listAppointments = defineRoute({
  method: 'GET',
  path: '/v1/appointments',
  query: z.looseObject(pageQuery),
  response: pageOf(Appointment),
  status: 200,
  problems: ['invalid-request'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** Cancels an appointment; its place is free again. The second time changes nothing. */
export const cancelAppointment = defineRoute({
  method: 'POST',
  path: '/v1/appointments/:appointment/cancellation',
  body: z.looseObject({}),
  response: Appointment,
  status: 201,
  problems: ['not-found', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});
