import { z } from 'zod';
import { isLocalDate, isZone } from '../time/zone.ts';
import { ABSENT_RETURNS, COUNTER_LINES, type PauseReason } from './codes.ts';
import { lineSchema } from './line.ts';

export const namesSchema = z.object({ ja: lineSchema.min(1).max(80), en: lineSchema.min(1).max(120) });
export type Names = z.infer<typeof namesSchema>;

export const localDateSchema = z.string().refine(isLocalDate, 'a date YYYY-MM-DD');
const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time HH:MM');

/** One weekday's hours in the hall's zone; reception ends before service does. */
export const openHoursSchema = z
  .object({ open: timeSchema, receptionEnd: timeSchema, close: timeSchema })
  .refine((hours) => hours.open < hours.receptionEnd, { path: ['receptionEnd'], message: 'after open' })
  .refine((hours) => hours.receptionEnd <= hours.close, {
    path: ['close'],
    message: 'not before receptionEnd',
  });
export type OpenHours = z.infer<typeof openHoursSchema>;

export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, 'letters, digits, _ and -');

const monthDaySchema = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day MM-DD');

/** The hall (庁舎): its names, zone, hours and the rules that a city sets. Durations in milliseconds. */
export const hallSchema = z.object({
  id: idSchema,
  names: namesSchema,
  municipalityCode: z
    .string()
    .regex(/^\d{5,6}$/)
    .nullable(),
  zone: z.string().refine(isZone, 'an IANA time zone'),
  practice: z.boolean(),
  synthetic: z.boolean(),
  /** Sunday first; null is a closed day. */
  week: z.array(openHoursSchema.nullable()).length(7),
  closedOnHolidays: z.boolean().default(true),
  /** 年末年始, month and day, both included; null: no such days. */
  yearEnd: z
    .object({ from: monthDaySchema, to: monthDaySchema })
    .nullable()
    .default({ from: '12-29', to: '01-03' }),
  /** Days with hours of their own, or closed (hours null), whatever weekday or holiday they are. */
  specialDays: z
    .array(z.object({ date: localDateSchema, hours: openHoursSchema.nullable() }))
    .max(200)
    .default([]),
  /** The printable sheet of the live state: how often, and where (null: in the data folder). */
  paperSheet: z
    .object({ everyMinutes: z.int().min(1).max(120), folder: lineSchema.min(1).max(400).nullable() })
    .default({ everyMinutes: 10, folder: null }),
  recallSpacingMs: z.int().min(0).max(600_000),
  minCalls: z.int().min(1).max(10),
  priorityBurst: z.int().min(1).max(100),
  /** An absent visitor who comes back within this keeps the place whatever `absentReturn` says. */
  absentGraceMs: z.int().min(0).max(7_200_000).default(600_000),
  absentReturn: z.enum(ABSENT_RETURNS).default('keep'),
  /** A visit to which nothing was done for so long while it waits is told to the floor manager. */
  unattendedMs: z.int().min(60_000).max(7_200_000).default(900_000),
  smallCellK: z.int().min(3).max(1000),
});
export type Hall = z.infer<typeof hallSchema>;

/** A line that people wait in (業務). `rangeFrom`–`rangeTo` are the digits of its numbers, both included. */
export const serviceSchema = z
  .object({
    id: idSchema.refine((id) => id !== 'ALL', 'ALL is the whole hall in every figure'),
    series: z.string().regex(/^[A-Z]{1,3}$/, 'one to three capital letters'),
    names: namesSchema,
    rangeFrom: z.int().min(1).max(9999),
    rangeTo: z.int().min(1).max(9999),
    targetMs: z.int().positive().nullable(),
    active: z.boolean(),
    validFrom: localDateSchema,
    validTo: localDateSchema.nullable(),
    successor: idSchema.nullable(),
    sort: z.int(),
    /** Comes last in every plan whatever the order in which it was chosen: the cashier (会計). */
    alwaysLast: z.boolean().default(false),
    /** Hours of its own within the hall's, Sunday first; null: the hall's. */
    week: z.array(openHoursSchema.nullable()).length(7).nullable().default(null),
    /** Numbers a day; the next self-service ticket is refused, staff may exceed it with a reason. Null: no limit. */
    dailyContingent: z.int().min(1).max(9999).nullable().default(null),
    /** A number of counters to plan and estimate with instead of the open ones; null: the open ones. */
    plannedCounters: z.int().min(1).max(99).nullable().default(null),
    /** Digits printed on the pad for power cuts; the program never gives them. Both included. */
    paperPad: z
      .object({ from: z.int().min(1).max(9999), to: z.int().min(1).max(9999) })
      .refine((pad) => pad.from <= pad.to, { path: ['to'], message: 'not before from' })
      .nullable()
      .default(null),
  })
  .refine((s) => s.rangeFrom <= s.rangeTo, { path: ['rangeTo'], message: 'not before rangeFrom' })
  .refine((s) => s.validTo === null || s.validFrom <= s.validTo, {
    path: ['validTo'],
    message: 'not before validFrom',
  });
export type Service = z.infer<typeof serviceSchema>;

/** A numbered place (窓口) and the services it takes; a smaller `preference` is taken first, equal ones together. */
export const counterSchema = z
  .object({
    id: idSchema,
    names: namesSchema,
    floor: lineSchema.max(40),
    services: z.array(
      z.object({
        service: idSchema,
        preference: z.int().min(1).max(99),
        line: z.enum(COUNTER_LINES).default('both'),
      }),
    ),
    active: z.boolean(),
    validFrom: localDateSchema,
    validTo: localDateSchema.nullable(),
    successor: idSchema.nullable(),
    sort: z.int(),
  })
  .refine((c) => new Set(c.services.map((s) => s.service)).size === c.services.length, {
    path: ['services'],
    message: 'each service once',
  });
export type Counter = z.infer<typeof counterSchema>;

/** Whether a counter takes people now. `since` is the instant (UTC ms) of the last change. */
export interface CounterStatus {
  readonly counter: string;
  readonly state: 'open' | 'paused' | 'closed';
  readonly since: number;
  readonly reason: PauseReason | null;
}
