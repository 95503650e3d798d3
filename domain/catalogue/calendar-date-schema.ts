import { z } from 'zod';

/** A day of the calendar without time or zone, `YYYY-MM-DD`. */
export const calendarDateSchema = z.iso.date();
