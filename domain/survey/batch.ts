import type { SurveyResponse } from './response.ts';

/** Fewer responses than this are never written at once while their month lasts. */
export const BATCH_SIZE = 5;

interface BatchView {
  /** The month (`YYYY-MM`) of now. */
  readonly month: string;
  /** Tickets of a service that were served in a month so far. */
  readonly served: (service: string, month: string) => number;
  /** The fewest tickets among which a response must be able to lie. */
  readonly k: number;
}

interface Batch {
  /** To be written now; a service that would point at too few tickets is left out of it. */
  readonly write: readonly SurveyResponse[];
  /** To wait further. */
  readonly wait: readonly SurveyResponse[];
}

/**
 * Which of the waiting responses to write. A response keeps its service only where at least `k` tickets of that
 * service were served in its month, so that it could belong to any of them, or none was (a hall without numbers): while
 * the month lasts it waits for them, afterwards it is written without its service. In the month of now at least
 * `BATCH_SIZE` go together.
 */
export function nextBatch(waiting: readonly SurveyResponse[], { month, served, k }: BatchView): Batch {
  const ofPast = waiting.filter((response) => response.month < month);
  const ofNow = waiting.filter((response) => response.month >= month);
  const past = ofPast.map((response) => {
    const tickets = response.service === null ? 0 : served(response.service, response.month);
    return tickets === 0 || tickets >= k ? response : { ...response, service: null };
  });
  const ready = ofNow.filter(({ service, month: of }) => service === null || served(service, of) >= k);
  const now = new Set(ready.length >= BATCH_SIZE ? ready : []);
  return { write: [...past, ...now], wait: ofNow.filter((response) => !now.has(response)) };
}
