import { byBaseKey, placeholders, type Texts } from './texts.ts';

export const STAFF_LANGUAGES = ['ja', 'en'] as const;
export const VISITOR_LANGUAGES = ['ja', 'ja-easy', 'en', 'pt', 'zh', 'vi', 'fil', 'ko'] as const;

/** The languages in which a namespace must stand: what visitors read in all of theirs, the rest for staff. */
export function languagesOf(namespace: string): readonly string[] {
  return namespace.startsWith('visitor') ? VISITOR_LANGUAGES : STAFF_LANGUAGES;
}

/**
 * Differences between the languages of one namespace: files or keys that are missing or too many, other placeholders,
 * plural forms that a language needs. The Japanese file is the measure.
 */
export function languageFaults(namespace: string, files: ReadonlyMap<string, Texts>): readonly string[] {
  const languages = languagesOf(namespace);
  const unexpected = [...files.keys()]
    .filter((language) => !languages.includes(language))
    .map((language) => `${language}/${namespace}: not a language of this namespace`);
  const japanese = files.get('ja') ?? new Map<string, string>();
  const faults = languages.flatMap((language) => {
    const texts = files.get(language);
    if (!texts) return [`${language}/${namespace}: no such file`];
    return [...keyFaults(japanese, texts), ...pluralFaults(texts, language)].map(
      (fault) => `${language}/${namespace}: ${fault}`,
    );
  });
  return [...unexpected, ...faults];
}

function keyFaults(measure: Texts, texts: Texts): readonly string[] {
  const wanted = byBaseKey(measure);
  const found = byBaseKey(texts);
  const missing = [...wanted.keys()].filter((key) => !found.has(key)).map((key) => `${key} is missing`);
  const others = [...found].flatMap(([key, forms]) => {
    const model = wanted.get(key);
    if (!model) return [`${key} is not in Japanese`];
    const [expected, actual] = [placeholders(model.values()), placeholders(forms.values())];
    if (expected.join() === actual.join()) return [];
    return [`${key} has the placeholders ${actual.join(' ')}, Japanese has ${expected.join(' ')}`];
  });
  return [...missing, ...others];
}

function pluralFaults(texts: Texts, language: string): readonly string[] {
  // Easy Japanese (やさしい日本語) has no tag of its own; its plural rules are those of Japanese.
  const { pluralCategories } = new Intl.PluralRules(
    language === 'ja-easy' ? 'ja' : language,
  ).resolvedOptions();
  return [...byBaseKey(texts)].flatMap(([key, forms]) => {
    if (forms.has('')) return [];
    return pluralCategories
      .filter((category) => !forms.has(category))
      .map((category) => `${key} lacks its form _${category}`);
  });
}
