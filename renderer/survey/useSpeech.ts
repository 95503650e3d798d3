import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../domain/ticket/codes.ts';

/** The language tags that a voice may bear, the preferred ones first. */
const TAGS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['ja'],
  'ja-easy': ['ja'],
  en: ['en'],
  pt: ['pt-br', 'pt'],
  zh: ['zh-cn', 'zh-hans', 'cmn', 'zh'],
  vi: ['vi'],
  fil: ['fil', 'tl'],
  ko: ['ko'],
};

/**
 * The machine's own voice for a language, or null. Voices of a service elsewhere are left out: this program sends
 * nothing out of the hall.
 */
function voiceFor<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  language: Language,
  voices: readonly V[],
): V | null {
  const own = voices.filter(({ localService }) => localService);
  const found = TAGS[language].map((tag) =>
    own.find(({ lang }) => {
      const name = lang.toLowerCase().replace('_', '-');
      return name === tag || name.startsWith(`${tag}-`);
    }),
  );
  return found.find((voice) => voice !== undefined) ?? null;
}

function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const update = () => setVoices(speechSynthesis.getVoices());
    update();
    // Chromium knows its voices only some time after the page is there.
    speechSynthesis.addEventListener('voiceschanged', update);
    return () => speechSynthesis.removeEventListener('voiceschanged', update);
  }, []);
  return voices;
}

export interface Speech {
  /** False where the machine has no voice for the language. */
  readonly canSpeak: boolean;
  readonly isSpeaking: boolean;
  readonly speak: (texts: readonly string[]) => void;
  readonly stop: () => void;
}

/** Reads aloud in a language; falls silent when `page` changes. */
export function useSpeech(language: Language, page: unknown): Speech {
  const voice = voiceFor(language, useVoices());
  const [isSpeaking, setSpeaking] = useState(false);
  const stop = useCallback(() => {
    if ('speechSynthesis' in window) speechSynthesis.cancel();
    setSpeaking(false);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason to fall silent
  useEffect(() => stop, [stop, page]);
  const speak = (texts: readonly string[]) => {
    if (!voice) return;
    stop();
    texts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.95;
      if (index === texts.length - 1) utterance.addEventListener('end', () => setSpeaking(false));
      speechSynthesis.speak(utterance);
    });
    setSpeaking(true);
  };
  return { canSpeak: voice !== null, isSpeaking, speak, stop };
}
