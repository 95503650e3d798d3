import {
  apply,
  type HallView,
  type OpenSpan,
  type Patch,
  type Undoable,
} from '../../domain/journal/apply.ts';
import type { JournalEntry } from '../../domain/journal/event.ts';
import { codesNamedBy } from '../../domain/journal/named-codes.ts';
import { ticketOf, type Visit } from '../../domain/ticket/visit.ts';
import { localDate, localHour } from '../../domain/time/zone.ts';
import { getRow, type ReadableDB, run, type WritableDB } from '../database.ts';
import { saveDismissal } from '../estimates/dismissals.ts';
import { saveFirstCalls, savePromise } from '../estimates/promises.ts';
import { removeCatalogueEntry, saveCatalogueEntry, saveNamedCodes } from './catalogue.ts';
import { saveClockMove } from './clock.ts';
import { saveAcknowledged, saveEmergency, saveNotice } from './emergency.ts';
import { readCounterStatus, saveCounter, saveCounterStatus, saveHall, saveService } from './hall.ts';
import { forgetVisit } from './private.ts';
import { saveSurveySettings, saveSurveyTags, saveSurveyVersion } from './survey.ts';
import { saveVisit } from './visits.ts';

interface UndoableRow {
  counter: string;
  seq: number;
  at: number;
  visit: number;
  before: string;
}

/** The last act done at a counter that can still be taken back, or undefined. */
export function readUndoable(db: ReadableDB, counter: string): Undoable | undefined {
  const row = getRow<UndoableRow>(db, 'SELECT * FROM undoable WHERE counter = ?', counter);
  return row && { ...row, before: JSON.parse(row.before) as Visit | null };
}

function saveUndoable(db: WritableDB, counter: string, value: Undoable | null): void {
  if (value === null) {
    run(db, 'DELETE FROM undoable WHERE counter = ?', counter);
    return;
  }
  run(
    db,
    `INSERT INTO undoable (counter, seq, at, visit, before) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (counter) DO UPDATE SET seq = excluded.seq, at = excluded.at, visit = excluded.visit,
       before = excluded.before`,
    counter,
    value.seq,
    value.at,
    value.visit,
    JSON.stringify(value.before),
  );
}

function saveOpenSpan(db: WritableDB, span: OpenSpan): void {
  // After a clock was set back two stretches can begin at one instant: the longer one counts.
  const sql = `INSERT INTO counter_open (counter, from_at, to_at) VALUES (?, ?, ?)
    ON CONFLICT (counter, from_at) DO UPDATE SET to_at = max(to_at, excluded.to_at)`;
  run(db, sql, span.counter, span.from, span.to);
}

function saveCall(db: WritableDB, entry: JournalEntry, visit: Visit): void {
  const { event } = entry;
  if (event.kind !== 'ticket.called') return;
  const ticket = ticketOf(visit, event.ticket);
  if (!ticket) throw new Error(`journal row ${entry.seq}: no ticket ${event.ticket}`);
  run(
    db,
    `INSERT INTO call (seq, day, at, ticket, service, cls, counter, line, rule, reason)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    entry.seq,
    entry.day,
    entry.at,
    ticket.id,
    ticket.service,
    ticket.cls,
    event.counter,
    ticket.line,
    event.rule,
    event.reason,
  );
}

function saveNumber(db: WritableDB, entry: JournalEntry): void {
  const { event } = entry;
  if (event.kind !== 'visit.issued' || event.number === null) return;
  run(
    db,
    `INSERT INTO number_series (day, series, lap, digits) VALUES (?, ?, ?, ?)
     ON CONFLICT (day, series) DO UPDATE SET lap = excluded.lap, digits = excluded.digits`,
    entry.day,
    event.number.series,
    event.number.lap,
    event.number.digits,
  );
}

function saveImported(db: WritableDB, entry: JournalEntry): void {
  const { event } = entry;
  if (event.kind !== 'ticket.imported') return;
  const { visit: _visit, ticket, targetMs: _target, kind: _kind, ...content } = event;
  run(
    db,
    'INSERT INTO imported (date, service, key, ticket, content) VALUES (?, ?, ?, ?, ?)',
    event.date,
    event.service,
    event.key,
    ticket,
    JSON.stringify(content),
  );
}

function saveGuidance(db: WritableDB, entry: JournalEntry, zone: string, patch: Patch): void {
  if (!patch.guidance) return;
  run(
    db,
    'INSERT INTO guidance (seq, date, hour, reason, procedure, papers_missing) VALUES (?, ?, ?, ?, ?, ?)',
    entry.seq,
    localDate(entry.at, zone),
    localHour(entry.at, zone),
    patch.guidance.reason,
    patch.guidance.procedure,
    JSON.stringify(patch.guidance.papersMissing),
  );
}

function savePatch(db: WritableDB, entry: JournalEntry, patch: Patch, zone: string): readonly number[] {
  let firstCalls: readonly number[] = [];
  if (patch.hall) saveHall(db, patch.hall);
  if (patch.service) saveService(db, patch.service);
  if (patch.counter) saveCounter(db, patch.counter);
  if (patch.undoes !== undefined) {
    run(db, 'DELETE FROM call WHERE seq = ?', patch.undoes);
    run(db, 'DELETE FROM handover_note WHERE seq = ?', patch.undoes);
    run(db, 'DELETE FROM guidance WHERE seq = ?', patch.undoes);
  }
  if (patch.visit) saveVisit(db, patch.visit.before, patch.visit.after, zone);
  if (patch.visit?.before && !patch.visit.after) forgetVisit(db, patch.visit.before.id);
  if (patch.visit?.after) saveCall(db, entry, patch.visit.after);
  if (patch.visit?.after) firstCalls = saveFirstCalls(db, patch.visit.before, patch.visit.after);
  for (const promise of patch.promises ?? []) savePromise(db, promise);
  if (patch.dismissal) saveDismissal(db, entry.day, patch.dismissal);
  saveNumber(db, entry);
  saveNamedCodes(db, codesNamedBy(entry.event));
  saveImported(db, entry);
  if (patch.undoable) saveUndoable(db, patch.undoable.counter, patch.undoable.value);
  if (patch.counterStatus) saveCounterStatus(db, patch.counterStatus);
  if (patch.openSpan) saveOpenSpan(db, patch.openSpan);
  saveGuidance(db, entry, zone, patch);
  if (patch.catalogueEntry) saveCatalogueEntry(db, patch.catalogueEntry);
  if (patch.catalogueRemoval) removeCatalogueEntry(db, patch.catalogueRemoval);
  if (patch.emergency) saveEmergency(db, patch.emergency);
  if (patch.acknowledged) saveAcknowledged(db, patch.acknowledged.seq, patch.acknowledged.at);
  if (patch.clockMove) saveClockMove(db, patch.clockMove);
  if (patch.notice) saveNotice(db, patch.notice.notice, patch.notice.since);
  if (patch.surveyVersion) saveSurveyVersion(db, patch.surveyVersion);
  if (patch.surveySettings) saveSurveySettings(db, patch.surveySettings);
  if (patch.surveyTags) saveSurveyTags(db, patch.surveyTags);
  return firstCalls;
}

function viewOf(db: ReadableDB, visit: HallView['visit']): HallView {
  return {
    visit,
    counterStatus: (counter) => readCounterStatus(db, counter),
    undoable: (counter) => readUndoable(db, counter),
  };
}

/**
 * Carries one journal entry into the state tables, by the same pure `apply` that a replay uses.
 * @param zone the hall's zone, in which the date and hour of arrivals are kept
 * @param visit a visit as the tables have it
 * @returns what changed, and the tickets whose first call is another now
 */
export function applyToTables(
  db: WritableDB,
  entry: JournalEntry,
  zone: string,
  visit: HallView['visit'],
): { readonly patch: Patch; readonly firstCalls: readonly number[] } {
  const patch = apply(viewOf(db, visit), entry);
  return { patch, firstCalls: savePatch(db, entry, patch, zone) };
}
