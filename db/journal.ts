import { createHash } from 'node:crypto';
import type { JournalEntry, JournalEvent } from '../domain/journal/event.ts';
import { eachRow, getRow, type ReadableDB, run, type WritableDB } from './database.ts';

/** The end of the journal; an empty journal ends at row 0 with a hash of zeros. */
export interface JournalTail {
  readonly seq: number;
  readonly at: number;
  readonly day: string | null;
  readonly hash: Uint8Array;
}

interface JournalRow {
  seq: number;
  at: number;
  day: string;
  kind: string;
  actor: string;
  device: string;
  counter: string | null;
  payload: string;
  hash: Uint8Array;
}

const EMPTY: JournalTail = { seq: 0, at: 0, day: null, hash: new Uint8Array(32) };

/** The last row of the journal, from which the next follows; that of an empty journal where there is none. */
export function readTail(db: ReadableDB): JournalTail {
  const sql = 'SELECT seq, at, day, hash FROM journal ORDER BY seq DESC LIMIT 1';
  return getRow<{ seq: number; at: number; day: string; hash: Uint8Array }>(db, sql) ?? EMPTY;
}

function toEntry(row: JournalRow): JournalEntry {
  const event = { kind: row.kind, ...(JSON.parse(row.payload) as object) } as JournalEvent;
  const { seq, at, day, actor, device, counter } = row;
  return { seq, at, day, actor, device, counter, event };
}

function payloadOf(event: JournalEvent): string {
  const { kind: _, ...payload } = event;
  return JSON.stringify(payload);
}

/** Copied for each row: making one looks the algorithm up again, a third of the time of a row's hash. */
const NEW_HASH = createHash('sha256');

/** SHA-256 over the hash of the row before and this row's content: a changed or missing row breaks the chain. */
function chain(before: Uint8Array, entry: JournalEntry, payload: string): Uint8Array {
  const content = [
    entry.seq,
    entry.at,
    entry.day,
    entry.event.kind,
    entry.actor,
    entry.device,
    entry.counter,
    payload,
  ];
  return NEW_HASH.copy().update(before).update(JSON.stringify(content)).digest();
}

/** Appends one row and returns the journal's new end. */
export function appendEntry(db: WritableDB, tail: JournalTail, entry: JournalEntry): JournalTail {
  const payload = payloadOf(entry.event);
  const hash = chain(tail.hash, entry, payload);
  run(
    db,
    'INSERT INTO journal (seq, at, day, kind, actor, device, counter, payload, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    entry.seq,
    entry.at,
    entry.day,
    entry.event.kind,
    entry.actor,
    entry.device,
    entry.counter,
    payload,
    hash,
  );
  return { seq: entry.seq, at: entry.at, day: entry.day, hash };
}

/** The entries after row `after` up to row `upTo`, ascending, one at a time. */
export function* readEntries(
  db: ReadableDB,
  after = 0,
  upTo = Number.MAX_SAFE_INTEGER,
): IterableIterator<JournalEntry> {
  const sql = 'SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq';
  for (const row of eachRow<JournalRow>(db, sql, after, upTo)) yield toEntry(row);
}

/** The hash of a journal row as hexadecimal digits, null where there is no such row. */
export function hashAt(db: ReadableDB, seq: number): string | null {
  const row = getRow<{ hash: Uint8Array }>(db, 'SELECT hash FROM journal WHERE seq = ?', seq);
  return row ? Buffer.from(row.hash).toString('hex') : null;
}

/** The first row that does not fit the chain of hashes or the sequence, or null where all do. */
export function firstBrokenRow(db: ReadableDB): number | null {
  let tail = EMPTY;
  for (const row of eachRow<JournalRow>(db, 'SELECT * FROM journal ORDER BY seq')) {
    const hash = chain(tail.hash, toEntry(row), row.payload);
    if (row.seq !== tail.seq + 1 || Buffer.compare(hash, Buffer.from(row.hash)) !== 0) return row.seq;
    tail = { seq: row.seq, at: row.at, day: row.day, hash };
  }
  return null;
}
