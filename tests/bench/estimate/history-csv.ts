import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { TicketFact } from '../../../domain/estimate/types.ts';

const wallClock = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/, 'YYYY-MM-DDTHH:MM:SS without offset');
const rowSchema = z.object({
  ticket: z.string(),
  service: z.string(),
  priority: z.enum(['normal', 'priority']),
  arrived_at: wallClock,
  called_at: wallClock.or(z.literal('')),
  ended_at: wallClock,
  outcome: z.enum(['served', 'no_show', 'left', 'transferred']),
  counter: z.string(),
});

export interface HistoryDay {
  readonly date: string;
  readonly facts: readonly TicketFact[];
}

function dateOf({ arrived_at }: { readonly arrived_at: string }): string {
  return arrived_at.slice(0, 10);
}

/** Wall-clock times are kept as if they were UTC: the bench needs differences and hours only. */
function instantOf(wallClockTime: string): number {
  return Date.parse(`${wallClockTime}Z`);
}

function factOf(row: z.infer<typeof rowSchema>): TicketFact {
  return {
    service: row.service,
    cls: row.priority,
    minuteOfDay: Number(row.arrived_at.slice(11, 13)) * 60 + Number(row.arrived_at.slice(14, 16)),
    arrivedAt: instantOf(row.arrived_at),
    calledAt: row.called_at === '' ? null : instantOf(row.called_at),
    endedAt: instantOf(row.ended_at),
    counter: row.counter === '' ? null : row.counter,
    served: row.outcome === 'served' || row.outcome === 'transferred',
    left: row.outcome === 'left',
    basis: null,
  };
}

/** Reads a `madoguchi-history/1` file without time offsets into its days, ascending. Throws on a bad row. */
export function readHistoryDays(path: string): readonly HistoryDay[] {
  const rows = z.array(rowSchema).parse(parse(readFileSync(path, 'utf8'), { columns: true, bom: true }));
  const dates = [...new Set(rows.map(dateOf))].sort();
  return dates.map((date) => {
    const facts = rows.filter((row) => dateOf(row) === date).map(factOf);
    return { date, facts: facts.sort((a, b) => a.arrivedAt - b.arrivedAt) };
  });
}
