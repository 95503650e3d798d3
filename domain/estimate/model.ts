import { z } from 'zod';
import { calibrationSchema, emptyCalibration } from './calibration.ts';
import { lengthsSchema, NO_LENGTHS } from './length-histogram.ts';
import { emptyPatience, patienceSchema } from './patience.ts';
import { emptyServiceTimes, serviceTimesSchema } from './service-time.ts';

/** Everything learned about one hall: faded sums, no person; plain JSON that can be stored and read back. */
export const learnedModelSchema = z.object({
  version: z.literal(1),
  /** Open days learned from. */
  days: z.int().min(0),
  serviceTimes: serviceTimesSchema,
  pauses: lengthsSchema,
  patience: patienceSchema,
  calibration: calibrationSchema,
});
export type LearnedModel = z.infer<typeof learnedModelSchema>;

/** The model of a hall that has no past: every part answers from its prior. */
export function newModel(): LearnedModel {
  return {
    version: 1,
    days: 0,
    serviceTimes: emptyServiceTimes(),
    pauses: NO_LENGTHS,
    patience: emptyPatience(),
    calibration: emptyCalibration(),
  };
}
