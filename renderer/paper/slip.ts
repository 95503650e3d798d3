import { instantOf, isLocalDate } from '../../domain/time/zone.ts';

export const PAPER_OUTCOMES = ['served', 'no_show', 'left'] as const;
export type PaperOutcome = (typeof PAPER_OUTCOMES)[number];

/** A paper number as it is typed in; times as written down, `HH:MM`. */
export interface Slip {
  readonly service: string | null;
  readonly digits: number | null;
  readonly priority: boolean;
  readonly date: string;
  readonly arrived: string;
  readonly called: string;
  readonly ended: string;
  readonly outcome: PaperOutcome;
  readonly counter: string | null;
}

/** What the hall is told; instants in UTC ms. */
export interface PaperTicket {
  readonly service: string;
  readonly digits: number;
  readonly cls: 'normal' | 'priority';
  readonly arrivedAt: number;
  readonly calledAt: number | null;
  readonly endedAt: number;
  readonly outcome: PaperOutcome;
  readonly counter: string | null;
}

const plain = (text: string): string => text.normalize('NFKC').trim();

/** `930` and `9:30` mean 09:30, in full-width digits too; null where it is no time. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2}):?(\d{2})$/.exec(plain(text));
  const [, hours = '', minutes = ''] = match ?? [];
  if (match === null || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** Whether it is a time or the beginning of one, as while somebody types it. */
export function mayBecomeTime(text: string): boolean {
  return readTime(text) !== null || /^(\d{0,2}|\d{1,2}:\d?)$/.test(plain(text));
}

/** The slip as a ticket, or null while something is missing or no time. @param zone the hall's */
export function ticketOf(slip: Slip, zone: string): PaperTicket | null {
  const arrived = readTime(slip.arrived);
  const called = readTime(slip.called);
  const ended = readTime(slip.ended);
  const mayLackCall = slip.outcome === 'left' && slip.called.trim() === '';
  if (slip.service === null || slip.digits === null || arrived === null || ended === null) return null;
  if (called === null && !mayLackCall) return null;
  if (!isLocalDate(slip.date)) return null;
  const at = (time: string) => instantOf(slip.date, time, zone);
  return {
    service: slip.service,
    digits: slip.digits,
    cls: slip.priority ? 'priority' : 'normal',
    arrivedAt: at(arrived),
    calledAt: called === null ? null : at(called),
    endedAt: at(ended),
    outcome: slip.outcome,
    counter: slip.counter,
  };
}

/** The next slip of the pile: the same day, service and counter, one number further. */
export function nextSlip(slip: Slip): Slip {
  const digits = slip.digits === null ? null : slip.digits + 1;
  return { ...slip, digits, priority: false, arrived: '', called: '', ended: '', outcome: 'served' };
}
