import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const SOUND_MODES = ['voice', 'chime', 'silent'] as const;
export type SoundMode = (typeof SOUND_MODES)[number];

export interface SoundSettings {
  readonly mode: SoundMode;
  /** Says each call in English too, after the Japanese. */
  readonly inEnglish: boolean;
  readonly setMode: (mode: SoundMode) => void;
  readonly setInEnglish: (inEnglish: boolean) => void;
}

/** What this board lets hear, kept on its machine: the one in the quiet waiting room stays quiet. */
export const useSoundSettings = create<SoundSettings>()(
  persist(
    (set) => ({
      mode: 'voice',
      inEnglish: false,
      setMode: (mode) => set({ mode }),
      setInEnglish: (inEnglish) => set({ inEnglish }),
    }),
    {
      name: 'madoguchi-board-sound',
      partialize: ({ mode, inEnglish }) => ({ mode, inEnglish }),
    },
  ),
);
