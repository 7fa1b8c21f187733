import type { Appointment, AppointmentRequest, AppointmentSlot, CallOptions, DivisionCode } from '@tongban/domain';
import { bookAppointment, cancelAppointment, listAppointments, listAppointmentSlots } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

/** Appointments (预约) of the caller; never a precondition for walking in. */
export interface Appointments {
  /** The times at a division's counter, the next first. */
  slots(division: DivisionCode, options?: CallOptions): PagedList<AppointmentSlot>;
  /** Books one. @throws PlatformError `act-not-allowed` where no place is left */
  book(request: AppointmentRequest, options?: CallOptions): CallPromise<Appointment>;
  /** The caller's own, the newest first, also those that were cancelled. */
  list(options?: CallOptions): PagedList<Appointment>;
  /** Cancels one. */
  cancel(appointment: string, options?: CallOptions): CallPromise<Appointment>;
}

/** The appointments on the platform that `caller` calls. */
export function appointments({ call }: Caller): Appointments {
  return {
    slots: (division, options) =>
      pagedList((cursor) => call(listAppointmentSlots, { query: { division, cursor }, ...options })),
    book: (request, options) => call(bookAppointment, { body: request, ...options }),
    list: (options) => pagedList((cursor) => call(listAppointments, { query: { cursor }, ...options })),
    cancel: (appointment, options) => call(cancelAppointment, { parameters: { appointment }, body: {}, ...options }),
  };
}
