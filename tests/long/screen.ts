import type { BoardView } from '../../domain/views/board.ts';

/** A screen that listens to the hall and asks again whenever it is told that something changed. */
export class ListeningScreen {
  readonly #controller = new AbortController();
  readonly #done: Promise<void>;
  /** How often it was told. */
  told = 0;
  /** The calls that it has shown, as `A012 3`. */
  readonly shown = new Set<string>();

  constructor(url: string) {
    this.#done = this.#listen(url);
  }

  async #listen(url: string): Promise<void> {
    const response = await fetch(`${url}/api/events`, { signal: this.#controller.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!reader) throw new Error('the stream has no body');
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        if (value.includes('event: changed')) await this.#ask(url);
      }
    } catch (error) {
      if (!this.#controller.signal.aborted) throw error;
    }
  }

  async #ask(url: string): Promise<void> {
    this.told += 1;
    const board = (await (await fetch(`${url}/api/board`)).json()) as BoardView;
    for (const { number, counter } of board.calls) this.shown.add(`${number} ${counter}`);
  }

  async close(): Promise<void> {
    this.#controller.abort();
    await this.#done;
  }
}
