/** A sentence and the voice to say it with, of the machine's own speech synthesis. */
export interface Sentence {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
}

/** Speech engines sometimes never say that they have finished. */
const LONGEST_MS = 30_000;
/** Slower than a conversation: it is heard across a hall. */
const RATE = 0.9;

/**
 * The machine's voice for a language, or undefined. Only voices that speak on the machine itself: the others
 * would send every sentence to their maker.
 * @param language `ja` or `en`
 */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const local = speechSynthesis.getVoices().filter((voice) => voice.localService);
  const suitable = local.filter(
    ({ lang }) => lang.toLowerCase().replace('_', '-').split('-')[0] === language,
  );
  return suitable.find((voice) => voice.default) ?? suitable[0];
}

/** Says a sentence to its end, or until `signal` aborts; an engine that fails is as good as finished. */
export function speak({ text, voice }: Sentence, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    const finish = () => {
      clearTimeout(watch);
      signal.removeEventListener('abort', stop);
      resolve();
    };
    const stop = () => {
      speechSynthesis.cancel();
      finish();
    };
    const watch = setTimeout(stop, LONGEST_MS);
    utterance.addEventListener('end', finish);
    utterance.addEventListener('error', finish);
    signal.addEventListener('abort', stop);
    speechSynthesis.speak(utterance);
  });
}
