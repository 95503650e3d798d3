import { z } from 'zod';
import { calendarDateSchema } from '../catalogue/calendar-date-schema.ts';
import { codeSchema } from '../catalogue/code.ts';
import { languageSchema, namesSchema } from '../catalogue/language.ts';
import { idSchema } from '../hall/hall.ts';
import { surveyProblemCodes } from '../survey/check-version.ts';
import { commentTagSchema } from '../survey/comment-tags.ts';
import { monthSchema } from '../survey/period.ts';
import { surveySubmissionSchema } from '../survey/response.ts';
import { measureSchema, scalePointSchema } from '../survey/scale.ts';
import { counterModeSchema, surveySettingsSchema } from '../survey/settings.ts';
import { surveyVersionSchema } from '../survey/version.ts';

/** What a survey screen shows; kept on the device for the time without a connection. */
export const surveyFormSchema = z.object({
  /** The version that is valid today; null where there is none. */
  version: surveyVersionSchema.nullable(),
  hall: z.object({ ja: z.string(), en: z.string() }),
  zone: z.string(),
  practice: z.boolean().describe('a hall for practice: its survey’s screens say so'),
});
export type SurveyForm = z.infer<typeof surveyFormSchema>;

/** What a survey screen sends. */
export const surveySendingSchema = z.object({
  submission: surveySubmissionSchema,
  token: z.string().max(60).nullable().describe('ties the answers to a service and month, once'),
  via: z.enum(['tablet', 'qr']),
  answeredIn: monthSchema
    .nullable()
    .describe('the month in which it was answered, where it had to wait on the device; else null'),
});
export type SurveySending = z.infer<typeof surveySendingSchema>;

/** What a counter's second screen and its clerk see of the survey. */
export const counterSurveySchema = z.object({
  mode: counterModeSchema,
  /** Somebody has just been finished here, and nobody asked them yet. */
  finished: z.boolean(),
  /** The second screen is asked to show the survey. */
  offered: z.boolean(),
});
export type CounterSurvey = z.infer<typeof counterSurveySchema>;

export const surveyTokenSchema = z.object({ token: z.string() });

/** Everything a manager sets. */
export const surveySetupSchema = z.object({
  today: calendarDateSchema,
  versions: z
    .array(
      z.object({
        version: surveyVersionSchema,
        answers: z.int().describe('responses that are kept or wait to be'),
        seconds: z.int().describe('reckoned time to answer it'),
        problems: z.array(z.object({ code: z.enum(surveyProblemCodes), at: z.string() })).readonly(),
      }),
    )
    .readonly(),
  settings: surveySettingsSchema,
  tags: z.array(commentTagSchema).readonly(),
});
export type SurveySetup = z.infer<typeof surveySetupSchema>;

const satisfaction = z.object({ satisfied: z.int(), share: z.number(), low: z.number(), high: z.number() });
const change = z.object({ points: z.number(), low: z.number(), high: z.number(), nBefore: z.int() });

/** A figure for a comparison; everything null where it is hidden. */
const brief = {
  hidden: z.boolean(),
  n: z.int().nullable(),
  mean: z.number().nullable(),
  nps: z.number().nullable(),
  satisfaction: satisfaction.nullable(),
  change: change.nullable(),
};
const briefResultSchema = z.object(brief);
export type BriefResult = z.infer<typeof briefResultSchema>;

const scaleResultSchema = z.object({
  question: codeSchema,
  names: namesSchema,
  scale: codeSchema,
  measure: measureSchema,
  role: z.enum(['item', 'overall', 'other']),
  points: z.array(scalePointSchema).readonly(),
  result: z.object({
    ...brief,
    /** By score, best first; empty where hidden. */
    distribution: z.array(z.object({ score: z.int(), count: z.int(), share: z.number().nullable() })),
  }),
  months: z.array(z.object({ month: monthSchema, ...brief })),
  services: z.array(z.object({ service: z.string(), ...brief })),
});
export type ScaleResult = z.infer<typeof scaleResultSchema>;

const choiceResultSchema = z.object({
  question: codeSchema,
  names: namesSchema,
  options: z.array(z.object({ code: codeSchema, names: namesSchema })).readonly(),
  hidden: z.boolean(),
  n: z.int().nullable(),
  /** In the order of the options; empty where hidden. */
  distribution: z.array(
    z.object({
      code: codeSchema,
      hidden: z.boolean(),
      count: z.int().nullable(),
      share: z.number().nullable(),
    }),
  ),
});
export type ChoiceView = z.infer<typeof choiceResultSchema>;

const driverSchema = z.object({
  question: codeSchema,
  scale: codeSchema,
  n: z.int().nullable(),
  rho: z.number().nullable(),
  hidden: z.boolean(),
});

/** The results of one fiscal year, or one month of it, for one group. */
export const surveyResultsSchema = z.object({
  fiscalYear: z.int(),
  month: monthSchema.nullable(),
  group: z.string().describe('a service, NONE (tied to no service) or ALL'),
  k: z.int(),
  available: z.object({ from: monthSchema, to: monthSchema }).nullable(),
  groups: z.array(z.string()).describe('the groups with responses in the year'),
  overview: z.object({
    hidden: z.boolean(),
    responses: z.int().nullable(),
    served: z.int().nullable(),
    responseRate: z.number().nullable(),
    responsesBefore: z.int().nullable(),
    /** Responses that wait for the next batch and are in no figure yet. */
    waiting: z.int(),
  }),
  scales: z.array(scaleResultSchema),
  choices: z.array(choiceResultSchema),
  drivers: z.array(driverSchema),
});
export type SurveyResults = z.infer<typeof surveyResultsSchema>;

export const surveyCommentsSchema = z.object({
  comments: z.array(
    z.object({
      id: z.uuidv4(),
      month: monthSchema,
      service: idSchema.nullable(),
      question: codeSchema,
      language: languageSchema,
      text: z.string(),
      personalData: z.boolean(),
      tags: z.array(codeSchema).readonly(),
    }),
  ),
  tags: z.array(z.object({ tag: codeSchema, comments: z.int() })).readonly(),
  total: z.int(),
});
export type SurveyComments = z.infer<typeof surveyCommentsSchema>;
