import { useTranslation } from 'react-i18next';
import { localeTag } from '../../time/zone.ts';

/** A Sunday; the days after it give the names. */
const SUNDAY = Date.UTC(2024, 0, 7);
const DAY_MS = 86_400_000;

/** The name of a weekday (0 is Sunday) in the reader's language. */
export function useWeekdayName(): (weekday: number) => string {
  const { i18n } = useTranslation('manage');
  const format = new Intl.DateTimeFormat(localeTag(i18n.language), { weekday: 'long', timeZone: 'UTC' });
  return (weekday) => format.format(SUNDAY + weekday * DAY_MS);
}
