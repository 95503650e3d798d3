import { ALL, type Row } from '../bundle/column.ts';
import { STAY, TICKET_HISTOGRAMS } from '../bundle/tables.ts';
import { BUCKETS, bucketCounts } from './buckets.ts';
import { type CountedTicket, durations } from './counted.ts';
import { byService } from './ticket-figures.ts';
import type { TicketMeasures } from './ticket-measures.ts';
import { type CountedVisit, staysOf } from './visit-figures.ts';

const MEASURE_OF: Readonly<Record<(typeof TICKET_HISTOGRAMS)[number], keyof TicketMeasures>> = {
  wait: 'wait',
  service: 'service',
  preparation: 'preparation',
  handover_wait: 'handoverWait',
};

function histogram(key: Row, values: readonly number[]): readonly Row[] {
  if (values.length === 0) return [];
  const counts = bucketCounts(values);
  return BUCKETS.map(({ fromS, toS }, index) => ({
    ...key,
    bucket_from_s: fromS,
    bucket_to_s: toS,
    count: counts[index] ?? 0,
  }));
}

/** The records of histograms for one date: every bucket of each measure that has a value, the empty ones too. */
export function histogramsDaily(
  hall: string,
  date: string,
  tickets: readonly CountedTicket[],
  visits: readonly CountedVisit[],
): readonly Row[] {
  const ofTickets = byService(tickets).flatMap(([service, group]) =>
    TICKET_HISTOGRAMS.flatMap((measure) =>
      histogram({ hall, date, service, measure }, durations(group, MEASURE_OF[measure])),
    ),
  );
  return [...ofTickets, ...histogram({ hall, date, service: ALL, measure: STAY }, staysOf(visits))];
}
