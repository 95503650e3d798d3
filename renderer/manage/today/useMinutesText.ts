import { useTranslation } from 'react-i18next';
import { localeTag } from '../../time/zone.ts';

const MINUTE_MS = 60_000;
const ONE_DECIMAL: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

export interface MinutesText {
  /** With its unit. */
  readonly minutesText: (ms: number) => string;
  /** For columns whose heading says the unit. */
  readonly minutesNumber: (ms: number) => string;
}

/** A measured time in minutes with one decimal. */
export function useMinutesText(): MinutesText {
  const { t, i18n } = useTranslation('manage');
  const format = new Intl.NumberFormat(localeTag(i18n.language), ONE_DECIMAL);
  const minutesNumber = (ms: number) => format.format(ms / MINUTE_MS);
  return {
    minutesNumber,
    minutesText: (ms) => t('today.minutes', { minutes: minutesNumber(ms) }),
  };
}
