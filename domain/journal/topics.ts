import { assertNever } from '../assert-never.ts';
import type { JournalEntry } from './event.ts';

/** What a screen can ask again about; live messages carry these names and never data. */
export const TOPICS = [
  'hall',
  'queue',
  'board',
  'today',
  'counters',
  'clock',
  'catalogue',
  'survey',
  'emergency',
  'alerts',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The topics in which a journal entry changed something. */
export function topicsOf(entry: Pick<JournalEntry, 'event'>): readonly Topic[] {
  const { kind } = entry.event;
  switch (kind) {
    case 'hall.set':
    case 'service.set':
    case 'counter.set':
      return ['hall', 'queue', 'board', 'today', 'counters'];
    case 'counter.opened':
    case 'counter.staff_changed':
    case 'counter.set_back':
    case 'counter.paused':
    case 'counter.closed':
    case 'counter.day_ended':
    case 'counter.clock_jumped':
      return ['counters', 'queue', 'board'];
    case 'estimate.promised':
      return ['queue'];
    case 'alert.dismissed':
      return ['alerts'];
    case 'emergency.raised':
    case 'emergency.acknowledged':
      return ['emergency'];
    case 'notice.set':
      return ['board', 'emergency'];
    case 'guidance.given':
    case 'guidance.undone':
      return ['today'];
    case 'catalogue.entry_set':
    case 'catalogue.entry_removed':
      return ['catalogue'];
    case 'survey.version_set':
    case 'survey.settings_set':
    case 'survey.tags_set':
    case 'survey.comment_removed':
      return ['survey'];
    case 'clock.accepted':
    case 'clock.jumped':
      return ['clock', 'queue'];
    case 'store.restored':
      return TOPICS;
    case 'visit.issued':
    case 'visit.intake_changed':
    case 'visit.day_ended':
    case 'visit.clock_moved':
    case 'ticket.called':
    case 'ticket.recalled':
    case 'ticket.started':
    case 'ticket.absent':
    case 'ticket.returned':
    case 'ticket.released':
    case 'visit.plan_set':
    case 'ticket.unreserved':
    case 'ticket.held':
    case 'ticket.resumed':
    case 'ticket.finished':
    case 'ticket.prepared':
    case 'ticket.made_ready':
    case 'ticket.transferred':
    case 'ticket.cancelled':
    case 'ticket.imported':
    case 'ticket.entered':
    case 'act.undone':
      return ['queue', 'board', 'today'];
    default:
      return assertNever(kind);
  }
}
