import { useTranslation } from 'react-i18next';
import type { Names } from '../../domain/hall/hall.ts';

/** The name, in the reader's language, of what has one in Japanese and in English. */
export function useName(): (names: Names) => string {
  const { i18n } = useTranslation('app');
  return (names) => (i18n.language === 'en' ? names.en : names.ja);
}
