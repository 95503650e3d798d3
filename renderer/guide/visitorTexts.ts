import { useQuery } from '@tanstack/react-query';
import i18next, { type TFunction } from 'i18next';
import type { Language } from '../../domain/ticket/codes.ts';

const FOLDER = '../../assets/locales';
const NAMESPACE = 'visitor';
const files = import.meta.glob<{ readonly default: Record<string, unknown> }>(
  '../../assets/locales/*/visitor.json',
);

/** i18next would read `ja-easy` as a language in a script, and look for `ja-Easy`. */
function nameInStore(language: Language): string {
  return language.replace('-', '');
}

async function load(language: Language): Promise<TFunction> {
  const file = files[`${FOLDER}/${language}/${NAMESPACE}.json`];
  if (file === undefined) throw new RangeError(`no visitor's texts in ${language}`);
  const name = nameInStore(language);
  if (!i18next.hasResourceBundle(name, NAMESPACE)) {
    i18next.addResourceBundle(name, NAMESPACE, (await file()).default);
  }
  return i18next.getFixedT(name, NAMESPACE);
}

/** The fixed texts for visitors in one of their eight languages, whatever language staff read. */
export function useVisitorTexts(language: Language) {
  return useQuery({
    queryKey: ['visitor-texts', language],
    queryFn: async () => ({ t: await load(language) }),
    structuralSharing: false,
  });
}
