import { type HallMessage, MESSAGE_KINDS, readMessage } from './messages.ts';

export interface StreamListener {
  readonly onMessage: (message: HallMessage) => void;
  /** The stream broke or cannot be opened; attempts go on. */
  readonly onDown: () => void;
}

/** The hall beats every 10 s: a stream silent for longer is dead, whatever the browser thinks of it. */
const SILENCE_MS = 25_000;
const WATCH_EVERY_MS = 5_000;
const RETRY_MS = [500, 1_000, 2_000, 5_000, 10_000] as const;

/** Spread, so that fifty screens do not knock at one instant after the hall restarts. */
function retryDelay(attempt: number): number {
  const base = RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 10_000;
  return base * (1 + Math.random() * 0.3);
}

/**
 * Keeps one event stream open for as long as it is wanted. We reconnect ourselves: EventSource gives up for
 * good on an answer that is an error, and never notices a connection that died in silence.
 * @returns closes the stream
 */
export function keepStream(url: string, listener: StreamListener): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;
  let heardAt = Date.now();

  const hear = (message: HallMessage) => {
    heardAt = Date.now();
    attempt = 0;
    listener.onMessage(message);
  };
  const drop = () => {
    source?.close();
    source = undefined;
    listener.onDown();
    retry = setTimeout(open, retryDelay(attempt));
    attempt += 1;
  };
  function open(): void {
    clearTimeout(retry);
    heardAt = Date.now();
    source = new EventSource(url);
    source.addEventListener('error', drop);
    for (const kind of MESSAGE_KINDS) {
      source.addEventListener(kind, (event: MessageEvent<string>) => hear(readMessage(kind, event.data)));
    }
  }
  const openNow = () => {
    if (source === undefined) open();
  };
  const watch = setInterval(() => {
    if (source !== undefined && Date.now() - heardAt > SILENCE_MS) drop();
  }, WATCH_EVERY_MS);

  open();
  window.addEventListener('online', openNow);
  document.addEventListener('visibilitychange', openNow);
  return () => {
    window.removeEventListener('online', openNow);
    document.removeEventListener('visibilitychange', openNow);
    clearInterval(watch);
    clearTimeout(retry);
    source?.close();
  };
}
