import { useTranslation } from 'react-i18next';
import type { Names } from '../../domain/catalogue/language.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';

/** A name of the catalogue as staff read it: English where their screen is, and where it exists. */
export function useGuideName(): (names: Names | undefined) => string {
  const { i18n } = useTranslation('app');
  return (names) => (i18n.language === 'en' && names?.en?.text) || names?.ja.text || '';
}

/** The name of a procedure as staff read it. */
export function useServiceName(): (service: PublicService) => string {
  const { i18n } = useTranslation('app');
  return (service) => (i18n.language === 'en' && service.texts.en?.name) || service.name;
}
