import { pause } from './pause.ts';
import type { Bell } from './spoken-call.ts';

interface Note {
  readonly hertz: number;
  /** Seconds after the first. */
  readonly at: number;
}

/** ピンポン: E5, then C5. */
const NOTES: readonly Note[] = [
  { hertz: 659.25, at: 0 },
  { hertz: 523.25, at: 0.45 },
];
const RINGS_S = 1.4;
const LOUDNESS = 0.5;
const SILENCE = 0.0001;

function strike(context: AudioContext, out: AudioNode, { hertz, at }: Note): void {
  const start = context.currentTime + at;
  for (const [overtone, share] of [
    [1, 1],
    [3, 0.12],
  ] as const) {
    const source = new OscillatorNode(context, { frequency: hertz * overtone });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(SILENCE, start);
    gain.gain.exponentialRampToValueAtTime(share, start + 0.015);
    gain.gain.exponentialRampToValueAtTime(SILENCE, start + RINGS_S - at);
    source.connect(gain).connect(out);
    source.start(start);
    source.stop(start + RINGS_S - at);
  }
}

/** A two-tone chime made on the spot, so that no file has to be fetched. */
export function chime(context: AudioContext): Bell {
  return {
    async ring(signal) {
      if (signal.aborted || context.state !== 'running') return;
      const out = new GainNode(context, { gain: LOUDNESS });
      out.connect(context.destination);
      for (const note of NOTES) strike(context, out, note);
      await pause(RINGS_S * 1000, signal);
      out.disconnect();
    },
  };
}
