import { z } from 'zod';
import { codeSchema } from '../catalogue/code.ts';
import { languageSchema } from '../catalogue/language.ts';
import { idSchema } from '../hall/hall.ts';
import { monthSchema } from './period.ts';
import { MAX_COMMENT_LENGTH } from './question.ts';

const chosen = { question: codeSchema, code: codeSchema };

/** One answer. A question that was skipped has none: "no answer" is never a value. */
const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('scale'), ...chosen }).readonly(),
  z.strictObject({ kind: z.literal('single'), ...chosen }).readonly(),
  z.strictObject({ kind: z.literal('range'), ...chosen }).readonly(),
  z
    .strictObject({ kind: z.literal('text'), question: codeSchema, text: z.string().max(MAX_COMMENT_LENGTH) })
    .readonly(),
]);
export type Answer = z.infer<typeof answerSchema>;

/**
 * What a survey screen sends. The id is random (v4: a v7 would carry the time of day) and made once on the
 * device, so that a repeated sending is the same response. It carries no time, ticket, counter or clerk.
 */
export const surveySubmissionSchema = z
  .strictObject({
    id: z.uuidv4(),
    survey: codeSchema,
    version: z.int().min(1),
    language: languageSchema,
    answers: z.array(answerSchema).max(30).readonly(),
  })
  .readonly();
export type SurveySubmission = z.infer<typeof surveySubmissionSchema>;

/** How a response reached the hall; `paper` is typed in by the batch entry screen. */
const surveyChannels = ['tablet', 'counter', 'qr', 'paper'] as const;
export const surveyChannelSchema = z.enum(surveyChannels);

/** Shown with a response, never a reason to drop it. */
const responseFlags = ['identical_run', 'personal_data'] as const;
const responseFlagSchema = z.enum(responseFlags);
export type ResponseFlag = z.infer<typeof responseFlagSchema>;

/** A response as it is kept: month and service, nothing finer. */
export const surveyResponseSchema = z
  .strictObject({
    ...surveySubmissionSchema.unwrap().shape,
    month: monthSchema,
    /** Null where the response was not tied to a service. */
    service: idSchema.nullable(),
    channel: surveyChannelSchema,
    flags: z.array(responseFlagSchema).readonly(),
  })
  .readonly();
export type SurveyResponse = z.infer<typeof surveyResponseSchema>;
