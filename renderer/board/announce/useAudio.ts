import { useEffect, useState } from 'react';

/** Whether the browser lets this board be heard. `locked`: it wants one touch of the screen first. */
export type AudioState = 'locked' | 'open';

export interface Audio {
  readonly context: AudioContext;
  readonly state: AudioState;
}

const TOUCHES = ['pointerdown', 'keydown'] as const;

/** The board's loudspeaker. Any touch or key opens it where the browser keeps it shut until then. */
export function useAudio(): Audio | null {
  const [audio, setAudio] = useState<Audio | null>(null);
  useEffect(() => {
    const context = new AudioContext();
    const tell = () => setAudio({ context, state: context.state === 'running' ? 'open' : 'locked' });
    const open = () => void context.resume();
    context.addEventListener('statechange', tell);
    for (const touch of TOUCHES) window.addEventListener(touch, open);
    tell();
    return () => {
      for (const touch of TOUCHES) window.removeEventListener(touch, open);
      context.removeEventListener('statechange', tell);
      void context.close();
    };
  }, []);
  return audio;
}
