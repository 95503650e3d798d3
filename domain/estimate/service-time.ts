import { z } from 'zod';
import {
  learnLengths,
  learnTotal,
  lengthsSchema,
  meanExcess,
  NO_LENGTHS,
  NOTHING,
  shrunkMean,
  totalSchema,
} from './length-histogram.ts';

/** Mean time one visitor takes a counter where nothing is known yet: 6 minutes. */
export const PRIOR_SERVICE_MS = 360_000;
/** What is known elsewhere (the prior, the hall, the whole day) weighs as much as this many own tickets. */
const PRIOR_TICKETS = 10;

const serviceSchema = z.object({
  total: totalSchema,
  hours: z.array(totalSchema).length(24),
  lengths: lengthsSchema,
});

/** The times from call to end, faded by day: of all services, and per service in all, by hour and by length. */
export const serviceTimesSchema = z.object({
  total: totalSchema,
  services: z.record(z.string(), serviceSchema),
});
type ServiceTimes = z.infer<typeof serviceTimesSchema>;
type OneService = z.infer<typeof serviceSchema>;

/** One visitor took a counter for `takenMs`; `hour` (0–23, hall's zone) is that of the arrival. */
export interface ServiceSample {
  readonly service: string;
  readonly hour: number;
  readonly takenMs: number;
}

const NEW_SERVICE: OneService = {
  total: NOTHING,
  hours: Array.from({ length: 24 }, () => NOTHING),
  lengths: NO_LENGTHS,
};

/** The hour (0–23) of a minute of the day (0–1439). */
export function hourOf(minuteOfDay: number): number {
  return Math.floor(minuteOfDay / 60);
}

/** Nobody has been served yet: the prior alone speaks. */
export function emptyServiceTimes(): ServiceTimes {
  return { total: NOTHING, services: {} };
}

function lengthsOf(samples: readonly ServiceSample[]): readonly number[] {
  return samples.map(({ takenMs }) => takenMs);
}

function learnService(one: OneService, samples: readonly ServiceSample[]): OneService {
  return {
    total: learnTotal(one.total, lengthsOf(samples)),
    hours: one.hours.map((total, hour) =>
      learnTotal(total, lengthsOf(samples.filter((sample) => sample.hour === hour))),
    ),
    lengths: learnLengths(one.lengths, lengthsOf(samples)),
  };
}

/** The service times after one more day with these samples; services without a sample fade too. */
export function learnServiceTimes(times: ServiceTimes, samples: readonly ServiceSample[]): ServiceTimes {
  const names = new Set([...Object.keys(times.services), ...samples.map(({ service }) => service)]);
  const services = [...names].map((name) => {
    const own = samples.filter(({ service }) => service === name);
    return [name, learnService(times.services[name] ?? NEW_SERVICE, own)] as const;
  });
  return { total: learnTotal(times.total, lengthsOf(samples)), services: Object.fromEntries(services) };
}

/** Mean time (ms) that any visitor takes a counter. */
export function hallMean(times: ServiceTimes): number {
  return shrunkMean(times.total, PRIOR_SERVICE_MS, PRIOR_TICKETS);
}

/**
 * Mean time (ms) that a visitor of `service` who arrives in `hour` takes a counter. Thin hours lean on the whole
 * day, thin services on the hall, a new hall on the prior.
 */
export function serviceMean(times: ServiceTimes, service: string, hour: number): number {
  const one = times.services[service] ?? NEW_SERVICE;
  const daily = shrunkMean(one.total, hallMean(times), PRIOR_TICKETS);
  return shrunkMean(one.hours[hour] ?? NOTHING, daily, PRIOR_TICKETS);
}

/** Mean time (ms) that a visitor of `service` still takes the counter after `elapsedMs` there. */
export function residualMean(times: ServiceTimes, service: string, hour: number, elapsedMs: number): number {
  const { lengths } = times.services[service] ?? NEW_SERVICE;
  return meanExcess(lengths, elapsedMs, serviceMean(times, service, hour), PRIOR_TICKETS);
}
