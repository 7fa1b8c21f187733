import type { Appointment, AppointmentSlot, Jurisdiction } from '@tongban/domain';
import { addWorkingDays, workingCalendar } from '@tongban/domain/clocks';
import { dayOf } from '@tongban/domain/rules';

/** How many people one slot serves. */
const PLACES = 2;
const DAYS = [1, 2, 3, 4, 5];
const TIMES = [
  ['0900', '09:00:00', '09:30:00'],
  ['1400', '14:00:00', '14:30:00'],
] as const;

/** The slots of a counter on the next five working days, the next first, with how many places are left. */
export function slotsOf(at: Jurisdiction, now: string, booked: readonly Appointment[]): AppointmentSlot[] {
  const { division } = at;
  return DAYS.flatMap((count) => {
    const { day } = addWorkingDays(dayOf(now), count, workingCalendar);
    return TIMES.map(([key, from, until]) => {
      const id = `slot-${division}-${day.replaceAll('-', '')}-${key}`;
      const taken = booked.filter(({ slot, status }) => slot.id === id && status === 'booked').length;
      return {
        id,
        division,
        at,
        startsAt: `${day}T${from}+08:00`,
        endsAt: `${day}T${until}+08:00`,
        left: Math.max(0, PLACES - taken),
        walkIn: true,
      };
    });
  });
}
