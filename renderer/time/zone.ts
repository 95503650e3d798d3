import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** The hall's time zone; undefined, that is the machine's own, until the hall is known. */
export const ZoneContext = createContext<string | undefined>(undefined);

/** The tag that Intl and assistive technology want for a language of the screens. English has 24 hours. */
export function localeTag(language: string): string {
  return language === 'en' ? 'en-GB' : 'ja-JP';
}

/** Formats instants in the hall's zone and the reader's language. Keep `options` outside the component. */
export function useDateFormat(options: Intl.DateTimeFormatOptions): (ms: number) => string {
  const timeZone = useContext(ZoneContext);
  const { i18n } = useTranslation('app');
  const { language } = i18n;
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(localeTag(language), {
      ...options,
      ...(timeZone !== undefined && { timeZone }),
    });
    return (ms: number) => format.format(ms);
  }, [options, timeZone, language]);
}
