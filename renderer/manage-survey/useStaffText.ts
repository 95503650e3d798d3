import { useTranslation } from 'react-i18next';
import type { Names } from '../../domain/catalogue/language.ts';

/** A text of the form in the language that staff read. */
export function useStaffText(): (names: Names) => string {
  const { i18n } = useTranslation('survey');
  return (names) => (i18n.language === 'en' ? names.en?.text : undefined) ?? names.ja.text;
}
