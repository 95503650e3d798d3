import i18next, { type TFunction } from 'i18next';
import type { Language } from '../../domain/ticket/codes.ts';

const NAMESPACE = 'visitor-survey';
/** All eight at once: a tablet may lose the connection before its visitor chooses a language. */
const files = import.meta.glob<{ readonly default: Record<string, unknown> }>(
  '../../assets/locales/*/visitor-survey.json',
  { eager: true },
);

/** i18next looks a language up by its canonical tag, and takes the `easy` of `ja-easy` for a script: `ja-Easy`. */
const tagOf = (language: string): string => Intl.getCanonicalLocales(language)[0] ?? language;

for (const [path, file] of Object.entries(files)) {
  const language = path.split('/').at(-2) ?? '';
  i18next.addResourceBundle(tagOf(language), NAMESPACE, file.default);
}

/** The survey's fixed texts in one of the visitor's languages, whatever language staff read. */
export function surveyTexts(language: Language): TFunction {
  return i18next.getFixedT(tagOf(language), NAMESPACE);
}
