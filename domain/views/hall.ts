import { z } from 'zod';
import { counterSchema, hallSchema, serviceSchema } from '../hall/hall.ts';
import { counterStatusSchema } from './queue.ts';

/** The hall as it is set up, for every screen. */
export const hallViewSchema = z.object({
  seq: z.int(),
  epoch: z.string(),
  version: z.string(),
  now: z.int().describe('UTC milliseconds'),
  day: z.string(),
  hall: hallSchema,
  holidays: z.array(z.string()).describe('national holidays from last year to three years from now'),
  services: z.array(serviceSchema),
  counters: z.array(counterSchema),
  statuses: z.array(counterStatusSchema),
});
export type HallSetup = z.infer<typeof hallViewSchema>;
