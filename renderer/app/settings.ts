import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const THEMES = ['system', 'light', 'dark', 'high-contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** The languages of the staff's screens. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Settings {
  readonly theme: Theme;
  readonly language: Language;
  readonly setTheme: (theme: Theme) => void;
  readonly setLanguage: (language: Language) => void;
}

/** How this machine's screens look and speak, kept in the browser. */
export const useSettings = create<Settings>()(
  persist(
    (set) => ({
      theme: 'system',
      language: 'ja',
      setTheme: (theme) => set({ theme }),
      setLanguage: (language) => set({ language }),
    }),
    {
      name: 'madoguchi-settings',
      partialize: ({ theme, language }) => ({ theme, language }),
    },
  ),
);
