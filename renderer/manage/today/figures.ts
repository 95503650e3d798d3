import type { Hall, Service } from '../../../domain/hall/hall.ts';
import { isInUse } from '../../../domain/hall/in-use.ts';
import type { TodayService, TodayView } from '../../../domain/views/today.ts';

/** The row of the whole hall. */
export const ALL = 'ALL';

const NOTHING_YET: Omit<TodayService, 'service'> = {
  arrived: 0,
  waiting: 0,
  served: 0,
  noShow: 0,
  left: 0,
  leftAfterTarget: 0,
  cameLate: 0,
  waitN: 0,
  waitMeanMs: null,
  waitP50Ms: null,
  waitP90Ms: null,
  waitMaxMs: null,
  targetN: 0,
  withinTargetN: 0,
  serviceMeanMs: null,
};

function rowOf(view: TodayView, service: string): TodayService {
  return view.services.find((row) => row.service === service) ?? { service, ...NOTHING_YET };
}

/** The whole hall's row: zeros where nobody has come yet. */
export function wholeHall(view: TodayView): TodayService {
  return rowOf(view, ALL);
}

/** A share of nothing is none. */
export function shareOf(n: number, of: number): number | null {
  return of === 0 ? null : n / of;
}

/** A row for every service in use, in the hall's order, and for any other that people came for today. */
export function serviceRows(view: TodayView, services: readonly Service[]): readonly TodayService[] {
  const shown = services.filter(
    (service) => isInUse(service, view.day) || view.services.some((row) => row.service === service.id),
  );
  return shown.map(({ id }) => rowOf(view, id));
}

export type Hour = TodayView['hours'][number];

/** The hours in which the hall is open on some weekday, and any other in which somebody came today. */
export function hourRows(view: TodayView, week: Hall['week']): readonly Hour[] {
  const open = week.filter((hours) => hours !== null);
  const present = view.hours.map(({ hour }) => hour);
  const from = Math.min(...open.map((hours) => hourOf(hours.open)), ...present);
  const to = Math.max(
    ...open.map((hours) => hourOf(hours.close) - (hours.close.endsWith(':00') ? 1 : 0)),
    ...present,
  );
  if (from > to) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const hour = from + index;
    return view.hours.find((row) => row.hour === hour) ?? { hour, arrived: 0, waitMeanMs: null };
  });
}

function hourOf(time: string): number {
  return Number(time.slice(0, 2));
}
