import { z } from 'zod';
import { calendarDateSchema } from './calendar-date-schema.ts';
import { codeSchema, codesSchema } from './code.ts';
import { costSchema } from './cost.ts';
import { deadlineSchema } from './deadline.ts';
import { evidenceNeedSchema } from './evidence.ts';
import { furiganaSchema } from './furigana-schema.ts';
import { plainTextSchema, textStatusSchema } from './language.ts';
import { whereSchema } from './place.ts';

/** Who may come instead of the person concerned; `note` says the details in Japanese. */
export const agentRules = [
  'self_only',
  'letter',
  'letter_unless_household',
  'family',
  'guardian',
  'messenger',
  'card_holder',
  'special',
] as const;
const agentRuleSchema = z.enum(agentRules);

/** CPSV-AP Channel: the ways a procedure can be done. */
export const channels = ['counter', 'post', 'online', 'convenience_store', 'night_desk', 'outside'] as const;
const channelSchema = z.enum(channels);

/** CPSV-AP Rule with its legal resource; `article` null where the whole law or an ordinance is meant. */
const ruleSchema = z.strictObject({ law: plainTextSchema, article: plainTextSchema.nullable() }).readonly();
export type Rule = z.infer<typeof ruleSchema>;

const textFields = <T extends z.ZodType<string>>(text: T) => ({
  status: textStatusSchema,
  name: text,
  /** One sentence: what it is. */
  summary: text.nullable(),
  deadline_note: text.nullable(),
  fee_note: text.nullable(),
});
const plainServiceTextSchema = z.strictObject(textFields(plainTextSchema)).readonly();
const furiganaServiceTextSchema = z.strictObject(textFields(furiganaSchema)).readonly();
export type ServiceText = z.infer<typeof plainServiceTextSchema>;

const serviceTextsSchema = z
  .strictObject({
    ja: plainServiceTextSchema,
    'ja-easy': furiganaServiceTextSchema.optional(),
    en: plainServiceTextSchema.optional(),
    pt: plainServiceTextSchema.optional(),
    zh: plainServiceTextSchema.optional(),
    vi: plainServiceTextSchema.optional(),
    fil: plainServiceTextSchema.optional(),
    ko: plainServiceTextSchema.optional(),
  })
  .readonly();
export type ServiceTexts = z.infer<typeof serviceTextsSchema>;

/** CPSV-AP PublicService: one procedure (手続き) that a visitor comes for. */
export const publicServiceSchema = z
  .strictObject({
    id: codeSchema,
    /** The official Japanese name, its reading, and the name with furigana (`{転入|てんにゅう}{届|とどけ}`). */
    name: plainTextSchema,
    kana: z.string().min(1).max(200),
    ruby: furiganaSchema,
    texts: serviceTextsSchema,
    /** The section in charge (市民課). */
    section: plainTextSchema,
    where: whereSchema,
    forms: codesSchema,
    evidence: z.array(evidenceNeedSchema).readonly(),
    cost: costSchema,
    /** Empty: no time limit. */
    deadlines: z.array(deadlineSchema).readonly(),
    rules: z.array(ruleSchema).readonly(),
    agent: z.strictObject({ rule: agentRuleSchema, note: plainTextSchema.nullable() }).readonly(),
    channels: z.array(channelSchema).min(1).readonly(),
    related: codesSchema,
    /** Minutes at the counter to plan with, until the hall's own measures say better. */
    minutes: z.int().min(1).max(240),
    /** What staff should ask or know, in Japanese. */
    note: plainTextSchema.nullable(),
    valid_from: calendarDateSchema,
    /** The last day on which the entry holds; null: open. */
    valid_to: calendarDateSchema.nullable(),
    source: z.array(plainTextSchema).readonly(),
    /** Who of the city has confirmed the entry, and when; null: nobody yet (要確認). */
    confirmed_by: plainTextSchema.nullable(),
    confirmed_on: calendarDateSchema.nullable(),
  })
  .refine((service) => service.valid_to === null || service.valid_from <= service.valid_to, {
    path: ['valid_to'],
    message: 'valid_to is before valid_from',
  })
  .readonly();
export type PublicService = z.infer<typeof publicServiceSchema>;
