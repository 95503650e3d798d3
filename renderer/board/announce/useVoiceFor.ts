import { useSyncExternalStore } from 'react';
import { voiceFor } from './system-voice.ts';

function onVoicesChanged(listener: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => {};
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

/** Whether the machine itself has a voice for the language; browsers learn of their voices late. */
export function useVoiceFor(language: string): boolean {
  return useSyncExternalStore(onVoicesChanged, () => voiceFor(language) !== undefined);
}
