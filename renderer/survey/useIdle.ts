import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** After this a screen goes back to its first page; for the second half it says so. */
const IDLE_MS = 20_000;
const WARN_MS = IDLE_MS / 2;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'input', 'scroll'] as const;

export interface Idle {
  /** Seconds until the screen goes back, while it says so; else null. */
  readonly secondsLeft: number | null;
  /** Somebody is there. */
  readonly stay: () => void;
}

/**
 * Watches whether anybody is there. A touch, a key or a moved mouse anywhere is a sign of life, except within
 * `notice`, whose buttons say themselves what they mean.
 * @param isPaused somebody listens: a text is being read aloud
 * @param onIdle called after 20 s without a sign
 */
export function useIdle(notice: RefObject<HTMLElement | null>, isPaused: boolean, onIdle: () => void): Idle {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const lastSign = useRef(0);
  const latest = useRef(onIdle);
  useLayoutEffect(() => {
    latest.current = onIdle;
  });

  useEffect(() => {
    lastSign.current = performance.now();
    const sign = (event: Event) => {
      if (event.target instanceof Node && notice.current?.contains(event.target)) return;
      lastSign.current = performance.now();
      setSecondsLeft(null);
    };
    const watch = setInterval(() => {
      if (isPaused) lastSign.current = performance.now();
      const quietMs = performance.now() - lastSign.current;
      if (quietMs >= IDLE_MS) {
        lastSign.current = performance.now();
        setSecondsLeft(null);
        latest.current();
      } else if (quietMs >= WARN_MS) {
        setSecondsLeft(Math.ceil((IDLE_MS - quietMs) / 1_000));
      }
    }, 250);
    for (const name of SIGNS_OF_LIFE) window.addEventListener(name, sign, { passive: true, capture: true });
    return () => {
      clearInterval(watch);
      for (const name of SIGNS_OF_LIFE) window.removeEventListener(name, sign, { capture: true });
    };
  }, [isPaused, notice]);

  const stay = () => {
    lastSign.current = performance.now();
    setSecondsLeft(null);
  };
  return { secondsLeft, stay };
}
