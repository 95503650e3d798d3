import { z } from 'zod';
import { codeSchema } from '../catalogue/code.ts';
import { namesSchema } from '../catalogue/language.ts';

/** Longest free text, in UTF-16 units. */
export const MAX_COMMENT_LENGTH = 1000;

const base = {
  id: codeSchema,
  names: namesSchema,
  /** Nobody has to answer anything: a city's form cannot make a question compulsory. */
  optional: z.literal(true),
};

/** One level of an ordered scale. `overall` is what the items are compared with to find drivers. */
const scaleQuestionSchema = z
  .strictObject({
    ...base,
    kind: z.literal('scale'),
    scale: codeSchema,
    role: z.enum(['item', 'overall', 'other']),
  })
  .readonly();
export type ScaleQuestion = z.infer<typeof scaleQuestionSchema>;

const optionSchema = z.strictObject({ code: codeSchema, names: namesSchema }).readonly();

/** One of several options without order. */
const singleQuestionSchema = z
  .strictObject({
    ...base,
    kind: z.literal('single'),
    options: z.array(optionSchema).min(2).max(30).readonly(),
  })
  .readonly();
export type SingleQuestion = z.infer<typeof singleQuestionSchema>;

const bandSchema = z
  .strictObject({
    code: codeSchema,
    from: z.int().min(0),
    /** The first value above the band; null where it is open. */
    to: z.int().nullable(),
    names: namesSchema,
  })
  .readonly();

/** A number asked for as one of several bands, lowest first, each beginning where the one before ends. */
const rangeQuestionSchema = z
  .strictObject({
    ...base,
    kind: z.literal('range'),
    unit: z.enum(['minute', 'year']),
    bands: z.array(bandSchema).min(2).max(20).readonly(),
  })
  .readonly();
export type RangeQuestion = z.infer<typeof rangeQuestionSchema>;

/** Free text. */
const textQuestionSchema = z
  .strictObject({
    ...base,
    kind: z.literal('text'),
    max_length: z.int().min(1).max(MAX_COMMENT_LENGTH),
  })
  .readonly();
export type TextQuestion = z.infer<typeof textQuestionSchema>;

export const questionSchema = z.discriminatedUnion('kind', [
  scaleQuestionSchema,
  singleQuestionSchema,
  rangeQuestionSchema,
  textQuestionSchema,
]);
export type Question = z.infer<typeof questionSchema>;
export type QuestionKind = Question['kind'];

/** Whether the bands ascend without gap or overlap and only the last is open. */
export function bandsAreContiguous({ bands }: RangeQuestion): boolean {
  return bands.every((band, index) => {
    const next = bands[index + 1];
    if (!next) return band.to === null || band.to > band.from;
    return band.to === next.from && band.to > band.from;
  });
}
