import { z } from 'zod';
import { plainTextSchema } from './language.ts';

/** CPSV-AP Cost: what the visitor pays at the counter, in yen. */
export const costSchema = z
  .strictObject({
    /** null: not fixed, or not known. 0: free. */
    yen: z.int().min(0).max(1_000_000).nullable(),
    per: z.enum(['application', 'copy', 'card']),
    /** `unconfirmed` (要確認): set by each city's ordinance, or not yet checked. */
    status: z.enum(['confirmed', 'unconfirmed']),
    /** The law, ordinance or tariff that fixes it; a confirmed cost names one. */
    source: plainTextSchema.nullable(),
  })
  .refine((cost) => cost.status === 'unconfirmed' || (cost.yen !== null && cost.source !== null), {
    message: 'a confirmed cost has an amount and a source',
  })
  .readonly();
export type Cost = z.infer<typeof costSchema>;
