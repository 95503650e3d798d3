import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { dropPresses, keepPresses } from '../keyboard/registry.ts';

/** The time between an act and the screen that shows its result. */
export interface AnswerWait {
  /** An act sets out. */
  readonly begin: () => void;
  /** @param seq the journal row that the screen shows with the act's result, null where it was refused */
  readonly end: (seq: number | null) => void;
}

/**
 * Keeps what is pressed between an act and its result on the screen: the next key is meant for what comes.
 * @param shownSeq the journal row up to which the screen shows the hall
 */
export function useAnswerWait(shownSeq: number): AnswerWait {
  const shown = useRef(shownSeq);
  const underWay = useRef(0);
  const expected = useRef(0);
  const release = useRef<(() => void) | null>(null);
  const settle = useCallback(() => {
    if (underWay.current > 0 || shown.current < expected.current) return;
    release.current?.();
    release.current = null;
    expected.current = 0;
  }, []);
  useLayoutEffect(() => {
    shown.current = shownSeq;
    settle();
  }, [shownSeq, settle]);
  useEffect(() => () => release.current?.(), []);
  return useMemo(
    () => ({
      begin() {
        underWay.current += 1;
        release.current ??= keepPresses('answer', () => {
          release.current = null;
        });
      },
      end(seq) {
        underWay.current -= 1;
        if (seq === null) dropPresses();
        else expected.current = Math.max(expected.current, seq);
        settle();
      },
    }),
    [settle],
  );
}
