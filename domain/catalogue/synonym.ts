import { z } from 'zod';
import { codesSchema } from './code.ts';

export const synonymKinds = [
  'spoken',
  'abbreviation',
  'old_name',
  'formal',
  'paper',
  'misspelling',
  'foreign',
] as const;

/** A word or phrase people really say, and the procedures (best first) or life events they mean by it. */
export const synonymSchema = z
  .strictObject({
    term: z.string().trim().min(1).max(60),
    /** Reading in hiragana; null where the term has none (Latin letters). */
    kana: z
      .string()
      .regex(/^[ぁ-ゖー・ 0-9a-z]+$/)
      .max(80)
      .nullable(),
    kind: z.enum(synonymKinds),
    services: codesSchema,
    life_events: codesSchema,
  })
  .refine((synonym) => synonym.services.length + synonym.life_events.length > 0, {
    message: 'a synonym leads somewhere',
  })
  .readonly();
export type Synonym = z.infer<typeof synonymSchema>;
