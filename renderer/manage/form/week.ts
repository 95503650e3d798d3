import type { OpenHours } from '../../../domain/hall/hall.ts';

/** Hours by weekday, Sunday first; null is a closed day. */
export type Week = readonly (OpenHours | null)[];

export const OFFICE_HOURS: OpenHours = { open: '08:30', receptionEnd: '17:00', close: '17:15' };

/** Monday to Friday in office hours: what a week begins as. */
export const OFFICE_WEEK: (OpenHours | null)[] = [
  null,
  OFFICE_HOURS,
  OFFICE_HOURS,
  OFFICE_HOURS,
  OFFICE_HOURS,
  OFFICE_HOURS,
  null,
];

/** The week as offices write it: Monday first. The numbers are those of `Week`. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** The hours that a day gets when it is opened: those of the first open day. */
export function usualHours(week: Week): OpenHours {
  return week.find((hours) => hours !== null) ?? OFFICE_HOURS;
}
