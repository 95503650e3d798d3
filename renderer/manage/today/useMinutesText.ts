import { useTranslation } from 'react-i18next';
import { localeTag } from '../../time/zone.ts';

const MINUTE_MS = 60_000;
const ONE_DECIMAL: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** A measured time in minutes with one decimal; where nothing was measured there is no figure, which is not nought. */
export function useMinutesText(): (ms: number | null) => string {
  const { t, i18n } = useTranslation('manage');
  const format = new Intl.NumberFormat(localeTag(i18n.language), ONE_DECIMAL);
  return (ms) =>
    ms === null ? t('today.noFigure') : t('today.minutes', { minutes: format.format(ms / MINUTE_MS) });
}
