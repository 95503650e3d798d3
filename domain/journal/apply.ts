import type { Dismissal } from '../alerts/alerts.ts';
import { assertNever } from '../assert-never.ts';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import type { WaitPromise } from '../estimate/promise.ts';
import type { Notice } from '../hall/codes.ts';
import type { Counter, CounterStatus, Hall, Service } from '../hall/hall.ts';
import type { CommentTag } from '../survey/comment-tags.ts';
import type { SurveySettings } from '../survey/settings.ts';
import type { SurveyVersion } from '../survey/version.ts';
import type { GuidanceReason } from '../ticket/codes.ts';
import type { Visit } from '../ticket/visit.ts';
import type { JournalEntry, JournalEvent } from './event.ts';
import { type VisitEvent, visitAfter } from './visit-events.ts';

/** A counter's last act on a visit and the visit as it was before; `before` null where the act created it. */
export interface Undoable {
  readonly counter: string;
  readonly seq: number;
  readonly at: number;
  readonly visit: number;
  readonly before: Visit | null;
}

/** A finished stretch (UTC ms) in which a counter was open. */
export interface OpenSpan {
  readonly counter: string;
  readonly from: number;
  readonly to: number;
}

/** Somebody pressed the emergency key, at a counter or (null) on the floor. */
export interface Emergency {
  readonly seq: number;
  readonly at: number;
  readonly counter: string | null;
  readonly acknowledgedAt: number | null;
}

/** A clock that was set back by `-byMs` to `to` (UTC ms), accepted on a business day. */
export interface ClockMove {
  readonly day: string;
  readonly byMs: number;
  readonly to: number;
}

/** What was promised to a ticket when it came. */
export interface TicketPromise {
  readonly ticket: number;
  readonly promise: WaitPromise;
}

/** What `apply` must look up: in SQL while the hall runs, in maps while the journal is replayed. */
export interface HallView {
  visit(id: number): Visit | undefined;
  counterStatus(counter: string): CounterStatus | undefined;
  undoable(counter: string): Undoable | undefined;
}

/** Somebody was helped without a number. */
export interface Guidance {
  readonly reason: GuidanceReason;
  readonly procedure: string | null;
  readonly papersMissing: readonly string[];
}

/** What a journal entry changes; a part that is missing stays as it was. */
export interface Patch {
  readonly hall?: Hall;
  readonly service?: Service;
  readonly counter?: Counter;
  readonly visit?: { readonly before: Visit | undefined; readonly after: Visit | undefined };
  readonly counterStatus?: CounterStatus;
  readonly openSpan?: OpenSpan;
  readonly undoable?: { readonly counter: string; readonly value: Undoable | null };
  readonly guidance?: Guidance;
  readonly catalogueEntry?: CatalogueEntry;
  readonly catalogueRemoval?: Pick<CatalogueEntry, 'list' | 'id'>;
  readonly promises?: readonly TicketPromise[];
  readonly dismissal?: Dismissal;
  readonly emergency?: Emergency;
  readonly acknowledged?: { readonly seq: number; readonly at: number };
  readonly notice?: { readonly notice: Notice | null; readonly since: number };
  readonly clockMove?: ClockMove;
  readonly surveyVersion?: SurveyVersion;
  readonly surveySettings?: SurveySettings;
  readonly surveyTags?: readonly CommentTag[];
  /** The journal row whose traces (a call, a hand-over note, a tally) go with the undone act. */
  readonly undoes?: number;
}

function isVisitEvent(event: JournalEvent): event is VisitEvent {
  return 'visit' in event;
}

/** Only an act done at a counter can be undone there; the floor, the day's end and the clock leave no such trace. */
function undoableAct(entry: JournalEntry, visit: Visit, before: Visit | undefined): Patch['undoable'] {
  if (entry.counter === null) return undefined;
  const value: Undoable = {
    counter: entry.counter,
    seq: entry.seq,
    at: entry.at,
    visit: visit.id,
    before: before ?? null,
  };
  return { counter: entry.counter, value };
}

function undone(
  view: HallView,
  entry: JournalEntry,
  event: Extract<JournalEvent, { kind: 'act.undone' }>,
): Patch {
  const undoable = view.undoable(event.counter);
  if (!undoable || undoable.seq !== event.undoes) {
    throw new Error(`journal row ${entry.seq}: nothing to undo at counter ${event.counter}`);
  }
  const after = undoable.before ? { ...undoable.before, lastSeq: entry.seq } : undefined;
  return {
    visit: { before: view.visit(event.visit), after },
    undoable: { counter: event.counter, value: null },
    undoes: event.undoes,
  };
}

function onVisit(view: HallView, entry: JournalEntry, event: VisitEvent): Patch {
  if (event.kind === 'act.undone') return undone(view, entry, event);
  const before = view.visit(event.visit);
  const after = visitAfter(before, entry, event);
  const undoable = undoableAct(entry, after, before);
  return { visit: { before, after }, ...(undoable ? { undoable } : {}) };
}

function counterTurned(
  view: HallView,
  counter: string,
  state: CounterStatus['state'],
  since: number,
  reason: CounterStatus['reason'],
): Patch {
  const before = view.counterStatus(counter);
  const wasOpen = before?.state === 'open' && since > before.since;
  return {
    counterStatus: { counter, state, since, reason },
    ...(wasOpen ? { openSpan: { counter, from: before.since, to: since } } : {}),
  };
}

/**
 * What one journal entry changes in the hall. Pure and without rules: the live program, the rebuild and the
 * verification all go through it. Throws an Error where the entry does not fit, which only a damaged journal causes.
 */
export function apply(view: HallView, entry: JournalEntry): Patch {
  const { event } = entry;
  if (isVisitEvent(event)) return onVisit(view, entry, event);
  switch (event.kind) {
    case 'hall.set':
      return { hall: event.hall };
    case 'service.set':
      return { service: event.service };
    case 'counter.set':
      return { counter: event.counter };
    case 'counter.opened':
      return counterTurned(view, event.counter, 'open', entry.at, null);
    case 'counter.set_back':
      return { counterStatus: { counter: event.counter, ...event.to } };
    case 'counter.paused':
      return counterTurned(view, event.counter, 'paused', entry.at, event.reason);
    case 'counter.closed':
      return counterTurned(view, event.counter, 'closed', entry.at, null);
    case 'counter.day_ended':
      return counterTurned(view, event.counter, 'closed', event.closingAt, null);
    case 'counter.clock_jumped':
      return {
        ...counterTurned(view, event.counter, 'open', event.until, null),
        counterStatus: { counter: event.counter, state: 'open', since: entry.at, reason: null },
      };
    case 'guidance.given': {
      const { reason, procedure, papersMissing = [] } = event;
      return { guidance: { reason, procedure, papersMissing } };
    }
    case 'guidance.undone':
      return { undoes: event.undoes };
    case 'catalogue.entry_set':
      return {
        catalogueEntry: { list: event.list, id: event.id, position: event.position, content: event.content },
      };
    case 'catalogue.entry_removed':
      return { catalogueRemoval: { list: event.list, id: event.id } };
    case 'estimate.promised':
      return { promises: event.promises };
    case 'alert.dismissed': {
      const subject = String(event.ticket ?? event.service);
      return { dismissal: { kind: event.alert, subject, level: event.level, at: entry.at } };
    }
    case 'emergency.raised':
      return { emergency: { seq: entry.seq, at: entry.at, counter: entry.counter, acknowledgedAt: null } };
    case 'emergency.acknowledged':
      return { acknowledged: { seq: event.raised, at: entry.at } };
    case 'notice.set':
      return { notice: { notice: event.notice, since: entry.at } };
    case 'survey.version_set':
      return { surveyVersion: event.version };
    case 'survey.settings_set':
      return { surveySettings: event.settings };
    case 'survey.tags_set':
      return { surveyTags: event.tags };
    case 'clock.accepted':
      return { clockMove: { day: entry.day, byMs: event.to - event.from, to: event.to } };
    case 'counter.staff_changed':
    case 'survey.comment_removed':
    case 'clock.jumped':
    case 'store.restored':
      return {};
    default:
      return assertNever(event);
  }
}
