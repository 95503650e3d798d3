import { z } from 'zod';

const instant = z.int().describe('UTC milliseconds');

/** An expected wait from `now`: half are called before p50, nine in ten before p90. */
export const rangeSchema = z.object({
  p50Ms: z.int().min(0),
  p90Ms: z.int().min(0),
});

const moment = { seq: z.int(), now: instant, day: z.string() };

/** The waits that are expected now. */
export const estimatesViewSchema = z.object({
  ...moment,
  closingAt: instant,
  services: z.array(
    z.object({
      service: z.string(),
      newcomer: rangeSchema.nullable().describe('null: no counter takes the service'),
      waiting: z.int(),
      openCounters: z.int(),
      closing: z
        .object({
          lastServedAt: instant.nullable(),
          lastServedBy: instant.nullable().describe('with nine chances in ten'),
          extraCounters: z.int().nullable().describe('null: ten more would not do'),
        })
        .nullable()
        .describe('null: nobody waits or is served'),
    }),
  ),
  tickets: z.array(z.object({ ticket: z.int(), ...rangeSchema.shape })),
});
export type EstimatesView = z.infer<typeof estimatesViewSchema>;

/** What newcomers would wait, for boards and kiosks: nothing about a person. */
export const waitsViewSchema = z.object({
  ...moment,
  services: z.array(z.object({ service: z.string(), newcomer: rangeSchema.nullable() })),
});
export type WaitsView = z.infer<typeof waitsViewSchema>;

/** How the promises of one date and service came out; durations in ms. `service` ALL is the whole hall. */
const estimateScoreSchema = z.object({
  date: z.string(),
  service: z.string(),
  promisedN: z.int(),
  scoredN: z.int(),
  censoredN: z.int(),
  coveredN: z.int(),
  errorSumMs: z.int(),
  absErrorSumMs: z.int(),
  baselineAbsErrorSumMs: z.int(),
});
export type EstimateScore = z.infer<typeof estimateScoreSchema>;

export const estimateScoresViewSchema = z.object({
  from: z.string(),
  to: z.string(),
  learnedDays: z.int().describe('open days that the estimator has learned from'),
  scores: z.array(estimateScoreSchema),
});
export type EstimateScoresView = z.infer<typeof estimateScoresViewSchema>;
