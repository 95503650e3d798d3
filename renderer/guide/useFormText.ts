import { useTranslation } from 'react-i18next';

interface Text {
  readonly ja: string;
  readonly en: string;
}

/** A text about a form in the language of staff. */
export function useFormText(): (text: Text) => string {
  const { i18n } = useTranslation('app');
  return (text) => (i18n.language === 'en' ? text.en : text.ja);
}
