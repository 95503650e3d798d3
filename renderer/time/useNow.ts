import { useSyncExternalStore } from 'react';
import { hallNow } from './hallClock.ts';

interface Ticker {
  readonly subscribe: (listener: () => void) => () => void;
  readonly now: () => number;
}

/** One timer for all who listen; none while nobody does. Ticks at once when the page comes back into sight. */
function createTicker(everyMs: number): Ticker {
  const listeners = new Set<() => void>();
  let now = hallNow();
  let stop: (() => void) | undefined;

  const tick = () => {
    now = hallNow();
    for (const listener of listeners) listener();
  };
  const start = () => {
    now = hallNow();
    const timer = setInterval(tick, everyMs);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      stop ??= start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
    now: () => now,
  };
}

const tickers = { 1000: createTicker(1_000), 10000: createTicker(10_000) } as const;

/** Now by the hall's clock (UTC ms), told anew every 10 s, or every second where seconds are shown. */
export function useNow(everyMs: keyof typeof tickers = 10_000): number {
  const ticker = tickers[everyMs];
  return useSyncExternalStore(ticker.subscribe, ticker.now);
}
