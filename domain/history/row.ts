import { z } from 'zod';
import { ALL } from '../bundle/column.ts';
import { priorityClassSchema } from '../ticket/schemas.ts';
import { historyTime } from './time.ts';

/** The columns of a history file (`madoguchi-history/1`), in order. */
export const HISTORY_COLUMNS = [
  'ticket',
  'service',
  'priority',
  'arrived_at',
  'called_at',
  'started_at',
  'ended_at',
  'outcome',
  'counter',
] as const;
type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

/** What can be wrong with a row; each is the key of its sentence. */
const ROW_FAULTS = [
  'columns',
  'quotes',
  'text',
  'reserved',
  'choice',
  'bad_time',
  'no_such_time',
  'missing',
  'order',
  'too_long',
  'in_future',
] as const;
export type RowFaultReason = (typeof ROW_FAULTS)[number];

export interface RowFault {
  /** Empty where the row as a whole is at fault. */
  readonly column: HistoryColumn | '';
  readonly reason: RowFaultReason;
}

const LABEL_LENGTH = 80;
/** A ticket lives within its day; a longer one is a wrong date. */
const LONGEST_MS = 86_400_000;

const label = z
  .string()
  .trim()
  .max(LABEL_LENGTH, 'text')
  .regex(/^\P{Cc}*$/u, 'text');
const required = label.min(1, 'missing');
const orNull = label.transform((text) => (text === '' ? null : text));

/**
 * One row as the strings of its cells → a past ticket: instants in UTC ms, service and counter as the file names
 * them. The message of each issue is a `RowFaultReason`, its path the column.
 * @param zone the hall's
 * @param now UTC ms; a history ends before it
 */
function rowSchema(zone: string, now: number) {
  const instant = z.string().transform((text, context) => {
    const time = historyTime(text.trim(), zone);
    if ('at' in time) return time.at;
    context.addIssue({ code: 'custom', message: text.trim() === '' ? 'missing' : time.fault });
    return z.NEVER;
  });
  const instantOrNull = z.string().transform((text, context) => {
    if (text.trim() === '') return null;
    const time = historyTime(text.trim(), zone);
    if ('at' in time) return time.at;
    context.addIssue({ code: 'custom', message: time.fault });
    return z.NEVER;
  });
  return z
    .object({
      ticket: required,
      service: required.refine((service) => service !== ALL, 'reserved'),
      priority: z.enum(priorityClassSchema.options, 'choice'),
      arrived_at: instant,
      called_at: instantOrNull,
      started_at: instantOrNull,
      ended_at: instant,
      outcome: z.enum(['served', 'no_show', 'left', 'transferred'], 'choice'),
      counter: orNull,
    })
    .superRefine((row, context) => {
      const fault = sequenceFault(row, now);
      if (fault) context.addIssue({ code: 'custom', path: [fault.column], message: fault.reason });
    });
}

export type HistoryRow = z.output<ReturnType<typeof rowSchema>>;

type Sequence = Pick<HistoryRow, 'arrived_at' | 'called_at' | 'started_at' | 'ended_at' | 'outcome'>;

function sequenceFault(row: Sequence, now: number): RowFault | null {
  const { arrived_at, called_at, started_at, ended_at } = row;
  if (called_at !== null && called_at < arrived_at) return { column: 'called_at', reason: 'order' };
  if (started_at !== null && called_at === null) return { column: 'called_at', reason: 'missing' };
  if (started_at !== null && started_at < (called_at ?? 0)) return { column: 'started_at', reason: 'order' };
  if (started_at === null && row.outcome === 'served') return { column: 'started_at', reason: 'missing' };
  if (ended_at < (started_at ?? called_at ?? arrived_at)) return { column: 'ended_at', reason: 'order' };
  if (ended_at - arrived_at > LONGEST_MS) return { column: 'ended_at', reason: 'too_long' };
  if (ended_at > now) return { column: 'ended_at', reason: 'in_future' };
  return null;
}

type ParsedRow = { readonly row: HistoryRow } | { readonly faults: readonly RowFault[] };

function toFault(issue: z.core.$ZodIssue): RowFault {
  const column = HISTORY_COLUMNS.find((name) => name === issue.path[0]) ?? '';
  return { column, reason: ROW_FAULTS.find((reason) => reason === issue.message) ?? 'text' };
}

/** Makes the reader of rows for a hall. What it takes is a row's cells in the order of the columns. */
export function historyRowParser(zone: string, now: number): (cells: readonly string[]) => ParsedRow {
  const schema = rowSchema(zone, now);
  return (cells) => {
    if (cells.length !== HISTORY_COLUMNS.length) return { faults: [{ column: '', reason: 'columns' }] };
    const named = Object.fromEntries(HISTORY_COLUMNS.map((name, index) => [name, cells[index]]));
    const parsed = schema.safeParse(named);
    return parsed.success ? { row: parsed.data } : { faults: parsed.error.issues.map(toFault) };
  };
}
