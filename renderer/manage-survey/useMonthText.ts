import { useTranslation } from 'react-i18next';
import { localeTag } from '../time/zone.ts';

/** A month `YYYY-MM` as people write it: 2026年4月. */
export function useMonthText(style: 'long' | 'short' = 'long'): (month: string) => string {
  const { i18n } = useTranslation('survey');
  const format = new Intl.DateTimeFormat(localeTag(i18n.language), {
    ...(style === 'long' ? { year: 'numeric', month: 'long' } : { month: 'short' }),
    timeZone: 'UTC',
  });
  return (month) => format.format(Date.parse(`${month}-01T00:00:00Z`));
}
