import type { Topic } from '../../domain/journal/topics.ts';

/** A screen that listens to the live stream and reads its view again when one of its topics changed. */
export class Watcher<V> {
  /** Answers that were no 200, and a stream that broke. */
  readonly failures: (number | string)[] = [];
  views = 0;
  readonly #url: string;
  readonly #view: string;
  readonly #topics: ReadonlySet<Topic>;
  readonly #see: (view: V) => void;
  readonly #hangUp = new AbortController();
  #reading: Promise<void> | null = null;
  #again = false;
  #listening: Promise<void> = Promise.resolve();
  #isClosing = false;

  constructor(url: string, view: string, topics: readonly Topic[], see: (view: V) => void) {
    this.#url = url;
    this.#view = view;
    this.#topics = new Set(topics);
    this.#see = see;
  }

  /** Opens the stream; resolves when the hall has said hello. */
  async open(): Promise<void> {
    const response = await fetch(`${this.#url}/api/events`, { signal: this.#hangUp.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!reader) throw new Error('no stream');
    const first = await reader.read();
    if (!first.value?.includes('event: hello')) throw new Error('no hello');
    this.#listening = this.#listen(reader);
  }

  async #listen(reader: ReadableStreamDefaultReader<string>): Promise<void> {
    let text = '';
    try {
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
        text += chunk.value;
        const end = text.lastIndexOf('\n\n');
        for (const [, data = '{}'] of text.slice(0, end + 2).matchAll(/event: changed\ndata: (.*)\n/g)) {
          const { topics } = JSON.parse(data) as { topics: readonly Topic[] };
          if (topics.some((topic) => this.#topics.has(topic))) this.#refresh();
        }
        text = text.slice(end + 2);
      }
    } catch (error) {
      if (!this.#isClosing) this.failures.push(`the stream broke: ${String(error)}`);
    }
  }

  /** Reads the view; what changes meanwhile is read once more afterwards. */
  #refresh(): void {
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#reading = this.#read().finally(() => {
      this.#reading = null;
      if (!this.#again) return;
      this.#again = false;
      this.#refresh();
    });
  }

  async #read(): Promise<void> {
    const response = await fetch(`${this.#url}${this.#view}`);
    if (response.status !== 200) this.failures.push(response.status);
    else this.#see((await response.json()) as V);
    this.views += 1;
  }

  async close(): Promise<void> {
    await this.#reading;
    this.#isClosing = true;
    this.#hangUp.abort();
    await this.#listening;
  }
}
