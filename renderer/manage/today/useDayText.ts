import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../domain/time/zone.ts';
import { localeTag } from '../../time/zone.ts';

/** How a date of the hall's calendar is written in the reader's language: 2025年11月21日(金). */
export function useDayText(): (date: LocalDate) => string {
  const { i18n } = useTranslation('manage');
  const format = new Intl.DateTimeFormat(localeTag(i18n.language), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  });
  return (date) => format.format(Date.parse(date));
}
