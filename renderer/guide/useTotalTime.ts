import { useTranslation } from 'react-i18next';
import { totalMinutes } from '../../domain/catalogue/guide.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import type { EstimatesView } from '../../domain/views/estimates.ts';
import { useEstimates } from '../estimate/useEstimates.ts';

const MINUTE = 60_000;
/** Nobody plans their day to the minute. */
const STEP = 5;

export interface TotalTime {
  /** At the counters, without waiting. */
  readonly minutes: number;
  /** With the waits that are expected now, one line after the other; null where a wait is not known. */
  readonly range: { readonly from: number; readonly to: number } | null;
}

function rounded(minutes: number): number {
  return Math.max(Math.round(minutes / STEP) * STEP, STEP);
}

/** The time that procedures take together, in minutes. */
export function totalTime(
  services: readonly PublicService[],
  estimates: Pick<EstimatesView, 'services'> | undefined,
): TotalTime {
  const minutes = totalMinutes(services);
  const lines = new Set(services.flatMap(({ where }) => (where.kind === 'hall' ? where.service : [])));
  let [from, to] = [minutes, minutes];
  for (const line of lines) {
    const wait = estimates?.services.find(({ service }) => service === line)?.newcomer;
    if (!wait) return { minutes, range: null };
    from += wait.p50Ms / MINUTE;
    to += wait.p90Ms / MINUTE;
  }
  return { minutes, range: lines.size === 0 ? null : { from: rounded(from), to: rounded(to) } };
}

/** The time that procedures take together, in words. */
export function useTotalTime(services: readonly PublicService[]): string {
  const { t } = useTranslation('guide');
  const { data } = useEstimates();
  const { minutes, range } = totalTime(services, data);
  if (range === null) return t('time.counters', { minutes });
  return range.from === range.to
    ? t('time.about', { minutes: range.to })
    : t('time.all', { minutes, ...range });
}
