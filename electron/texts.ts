import i18next, { type TFunction } from 'i18next';
import errorEn from '../assets/locales/en/error.json' with { type: 'json' };
import shellEn from '../assets/locales/en/shell.json' with { type: 'json' };
import errorJa from '../assets/locales/ja/error.json' with { type: 'json' };
import shellJa from '../assets/locales/ja/shell.json' with { type: 'json' };

/** The shell's own words (menu, dialogs) and the errors' sentences, in Japanese or English. */
export function shellTexts(locale: string): TFunction<['shell', 'error']> {
  const texts = i18next.createInstance();
  void texts.init({
    lng: locale.startsWith('ja') ? 'ja' : 'en',
    ns: ['shell', 'error'],
    defaultNS: 'shell',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      ja: { shell: shellJa, error: errorJa },
      en: { shell: shellEn, error: errorEn },
    },
  });
  return texts.t as TFunction<['shell', 'error']>;
}
