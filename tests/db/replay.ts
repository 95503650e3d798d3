import { isDeepStrictEqual } from 'node:util';
import { allRows, type ReadableDB } from '../../db/database.ts';
import { readEntries } from '../../db/journal.ts';
import { readCounterStatuses, readCounters, readHall, readServices } from '../../db/state/hall.ts';
import { readUndoable } from '../../db/state/patch.ts';
import { readVisit } from '../../db/state/visits.ts';
import type { Counter, CounterStatus, Hall, Service } from '../../domain/hall/hall.ts';
import { apply, type HallView, type OpenSpan, type Undoable } from '../../domain/journal/apply.ts';
import type { Visit } from '../../domain/ticket/visit.ts';

/** The hall made anew in maps from its journal alone. */
class ReplayedHall implements HallView {
  readonly visits = new Map<number, Visit>();
  readonly services = new Map<string, Service>();
  readonly counters = new Map<string, Counter>();
  readonly statuses = new Map<string, CounterStatus>();
  readonly undoables = new Map<string, Undoable>();
  readonly spans: OpenSpan[] = [];
  hall: Hall | null = null;

  constructor(db: ReadableDB) {
    for (const entry of readEntries(db)) {
      const patch = apply(this, entry);
      if (patch.hall) this.hall = patch.hall;
      if (patch.service) this.services.set(patch.service.id, patch.service);
      if (patch.counter) this.counters.set(patch.counter.id, patch.counter);
      if (patch.counterStatus) this.statuses.set(patch.counterStatus.counter, patch.counterStatus);
      if (patch.openSpan) this.spans.push(patch.openSpan);
      if (patch.undoable?.value) this.undoables.set(patch.undoable.counter, patch.undoable.value);
      if (patch.visit?.after) this.visits.set(patch.visit.after.id, patch.visit.after);
      if (patch.visit?.before && !patch.visit.after) this.visits.delete(patch.visit.before.id);
    }
  }

  visit(id: number): Visit | undefined {
    return this.visits.get(id);
  }

  counterStatus(counter: string): CounterStatus | undefined {
    return this.statuses.get(counter);
  }

  undoable(counter: string): Undoable | undefined {
    return this.undoables.get(counter);
  }
}

function sorted<T>(rows: Iterable<T>, key: (row: T) => string): readonly T[] {
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What differs between the tables of a store and its journal replayed: empty where they agree. */
export function replayFaults(db: ReadableDB): readonly string[] {
  const replayed = new ReplayedHall(db);
  const faults: string[] = [];
  const compare = (name: string, kept: unknown, made: unknown): void => {
    if (isDeepStrictEqual(kept, made)) return;
    faults.push(`${name}: kept ${JSON.stringify(kept)} but replayed ${JSON.stringify(made)}`);
  };
  const ids = allRows<{ id: number }>(db, 'SELECT id FROM visit ORDER BY id').map((row) => row.id);
  compare(
    'visits',
    ids,
    [...replayed.visits.keys()].sort((a, b) => a - b),
  );
  for (const id of ids) compare(`visit ${id}`, readVisit(db, id), replayed.visits.get(id));
  compare('hall', readHall(db), replayed.hall);
  const id = (row: { id: string }): string => row.id;
  compare('services', sorted(readServices(db), id), sorted(replayed.services.values(), id));
  for (const counter of readCounters(db))
    compare(`counter ${counter.id}`, counter.names, replayed.counters.get(counter.id)?.names);
  const counterOf = (row: { counter: string }): string => row.counter;
  compare(
    'statuses',
    sorted(readCounterStatuses(db), counterOf),
    sorted(replayed.statuses.values(), counterOf),
  );
  for (const { counter } of allRows<{ counter: string }>(db, 'SELECT counter FROM undoable')) {
    compare(`undoable ${counter}`, readUndoable(db, counter), replayed.undoables.get(counter));
  }
  const spans = allRows<OpenSpan>(db, 'SELECT counter, from_at AS "from", to_at AS "to" FROM counter_open');
  const spanOf = (span: OpenSpan): string => `${span.counter} ${span.from}`;
  const made = new Map(replayed.spans.map((span) => [spanOf(span), span]).reverse() as [string, OpenSpan][]);
  compare('open times', sorted(spans, spanOf), sorted(made.values(), spanOf));
  return faults;
}
