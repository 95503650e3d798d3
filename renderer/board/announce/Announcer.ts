import type { Bell, SpokenCall, Voice } from './spoken-call.ts';

/** A call to be announced; `key` names it among all calls of the day. */
export interface Announcement {
  readonly key: string;
  readonly call: SpokenCall;
}

interface Current extends Announcement {
  readonly cut: AbortController;
}

/**
 * Says one call after the other: bell, voice, and once more the voice where nothing else waits to be said. A
 * call never cuts another; only what is taken back is cut.
 */
export class Announcer {
  readonly #bell: Bell;
  readonly #voice: Voice;
  readonly #queue: Announcement[] = [];
  #expected: ReadonlySet<string> = new Set();
  #current: Current | null = null;

  constructor(bell: Bell, voice: Voice) {
    this.#bell = bell;
    this.#voice = voice;
  }

  /** Puts calls at the end of the queue. */
  announce(announcements: readonly Announcement[]): void {
    this.#queue.push(...announcements);
    if (this.#current === null) void this.#work();
  }

  /**
   * Takes note of how the calls stand now. What waits to be said of an answered call is dropped; what is being
   * said of a call that was taken back stops in the middle.
   * @param shown keys of all calls on the board
   * @param expected keys of those whose visitor has not come yet
   */
  follow(shown: ReadonlySet<string>, expected: ReadonlySet<string>): void {
    this.#expected = expected;
    const waiting = this.#queue.splice(0);
    this.#queue.push(...waiting.filter(({ key }) => expected.has(key)));
    if (this.#current && !shown.has(this.#current.key)) this.#current.cut.abort();
  }

  /** Says nothing more of anything. */
  hush(): void {
    this.#queue.length = 0;
    this.#current?.cut.abort();
  }

  async #work(): Promise<void> {
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      const cut = new AbortController();
      this.#current = { ...next, cut };
      await this.#say(next, cut.signal);
    }
    this.#current = null;
  }

  async #say({ key, call }: Announcement, signal: AbortSignal): Promise<void> {
    await this.#bell.ring(signal);
    if (!signal.aborted) await this.#voice.say(call, signal);
    const isLast = this.#queue.length === 0 && this.#expected.has(key);
    if (!signal.aborted && isLast) await this.#voice.say(call, signal);
  }
}
