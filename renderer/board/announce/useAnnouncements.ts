import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { BoardView } from '../../../domain/views/board.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { Announcer } from './Announcer.ts';
import { boardVoice } from './board-voice.ts';
import { chime } from './chime.ts';
import { callKey, lookForNewCalls, type SeenCalls } from './new-calls.ts';
import { useSoundSettings } from './sound-settings.ts';
import { spokenCall } from './spoken-call.ts';
import type { Audio } from './useAudio.ts';

/** A new call keeps the top for so long (domain.md, Calling). */
const AT_THE_TOP_MS = 15_000;

function useAnnouncer(audio: Audio | null, isQuiet: boolean): Announcer | null {
  const mode = useSoundSettings((settings) => settings.mode);
  const context = audio?.context;
  const announcer = useMemo(() => (context ? new Announcer(chime(context), boardVoice) : null), [context]);
  const isHeard = audio?.state === 'open' && mode !== 'silent' && !isQuiet;
  useEffect(() => {
    if (!isHeard || !announcer) return;
    return () => announcer.hush();
  }, [isHeard, announcer]);
  return isHeard ? announcer : null;
}

/**
 * Announces every call that appears after the board has started, by bell and voice, and withdraws what is taken
 * back. While a notice takes the board, no call is said.
 * @returns the keys of the calls that appeared in the last 15 s
 */
export function useAnnouncements(
  view: BoardView,
  setup: HallSetup,
  audio: Audio | null,
): ReadonlySet<string> {
  const seen = useRef<SeenCalls | null>(null);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const announcer = useAnnouncer(audio, view.notice !== null);
  const latest = useRef({ announcer, setup });
  useLayoutEffect(() => {
    latest.current = { announcer, setup };
  });

  useLayoutEffect(() => {
    const look = lookForNewCalls(seen.current, view);
    seen.current = look.seen;
    const { announcer: voice, setup: hall } = latest.current;
    const expected = view.calls.filter(({ state }) => state === 'called');
    voice?.follow(new Set(view.calls.map(callKey)), new Set(expected.map(callKey)));
    if (look.fresh.length === 0) return;
    voice?.announce(
      look.fresh.map((call) => ({ key: callKey(call), call: spokenCall(call, hall.counters) })),
    );
    const keys = look.fresh.map(callKey);
    setFresh((before) => new Set([...before, ...keys]));
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      setFresh((before) => new Set([...before].filter((key) => !keys.includes(key))));
    }, AT_THE_TOP_MS);
    timers.current.add(timer);
  }, [view]);

  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    };
  }, []);
  return fresh;
}
