import { z } from 'zod';
import { idSchema } from '../hall/hall.ts';
import type { LocalDate } from '../time/zone.ts';
import { isLive, type Ticket } from './ticket.ts';

export const LANGUAGES = ['ja', 'ja-easy', 'en', 'pt', 'zh', 'vi', 'fil', 'ko'] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

export const SUPPORT_NEEDS = [
  'wheelchair',
  'writing',
  'sign_language',
  'interpreter',
  'stroller',
  'elderly',
  'priority',
] as const;
export const supportNeedSchema = z.enum(SUPPORT_NEEDS);
export type SupportNeed = z.infer<typeof supportNeedSchema>;

/** What the floor manager learned, as codes (受付記録). Notes and support needs are kept elsewhere, until the day's end. */
export const intakeSchema = z.object({
  procedures: z.array(z.object({ procedure: idSchema, quantity: z.int().min(1).max(99) })).max(30),
  papersSeen: z.array(idSchema).max(60),
  papersMissing: z.array(idSchema).max(60),
  language: languageSchema,
  partySize: z.int().min(1).max(20),
  quiet: z.boolean(),
});
export type Intake = z.infer<typeof intakeSchema>;

export const EMPTY_INTAKE: Intake = {
  procedures: [],
  papersSeen: [],
  papersMissing: [],
  language: 'ja',
  partySize: 1,
  quiet: false,
};

/** In planned order: the next ticket waits when the one before has ended. Parallel: all lines at once. */
export const visitModeSchema = z.enum(['in_order', 'parallel']);
export type VisitMode = z.infer<typeof visitModeSchema>;

export const channelSchema = z.enum(['floor', 'counter', 'kiosk', 'imported']);
export type Channel = z.infer<typeof channelSchema>;

/** A number as it is printed and called. `lap` counts the rounds of the series within its business day. */
export const ticketNumberSchema = z.object({
  series: z.string(),
  digits: z.int().positive(),
  lap: z.int().positive(),
  label: z.string(),
});
export type TicketNumber = z.infer<typeof ticketNumberSchema>;

/** One person or party from arrival to leaving, with all its tickets in planned order. */
export interface Visit {
  readonly id: number;
  readonly day: LocalDate;
  readonly number: TicketNumber | null;
  readonly arrivedAt: number;
  readonly mode: VisitMode;
  readonly channel: Channel;
  readonly intake: Intake;
  /** The journal row that touched it last. */
  readonly lastSeq: number;
  readonly tickets: readonly Ticket[];
}

export function isVisitLive(visit: Visit): boolean {
  return visit.tickets.some(isLive);
}

export function ticketOf(visit: Visit, id: number): Ticket | undefined {
  return visit.tickets.find((ticket) => ticket.id === id);
}

export function withTicket(visit: Visit, ticket: Ticket): Visit {
  return { ...visit, tickets: visit.tickets.map((other) => (other.id === ticket.id ? ticket : other)) };
}
