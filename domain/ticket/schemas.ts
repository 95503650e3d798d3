import { z } from 'zod';
import { idSchema } from '../hall/hall.ts';
import {
  CALL_RULES,
  CANCEL_REASONS,
  CHANNELS,
  EXCEED_REASONS,
  GUIDANCE_REASONS,
  HOLD_REASONS,
  LANGUAGES,
  OUT_OF_ORDER_REASONS,
  PLACES,
  PRIORITY_CLASSES,
  PROCEDURE_OUTCOMES,
  READY_KINDS,
  RELEASE_REASONS,
  RELEASE_TARGETS,
  SUPPORT_NEEDS,
  VISIT_MODES,
} from './codes.ts';

export const priorityClassSchema = z.enum(PRIORITY_CLASSES);
export const readyKindSchema = z.enum(READY_KINDS);
export const placeSchema = z.enum(PLACES);
export const cancelReasonSchema = z.enum(CANCEL_REASONS);
export const holdReasonSchema = z.enum(HOLD_REASONS);
const languageSchema = z.enum(LANGUAGES);
export const supportNeedSchema = z.enum(SUPPORT_NEEDS);
export const visitModeSchema = z.enum(VISIT_MODES);
export const channelSchema = z.enum(CHANNELS);
export const callRuleSchema = z.enum(CALL_RULES);
export const outOfOrderReasonSchema = z.enum(OUT_OF_ORDER_REASONS);
export const releaseReasonSchema = z.enum(RELEASE_REASONS);
export const releaseTargetSchema = z.enum(RELEASE_TARGETS);
export const exceedReasonSchema = z.enum(EXCEED_REASONS);
export const guidanceReasonSchema = z.enum(GUIDANCE_REASONS);

export const procedureOutcomeSchema = z.object({
  procedure: idSchema,
  quantity: z.int().min(1).max(99),
  outcome: z.enum(PROCEDURE_OUTCOMES),
});
export type ProcedureOutcome = z.infer<typeof procedureOutcomeSchema>;

/** What the floor manager learned, as codes (受付記録). Notes and support needs are kept elsewhere, until the day's end. */
export const intakeSchema = z.object({
  procedures: z.array(z.object({ procedure: idSchema, quantity: z.int().min(1).max(99) })).max(30),
  papersSeen: z.array(idSchema).max(60),
  papersMissing: z.array(idSchema).max(60),
  language: languageSchema,
  partySize: z.int().min(1).max(20),
  quiet: z.boolean(),
});
export type Intake = z.infer<typeof intakeSchema>;

/** A number as it is printed and called. `lap` counts the rounds of the series within its business day. */
export const ticketNumberSchema = z.object({
  series: z.string(),
  digits: z.int().positive(),
  lap: z.int().positive(),
  label: z.string(),
});
export type TicketNumber = z.infer<typeof ticketNumberSchema>;
