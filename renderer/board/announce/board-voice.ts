import i18next, { type TFunction } from 'i18next';
import type { Notice } from '../../../domain/hall/codes.ts';
import { sentenceOf } from './sentence.ts';
import { useSoundSettings } from './sound-settings.ts';
import type { Voice } from './spoken-call.ts';
import { speak, voiceFor } from './system-voice.ts';

type SpokenLanguage = 'ja' | 'en';

const WARNING = {
  evacuation: 'notice.voice.evacuation',
  system_trouble: 'notice.voice.system_trouble',
} as const satisfies Record<Notice, string>;

/** Says one text in each language that the board is set to and the machine has a voice for. */
async function speakEach(
  textIn: (language: SpokenLanguage, t: TFunction<'board'>) => string,
  signal: AbortSignal,
): Promise<void> {
  const { mode, inEnglish } = useSoundSettings.getState();
  if (mode !== 'voice') return;
  const languages: readonly SpokenLanguage[] = inEnglish ? ['ja', 'en'] : ['ja'];
  for (const language of languages) {
    const voice = voiceFor(language);
    if (voice) await speak({ text: textIn(language, i18next.getFixedT(language, 'board')), voice }, signal);
  }
}

/** The machine's own voices: Japanese, and English after it where the board is set so. */
export const boardVoice: Voice = {
  say: (call, signal) => speakEach((language, t) => sentenceOf(call, language, t), signal),
  warn: (notice, signal) => speakEach((_, t) => t(WARNING[notice]), signal),
};
