import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../domain/time/zone.ts';
import { localeTag } from '../../time/zone.ts';
import type { ScorePeriod } from './scores.ts';

const MINUTE_MS = 60_000;

const STRETCH: Readonly<Record<ScorePeriod, Intl.DateTimeFormatOptions>> = {
  week: { month: 'numeric', day: 'numeric', weekday: 'short' },
  month: { month: 'numeric', day: 'numeric' },
  quarter: { month: 'numeric', day: 'numeric' },
  year: { year: 'numeric', month: 'short' },
};

/** How the figures of this section are written in the reader's language. */
export function useScoreTexts(): {
  readonly minutes: (ms: number) => string;
  readonly share: (share: number) => string;
  readonly stretch: (period: ScorePeriod, date: LocalDate) => string;
} {
  const { t, i18n } = useTranslation('estimate');
  const tag = localeTag(i18n.language);
  const minutes = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  return {
    minutes: (ms) => t('score.minutes', { minutes: minutes.format(ms / MINUTE_MS) }),
    share: (share) => percent.format(share),
    stretch: (period, date) =>
      new Intl.DateTimeFormat(tag, { ...STRETCH[period], timeZone: 'UTC' }).format(Date.parse(date)),
  };
}
