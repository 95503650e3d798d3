import { z } from 'zod';
import { codeSchema } from '../catalogue/code.ts';
import { languageSchema } from '../catalogue/language.ts';
import { idSchema } from '../hall/hall.ts';
import { monthSchema } from './period.ts';
import { type SurveyResponse, surveyChannelSchema } from './response.ts';

const tied = { month: monthSchema, service: idSchema.nullable() };

/** What is kept of a response as a whole: its answers on scales, which drivers need together, and nothing else. */
const keptResponseSchema = z
  .strictObject({
    ...tied,
    id: z.uuidv4(),
    survey: codeSchema,
    version: z.int().min(1),
    channel: surveyChannelSchema,
    /** Part of a run of identical answers from one device. */
    identicalRun: z.boolean(),
    /** Point code by question. */
    answers: z.record(codeSchema, codeSchema).readonly(),
  })
  .readonly();
export type KeptResponse = z.infer<typeof keptResponseSchema>;

/** How many chose an option or a band: a number, joined to no response. */
export interface ChoiceTally {
  readonly month: string;
  readonly service: string | null;
  readonly question: string;
  readonly code: string;
  readonly count: number;
}

/** A free text, joined to no response, under an id of its own. */
const keptCommentSchema = z
  .strictObject({
    ...tied,
    id: z.uuidv4(),
    question: codeSchema,
    language: languageSchema,
    text: z.string(),
    /** It looks like it holds personal data. */
    personalData: z.boolean(),
  })
  .readonly();
export type KeptComment = z.infer<typeof keptCommentSchema>;

/** A response taken apart into what is kept. */
export interface KeptParts {
  readonly response: KeptResponse;
  readonly choices: readonly ChoiceTally[];
  readonly comments: readonly KeptComment[];
}

/**
 * Takes a response apart. Options and bands say who someone is or how long they waited, which a ticket may know too
 * (its language, its wait); texts say anything. So only the answers on scales stay together; the others are counted,
 * or stand alone.
 * @param makeId a new random (v4) id for each text
 */
export function takeApart(response: SurveyResponse, makeId: () => string): KeptParts {
  const { id, survey, version, month, service, channel, language, flags, answers } = response;
  const scores = answers.flatMap((answer) =>
    answer.kind === 'scale' ? [[answer.question, answer.code] as const] : [],
  );
  return {
    response: {
      id,
      survey,
      version,
      month,
      service,
      channel,
      identicalRun: flags.includes('identical_run'),
      answers: Object.fromEntries(scores),
    },
    choices: answers.flatMap((answer) =>
      answer.kind === 'single' || answer.kind === 'range'
        ? [{ month, service, question: answer.question, code: answer.code, count: 1 }]
        : [],
    ),
    comments: answers.flatMap((answer) =>
      answer.kind === 'text'
        ? [
            {
              id: makeId(),
              month,
              service,
              question: answer.question,
              language,
              text: answer.text,
              personalData: flags.includes('personal_data'),
            },
          ]
        : [],
    ),
  };
}

/** Tallies of the same option in the same month and service, added up. */
export function addTallies(tallies: readonly ChoiceTally[]): readonly ChoiceTally[] {
  const sums = new Map<string, ChoiceTally>();
  for (const tally of tallies) {
    const key = JSON.stringify([tally.month, tally.service, tally.question, tally.code]);
    const before = sums.get(key);
    sums.set(key, { ...tally, count: (before?.count ?? 0) + tally.count });
  }
  return [...sums.values()];
}
