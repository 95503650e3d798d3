import { ALL, type Row, type Table } from '../bundle/column.ts';
import { COUNTERS_DAILY, HISTOGRAMS, VISITS_DAILY } from '../bundle/day-tables.ts';
import { ESTIMATES_DAILY } from '../bundle/estimate-tables.ts';
import { CODEBOOK, CODES, COUNTERS, SERVICES } from '../bundle/name-tables.ts';
import { SURVEY_DISTRIBUTION, SURVEY_MONTHLY } from '../bundle/survey-tables.ts';
import { codebookRows, codeRows } from '../bundle/tables.ts';
import { TICKETS_DAILY, TICKETS_HOURLY } from '../bundle/ticket-tables.ts';
import type { KeptResponse } from '../survey/keeping.ts';
import { tallyResponses } from '../survey/tally.ts';
import { addDays, instantOf, type LocalDate } from '../time/zone.ts';
import { type CountedTicket, groupBy } from './counted.ts';
import { type CounterSpan, countersDaily } from './counter-figures.ts';
import { estimatesDaily } from './estimate-figures.ts';
import { histogramsDaily } from './histogram-figures.ts';
import { counterRows, serviceRows } from './name-rows.ts';
import type { HallReplay } from './replay.ts';
import type { Span } from './span.ts';
import { surveyRows } from './survey-figures.ts';
import { ticketsDaily, ticketsHourly } from './ticket-figures.ts';
import { type CountedVisit, countedVisits, visitsDaily } from './visit-figures.ts';

interface Day {
  readonly date: LocalDate;
  readonly limits: Span;
  readonly tickets: readonly CountedTicket[];
  readonly visits: readonly CountedVisit[];
  readonly guidance: number;
  readonly open: readonly CounterSpan[];
  readonly serving: readonly CounterSpan[];
}

/**
 * Answers, for dates asked in ascending order, which spans overlap the date: each span is looked at only while it
 * can still matter, so that a year of them costs one pass.
 */
function sweep(spans: readonly CounterSpan[]): (limits: Span) => readonly CounterSpan[] {
  const byStart = [...spans].sort((a, b) => a.from - b.from);
  let next = 0;
  let active: CounterSpan[] = [];
  return (limits) => {
    for (let span = byStart[next]; span && span.from < limits.to; span = byStart[next]) {
      active.push(span);
      next += 1;
    }
    active = active.filter((span) => span.to > limits.from);
    return active;
  };
}

function* daysOf(replay: HallReplay, zone: string, from: LocalDate, to: LocalDate): Iterable<Day> {
  const all = replay.tickets();
  const tickets = groupBy(all, (ticket) => ticket.date);
  const visits = groupBy(countedVisits(all), (visit) => visit.date);
  const guidance = groupBy([...replay.guidance.values()], ({ date }) => date);
  const open = sweep(replay.openSpans());
  const serving = sweep(replay.servingSpans());
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const limits = { from: instantOf(date, '00:00', zone), to: instantOf(addDays(date, 1), '00:00', zone) };
    yield {
      date,
      limits,
      tickets: tickets.get(date) ?? [],
      visits: visits.get(date) ?? [],
      guidance: guidance.get(date)?.length ?? 0,
      open: open(limits),
      serving: serving(limits),
    };
  }
}

function rowsOf(hall: string, day: Day): Readonly<Record<string, readonly Row[]>> {
  const { date, tickets, visits, limits, open, serving } = day;
  const servedAt = tickets.flatMap((ticket) => (ticket.state === 'served' ? [ticket.counter] : []));
  return {
    [TICKETS_DAILY.file]: ticketsDaily(hall, date, tickets),
    [TICKETS_HOURLY.file]: ticketsHourly(hall, date, tickets),
    [VISITS_DAILY.file]: visitsDaily(hall, date, visits, tickets.length, day.guidance),
    [HISTOGRAMS.file]: histogramsDaily(hall, date, tickets, visits),
    [COUNTERS_DAILY.file]: countersDaily({ hall, date, limits, open, serving, servedAt }),
    [ESTIMATES_DAILY.file]: estimatesDaily(hall, date, tickets),
  };
}

/** The survey's answers as they are kept, and the threshold under which groups are hidden. */
interface StoredAnswers {
  /** Those that the monthly tables are made of. */
  readonly months: readonly string[];
  readonly responses: (month: string) => Iterable<KeptResponse>;
  readonly k: number;
}

function surveyOf(replay: HallReplay, hall: string, month: string, { responses, k }: StoredAnswers) {
  const versions = [...replay.surveyVersions.values()];
  const served = replay
    .tickets()
    .filter(({ state, date }) => state === 'served' && date.startsWith(month))
    .map(({ service }) => service);
  return surveyRows({
    hall,
    month,
    tallies: tallyResponses(responses(month), versions),
    versions,
    served: (group) => served.filter((service) => group === ALL || service === group).length,
    k,
  });
}

/**
 * Every record of every table of a period, from replayed journal rows alone: the second way to the figures, which
 * shares no SQL with the export.
 * @param hallId the id under which the records are written
 * @param answers survey answers stand outside the journal: they are counted as they are kept
 * @returns the records by file, in the order of the files
 */
export function recompute(
  replay: HallReplay,
  hallId: string,
  from: LocalDate,
  to: LocalDate,
  answers: StoredAnswers,
): ReadonlyMap<string, readonly Row[]> {
  const zone = replay.hall?.zone ?? 'Asia/Tokyo';
  const days = [...daysOf(replay, zone, from, to)].map((day) => rowsOf(hallId, day));
  const survey = answers.months.map((month) => surveyOf(replay, hallId, month, answers));
  const daily = (table: Table): [string, readonly Row[]] => [
    table.file,
    days.flatMap((day) => day[table.file] ?? []),
  ];
  return new Map<string, readonly Row[]>([
    [SERVICES.file, serviceRows(hallId, replay.services.values())],
    [COUNTERS.file, counterRows(hallId, replay.counters.values())],
    [CODES.file, codeRows(hallId, [...replay.surveyVersions.values()])],
    [CODEBOOK.file, codebookRows(hallId)],
    daily(TICKETS_DAILY),
    daily(TICKETS_HOURLY),
    daily(VISITS_DAILY),
    daily(HISTOGRAMS),
    daily(COUNTERS_DAILY),
    daily(ESTIMATES_DAILY),
    [SURVEY_MONTHLY.file, survey.flatMap(({ monthly }) => monthly)],
    [SURVEY_DISTRIBUTION.file, survey.flatMap(({ distribution }) => distribution)],
  ]);
}
