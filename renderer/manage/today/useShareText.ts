import { useTranslation } from 'react-i18next';
import { localeTag } from '../../time/zone.ts';

/** A share in whole percent; a share of nothing has no figure. */
export function useShareText(): (n: number, of: number) => string {
  const { t, i18n } = useTranslation('manage');
  const format = new Intl.NumberFormat(localeTag(i18n.language), { style: 'percent' });
  return (n, of) => (of === 0 ? t('today.noFigure') : format.format(n / of));
}
