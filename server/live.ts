import { readEntries } from '../db/journal.ts';
import { metaValue } from '../db/open.ts';
import type { Store } from '../db/store.ts';
import type { JournalEntry } from '../domain/journal/event.ts';
import { TOPICS, type Topic, topicsOf } from '../domain/journal/topics.ts';

const BEAT_MS = 10_000;
/** A change that waits to be joined must still be on the last screen within 50 ms of its act. */
const JOIN_MS = 40;
/** A screen that missed more rows than this asks everything again. */
const RESUME_ROWS = 2_000;
/** A screen that does not fetch its messages (asleep, unplugged) is let go at this many: it resumes when it is back. */
const UNREAD_MESSAGES = 200;

interface Screen {
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
  readonly pending: Set<Topic>;
  joining: boolean;
}

const encoder = new TextEncoder();

function frame(event: string, id: string, data: object): Uint8Array {
  return encoder.encode(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

function allTopics(entries: Iterable<Pick<JournalEntry, 'event'>>): Set<Topic> {
  const topics = new Set<Topic>();
  for (const entry of entries) for (const topic of topicsOf(entry)) topics.add(topic);
  return topics;
}

/**
 * Tells every listening screen which topics changed, after each commit. The first change goes out at once; what
 * follows within 40 ms is joined into one message. Messages carry no data.
 */
export class LiveHub {
  readonly #store: Store;
  readonly #epoch: string;
  readonly #screens = new Set<Screen>();
  readonly #beat: NodeJS.Timeout;
  readonly #unsubscribe: () => void;

  constructor(store: Store) {
    this.#store = store;
    this.#epoch = metaValue(store.db, 'epoch');
    this.#unsubscribe = store.subscribe((entries) => this.#tell(allTopics(entries)));
    this.#beat = setInterval(() => this.#sendBeat(), BEAT_MS);
    this.#beat.unref();
  }

  get screens(): number {
    return this.#screens.size;
  }

  get #id(): string {
    return `${this.#epoch}:${this.#store.tail.seq}`;
  }

  /**
   * A stream of server-sent events: `hello` first, then `changed` with topics, `beat` every 10 s;
   * `hello` and `beat` carry the hall's clock (UTC ms), by which screens count minutes.
   * @param lastEventId `epoch:seq` of the last message received, so that the first answer names what was missed
   */
  open(lastEventId: string | null): Response {
    let screen: Screen | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        screen = { controller, pending: new Set(), joining: false };
        this.#screens.add(screen);
        controller.enqueue(frame('hello', this.#id, { now: this.#store.clock.now() }));
        const missed = lastEventId === null ? new Set<Topic>() : this.#missedSince(lastEventId);
        if (missed.size > 0) controller.enqueue(frame('changed', this.#id, { topics: [...missed] }));
      },
      cancel: () => {
        if (screen) this.#screens.delete(screen);
      },
    });
    return new Response(body, {
      headers: {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      },
    });
  }

  /** Tells of a change that no journal row tells of; its message bears the id of the last row. */
  announce(topics: readonly Topic[]): void {
    this.#tell(new Set(topics));
  }

  close(): void {
    clearInterval(this.#beat);
    this.#unsubscribe();
    for (const screen of [...this.#screens]) this.#letGo(screen);
  }

  #missedSince(lastEventId: string): ReadonlySet<Topic> {
    const [epoch, text] = lastEventId.split(':');
    const seq = Number(text);
    const behind = this.#store.tail.seq - seq;
    if (epoch !== this.#epoch || !Number.isInteger(seq) || behind < 0 || behind > RESUME_ROWS)
      return new Set(TOPICS);
    return allTopics(readEntries(this.#store.db, seq));
  }

  #tell(topics: ReadonlySet<Topic>): void {
    for (const screen of this.#screens) {
      for (const topic of topics) screen.pending.add(topic);
      if (!screen.joining) this.#flush(screen);
    }
  }

  #flush(screen: Screen): void {
    if (screen.pending.size === 0 || !this.#screens.has(screen)) return;
    const topics = [...screen.pending];
    screen.pending.clear();
    screen.joining = true;
    this.#send(screen, frame('changed', this.#id, { topics }));
    setTimeout(() => {
      screen.joining = false;
      this.#flush(screen);
    }, JOIN_MS).unref();
  }

  /** A beat bears the newest id, so what a screen has not heard yet must go before it. */
  #sendBeat(): void {
    const beat = frame('beat', this.#id, { now: this.#store.clock.now() });
    for (const screen of this.#screens) {
      this.#flush(screen);
      this.#send(screen, beat);
    }
  }

  #send(screen: Screen, chunk: Uint8Array): void {
    if (!this.#screens.has(screen)) return;
    try {
      screen.controller.enqueue(chunk);
      if ((screen.controller.desiredSize ?? 0) < -UNREAD_MESSAGES) this.#letGo(screen);
    } catch {
      // A stream whose reader vanished without cancelling refuses the chunk: then it is no screen any more.
      this.#screens.delete(screen);
    }
  }

  #letGo(screen: Screen): void {
    this.#screens.delete(screen);
    try {
      screen.controller.close();
    } catch {
      // Its reader vanished without cancelling: it is closed already.
    }
  }
}
