import { useEffect } from 'react';
import type { Notice } from '../../../domain/hall/codes.ts';
import { boardVoice } from './board-voice.ts';
import { chime } from './chime.ts';
import { pause } from './pause.ts';
import { useSoundSettings } from './sound-settings.ts';
import type { Audio } from './useAudio.ts';

const BETWEEN_MS = 8_000;

/** An evacuation is said again and again, everything else once. */
async function warn(notice: Notice, context: AudioContext, signal: AbortSignal): Promise<void> {
  do {
    await chime(context).ring(signal);
    await boardVoice.warn(notice, signal);
    await pause(BETWEEN_MS, signal);
  } while (notice === 'evacuation' && !signal.aborted);
}

/** Lets hear what takes the whole board, for as long as it does. */
export function useWarning(notice: Notice | null, audio: Audio | null): void {
  const mode = useSoundSettings((settings) => settings.mode);
  const context = audio?.state === 'open' && mode !== 'silent' ? audio.context : null;
  useEffect(() => {
    if (!notice || !context) return;
    const over = new AbortController();
    void warn(notice, context, over.signal);
    return () => over.abort();
  }, [notice, context]);
}
