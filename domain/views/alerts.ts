import { z } from 'zod';
import { ALERT_KINDS } from '../alerts/codes.ts';
import { idSchema } from '../hall/hall.ts';

const instant = z.int().describe('UTC milliseconds');
const level = z.int().min(1).describe('more: worse');
const ofTicket = {
  ticket: z.int(),
  visit: z.int(),
  number: z.string().nullable(),
  service: z.string(),
  level,
  since: instant,
};

const alertSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('closing'),
    service: z.string(),
    lastServedAt: instant,
    closingAt: instant,
    extraCounters: z.int().nullable().describe('counters to open; null: stop issuing'),
    level,
  }),
  z.object({ kind: z.literal('over_target'), ...ofTicket, targetMs: z.int() }),
  z.object({ kind: z.literal('unattended'), ...ofTicket }),
]);
export type AlertView = z.infer<typeof alertSchema>;

/** What the floor manager should know now; dismissed alerts are left out until they get worse. */
export const alertsViewSchema = z.object({
  seq: z.int(),
  now: instant,
  day: z.string(),
  alerts: z.array(alertSchema),
});
export type AlertsView = z.infer<typeof alertsViewSchema>;

/** An alert as it was seen when somebody put it away. */
export const dismissSchema = z.object({
  alert: z.enum(ALERT_KINDS),
  ticket: z.int().positive().nullable().default(null),
  service: idSchema.nullable().default(null),
  level,
});
