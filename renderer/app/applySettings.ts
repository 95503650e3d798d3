import i18next from 'i18next';
import { type Theme, useSettings } from './settings.ts';

const PREFERS_CONTRAST = '(prefers-contrast: more)';
const PREFERS_DARK = '(prefers-color-scheme: dark)';

function shownTheme(theme: Theme): Exclude<Theme, 'system'> {
  if (theme !== 'system') return theme;
  if (matchMedia(PREFERS_CONTRAST).matches) return 'high-contrast';
  return matchMedia(PREFERS_DARK).matches ? 'dark' : 'light';
}

function applyTheme(): void {
  document.documentElement.dataset.theme = shownTheme(useSettings.getState().theme);
}

/** Puts theme and language on the page and keeps them there as the settings or the system change. */
export function followSettings(): void {
  applyTheme();
  for (const query of [PREFERS_CONTRAST, PREFERS_DARK])
    matchMedia(query).addEventListener('change', applyTheme);
  document.documentElement.lang = useSettings.getState().language;
  useSettings.subscribe(({ language }, before) => {
    applyTheme();
    if (language === before.language) return;
    document.documentElement.lang = language;
    void i18next.changeLanguage(language);
  });
  // Another tab of this browser has changed them.
  window.addEventListener('storage', () => void useSettings.persist.rehydrate());
}
