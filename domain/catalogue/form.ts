import { z } from 'zod';
import { codeSchema } from './code.ts';
import { namesSchema } from './language.ts';

/** A form (申請書・届書). `kana` is the reading of its official name, for search and sorting. */
export const formSchema = z
  .strictObject({
    id: codeSchema,
    kana: z.string().min(1).max(200),
    names: namesSchema,
    /** Who makes the form: the city's own, one for the whole country, or another office's. */
    issuer: z.enum(['city', 'national', 'other']),
  })
  .readonly();
