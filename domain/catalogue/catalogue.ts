import { z } from 'zod';
import { codeSchema } from './code.ts';
import { conditionSchema, evidenceSchema } from './evidence.ts';
import { formSchema } from './form.ts';
import { namesSchema } from './language.ts';
import { lifeEventSchema, questionSchema } from './life-event.ts';
import { placeSchema } from './place.ts';
import { publicServiceSchema } from './public-service.ts';
import { synonymSchema } from './synonym.ts';

/** What a deadline can run from (転入した日, 生まれた日 …). */
const deadlineEventSchema = z.strictObject({ id: codeSchema, names: namesSchema }).readonly();

/** Everything the guide knows. Ids are unique within each list. */
export const catalogueSchema = z
  .strictObject({
    services: z.array(publicServiceSchema).readonly(),
    evidence: z.array(evidenceSchema).readonly(),
    conditions: z.array(conditionSchema).readonly(),
    forms: z.array(formSchema).readonly(),
    places: z.array(placeSchema).readonly(),
    deadline_events: z.array(deadlineEventSchema).readonly(),
    questions: z.array(questionSchema).readonly(),
    life_events: z.array(lifeEventSchema).readonly(),
    synonyms: z.array(synonymSchema).readonly(),
  })
  .readonly();
export type Catalogue = z.infer<typeof catalogueSchema>;
