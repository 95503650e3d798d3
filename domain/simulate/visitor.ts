import type { Language, PriorityClass, SupportNeed, VisitMode } from '../ticket/codes.ts';
import type { LocalDate } from '../time/zone.ts';
import { busyness, HALF_HOUR_WEIGHTS, profileOf } from './profile.ts';
import { exponential, pick, uniform } from './random.ts';

const MINUTE = 60_000;
const HALF_HOUR = 30 * MINUTE;

/** One party as the plan has it, before any queue: what they come for and how they will behave. */
export interface Visitor {
  /** Everything that they draw later depends on it. */
  readonly seed: string;
  readonly at: number;
  readonly services: readonly string[];
  readonly mode: VisitMode;
  readonly cls: PriorityClass;
  readonly language: Language;
  readonly support: readonly SupportNeed[];
  readonly partySize: number;
  /** The number was given by mistake and is cancelled at once. */
  readonly mistake: boolean;
  /** How long they wait before they leave, ms. */
  readonly patienceMs: number;
  /** Whether they answer the first calls; if not, when they come back (ms after), or never. */
  readonly answers: boolean;
  readonly backAfterMs: number | null;
}

export interface DayPlan {
  readonly date: LocalDate;
  readonly visitors: readonly Visitor[];
  /** The instants at which somebody is helped without a ticket. */
  readonly guidances: readonly number[];
}

const LANGUAGES: readonly (readonly [Language, number])[] = [
  ['ja', 93],
  ['ja-easy', 2],
  ['zh', 1.5],
  ['vi', 1.2],
  ['pt', 0.8],
  ['fil', 0.6],
  ['en', 0.6],
  ['ko', 0.3],
];

const SUPPORT: readonly (readonly [SupportNeed, number])[] = [
  ['elderly', 5],
  ['stroller', 3],
  ['wheelchair', 1],
  ['writing', 0.5],
  ['interpreter', 0.5],
];

function arrivalTime(seed: string, opening: number): number {
  const slots = HALF_HOUR_WEIGHTS.map((weight, slot) => [slot, weight] as const);
  const slot = pick(uniform(seed, 'slot'), slots);
  return opening + slot * HALF_HOUR + Math.floor(uniform(seed, 'second') * 1800) * 1000;
}

function servicesOf(seed: string, services: readonly string[]): readonly string[] {
  const first = pick(
    uniform(seed, 'service'),
    services.map((service) => [service, profileOf(service).weight] as const),
  );
  const next = profileOf(first).goesOnTo.filter((service) => services.includes(service));
  if (next.length === 0 || uniform(seed, 'more') >= 0.25) return [first];
  return [
    first,
    pick(
      uniform(seed, 'next'),
      next.map((service) => [service, 1] as const),
    ),
  ];
}

function visitor(seed: string, opening: number, services: readonly string[]): Visitor {
  const chance = (what: string, share: number): boolean => uniform(seed, what) < share;
  return {
    seed,
    at: arrivalTime(seed, opening),
    services: servicesOf(seed, services),
    mode: chance('parallel', 0.2) ? 'parallel' : 'in_order',
    cls: chance('priority', 0.05) ? 'priority' : 'normal',
    language: pick(uniform(seed, 'language'), LANGUAGES),
    support: chance('support', 0.1) ? [pick(uniform(seed, 'need'), SUPPORT)] : [],
    partySize: chance('party', 0.2) ? 2 : 1,
    mistake: chance('mistake', 0.01),
    patienceMs: 10 * MINUTE + exponential(uniform(seed, 'patience'), 80 * MINUTE),
    answers: !chance('absent', 0.03),
    backAfterMs: chance('back', 0.6) ? 5 * MINUTE + uniform(seed, 'late') * 20 * MINUTE : null,
  };
}

/**
 * Who comes on a date. The same seed, date and services give the same people.
 * @param opening the instant (UTC ms) at which the doors open
 * @param visitsPerDay on an ordinary day
 */
export function planDay(
  seed: string,
  date: LocalDate,
  opening: number,
  services: readonly string[],
  visitsPerDay: number,
): DayPlan {
  const noise = 0.9 + 0.2 * uniform(seed, date, 'busy');
  const count = Math.round(visitsPerDay * busyness(date) * noise);
  const visitors = Array.from({ length: count }, (_, index) =>
    visitor(`${seed}|${date}|${index}`, opening, services),
  );
  const guided = Math.round(count * 0.15);
  const guidances = Array.from({ length: guided }, (_, index) =>
    arrivalTime(`${seed}|${date}|guide${index}`, opening),
  );
  return {
    date,
    visitors: visitors.sort((a, b) => a.at - b.at),
    guidances: guidances.sort((a, b) => a - b),
  };
}
