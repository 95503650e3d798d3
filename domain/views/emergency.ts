import { z } from 'zod';
import { NOTICES } from '../hall/codes.ts';

const instant = z.int().describe('UTC milliseconds');

/** Who calls for help and has not been answered, and what takes all boards. */
export const emergencyViewSchema = z.object({
  seq: z.int(),
  emergencies: z.array(
    z.object({
      seq: z.int(),
      at: instant,
      counter: z.string().nullable().describe('null: the floor'),
      acknowledgedAt: instant.nullable(),
    }),
  ),
  notice: z.enum(NOTICES).nullable(),
});
export type EmergencyView = z.infer<typeof emergencyViewSchema>;
