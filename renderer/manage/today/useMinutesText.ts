import { useTranslation } from 'react-i18next';
import { localeTag } from '../../time/zone.ts';

const MINUTE_MS = 60_000;
const ONE_DECIMAL: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

export interface MinutesText {
  /** With its unit. */
  readonly minutesText: (ms: number | null) => string;
  /** For columns whose heading says the unit. */
  readonly minutesNumber: (ms: number | null) => string;
}

/** A measured time in minutes with one decimal; where nothing was measured there is no figure, which is not nought. */
export function useMinutesText(): MinutesText {
  const { t, i18n } = useTranslation('manage');
  const format = new Intl.NumberFormat(localeTag(i18n.language), ONE_DECIMAL);
  const minutesNumber = (ms: number | null) => {
    return ms === null ? t('today.noFigure') : format.format(ms / MINUTE_MS);
  };
  return {
    minutesNumber,
    minutesText: (ms) =>
      ms === null ? minutesNumber(ms) : t('today.minutes', { minutes: minutesNumber(ms) }),
  };
}
