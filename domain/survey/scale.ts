import { z } from 'zod';
import { codeSchema } from '../catalogue/code.ts';
import { namesSchema } from '../catalogue/language.ts';

/** Codes of the face icons, best to worst. A face never stands without its word. */
export const faces = ['laugh', 'smile', 'meh', 'frown', 'angry'] as const;
const faceSchema = z.enum(faces);
export type Face = z.infer<typeof faceSchema>;

/**
 * What is computed from a scale: `satisfaction` (top two ÷ valid), `nps` (0–10, promoters less detractors),
 * `ces` (1–7, the mean is the score), `distribution` (nothing but the distribution and its mean).
 */
export const measures = ['satisfaction', 'nps', 'ces', 'distribution'] as const;
export const measureSchema = z.enum(measures);
export type ScaleMeasure = z.infer<typeof measureSchema>;

export const scalePointSchema = z
  .strictObject({
    code: codeSchema,
    /** Higher is better. */
    score: z.int().min(0).max(10),
    face: faceSchema.nullable(),
    names: namesSchema,
  })
  .readonly();
export type ScalePoint = z.infer<typeof scalePointSchema>;

/** An ordered scale; `points` stand in the order in which they are shown. Two scales are never merged. */
export const scaleSchema = z
  .strictObject({
    id: codeSchema,
    measure: measureSchema,
    points: z.array(scalePointSchema).min(2).max(11).readonly(),
  })
  .readonly();
export type Scale = z.infer<typeof scaleSchema>;

const scoresOf = (scale: Scale): readonly number[] =>
  scale.points.map((point) => point.score).sort((a, b) => a - b);

const isRun = (scores: readonly number[], from: number, to: number): boolean =>
  scores.length === to - from + 1 && scores.every((score, index) => score === from + index);

/** Whether a scale's points fit its measure: distinct scores, and the points that NPS and CES are defined on. */
export function pointsFitMeasure(scale: Scale): boolean {
  const scores = scoresOf(scale);
  if (new Set(scores).size !== scores.length) return false;
  switch (scale.measure) {
    case 'satisfaction':
      // Of three points "the top two" would hold the neutral answer.
      return scores.length >= 4;
    case 'nps':
      return isRun(scores, 0, 10);
    case 'ces':
      return isRun(scores, 1, 7);
    case 'distribution':
      return true;
  }
}
