import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './settings.ts';

const FOLDER = '../../assets/locales';
const files = import.meta.glob<{ readonly default: ResourceKey }>('../../assets/locales/*/*.json');

/** Reads assets/locales/<language>/<namespace>.json, each a chunk of its own, when it is first needed. */
const bundledTexts: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = files[`${FOLDER}/${language}/${namespace}.json`];
    if (load === undefined) {
      done(new Error(`no texts ${language}/${namespace}`), null);
      return;
    }
    load().then(
      (file) => done(null, file.default),
      (error: unknown) => done(error instanceof Error ? error : String(error), null),
    );
  },
};

/** The Japanese texts that a screen's page brings along; the index page has none. */
function textsOfPage(): Record<string, ResourceKey> {
  return JSON.parse(document.getElementById('texts')?.textContent ?? '{}');
}

/** Gets the texts of the shell, of the errors and of the first screen ready in one language; others follow with their screens. */
export async function startTexts(language: Language, ofScreen: readonly string[]): Promise<void> {
  await i18next
    .use(bundledTexts)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      load: 'currentOnly',
      resources: { ja: textsOfPage() },
      partialBundledLanguages: true,
      ns: ['app', 'error', ...ofScreen],
      defaultNS: 'app',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}
