import { useTranslation } from 'react-i18next';
import { localeTag } from '../../time/zone.ts';

/** A share in whole percent. */
export function useShareText(): (share: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(localeTag(i18n.language), { style: 'percent' });
  return (share) => format.format(share);
}
