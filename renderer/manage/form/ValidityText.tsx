import { useTranslation } from 'react-i18next';
import type { Validity } from './ValidityFields.tsx';

/** From when to when, in dates. */
export function ValidityText({ validFrom, validTo }: Pick<Validity, 'validFrom' | 'validTo'>) {
  const { t } = useTranslation('manage');
  return <>{t('use.period', { from: validFrom, to: validTo ?? '' })}</>;
}
