import * as z from 'zod/mini';
import { ItemId } from '../catalog/item-id.ts';
import { DivisionCode } from '../place/division-code.ts';
import { Jurisdiction } from '../place/jurisdiction.ts';
import { Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';

/** A time at a counter for which one can make an appointment (预约). */
export const AppointmentSlot = z.looseObject({
  /** Its key. */
  id: z.string(),
  /** The division, GB/T 2260. */
  division: DivisionCode,
  /** Whose counter. */
  at: Jurisdiction,
  /** When it begins. */
  startsAt: Instant,
  /** When it ends. */
  endsAt: Instant,
  /** How many places are left. */
  left: z.number(),
  /**
   * Whether one may come without an appointment: always, since nobody may be made to book first (国发〔2022〕5号:
   * 不得强制要求其先到线上预约). A platform that answers otherwise breaks the protocol.
   */
  walkIn: z.boolean(),
});
export interface AppointmentSlot extends z.infer<typeof AppointmentSlot> {}

/** Which time is booked, and what for. */
export const AppointmentRequest = z.looseObject({
  /** The slot's key. */
  slot: z.string().check(z.maxLength(64)),
  /** The item that she comes for. */
  item: z.optional(ItemId),
});
export interface AppointmentRequest extends z.infer<typeof AppointmentRequest> {}

/** An appointment of a person's own. It is never a precondition for walking in. */
export const Appointment = z.looseObject({
  /** Its key. */
  id: z.string(),
  /** The time, as it was when it was booked. */
  slot: AppointmentSlot,
  /** The item that she comes for. */
  item: z.optional(ItemId),
  /** When it was booked. */
  filedAt: Instant,
  /** Whether it still stands. */
  status: openEnum(['booked', 'cancelled']),
});
export interface Appointment extends z.infer<typeof Appointment> {}
