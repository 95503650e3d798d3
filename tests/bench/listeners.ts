import http from 'node:http';
import { ACTS } from './hall-at-work.ts';
import type { Section } from './report.ts';
import { ServedProcess } from './served-process.ts';
import { median, percentile } from './stats.ts';

const SCREENS = 50;
const JOIN_MS = 40;

/** A screen's stream: `told` is the newest journal row that it has heard of, and when. */
class Screen {
  readonly #request: http.ClientRequest;
  #told = 0;
  #toldAt = 0;
  #waiting: { readonly seq: number; readonly resolve: (at: number) => void } | null = null;

  constructor(url: string, opened: () => void) {
    this.#request = http.get(`${url}/api/events`, { agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (text: string) => this.#heard(text, opened));
    });
  }

  #heard(text: string, opened: () => void): void {
    if (text.includes('event: hello')) opened();
    for (const [, seq] of text.matchAll(/^id: \w+:(\d+)$/gm)) this.#told = Number(seq);
    this.#toldAt = performance.now();
    if (!this.#waiting || this.#told < this.#waiting.seq) return;
    this.#waiting.resolve(this.#toldAt);
    this.#waiting = null;
  }

  /** The instant at which the screen has heard of row `seq`. */
  when(seq: number): Promise<number> {
    if (this.#told >= seq) return Promise.resolve(this.#toldAt);
    return new Promise((resolve) => {
      this.#waiting = { seq, resolve };
    });
  }

  close(): void {
    this.#request.destroy();
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** From the press of a key until the last of fifty screens knows of it. */
export async function measureListeners(folder: string, acts: number): Promise<Section> {
  const served = await ServedProcess.start(folder);
  const screens: Screen[] = [];
  await Promise.all(
    Array.from(
      { length: SCREENS },
      () => new Promise<void>((opened) => screens.push(new Screen(served.url, opened))),
    ),
  );
  const afterAnswer: number[] = [];
  const toldAfter = async (n: number): Promise<number> => {
    const start = performance.now();
    const { seq } = await served.act(ACTS[n % ACTS.length] ?? 'issue');
    const answered = performance.now();
    const last = Math.max(...(await Promise.all(screens.map((screen) => screen.when(seq)))));
    afterAnswer.push(Math.max(0, last - answered));
    return last - start;
  };
  const apart: number[] = [];
  const crowded: number[] = [];
  for (let n = 0; n < acts; n += 1) {
    apart.push(await toldAfter(n));
    await pause(JOIN_MS + 20);
  }
  for (let n = 0; n < acts; n += 1) {
    crowded.push(await toldAfter(n));
    await pause(Math.random() * 4 * JOIN_MS);
  }
  for (const screen of screens) screen.close();
  await served.stop();
  return {
    name: `From an act to the last of ${SCREENS} listening screens`,
    how: `${acts} acts apart from each other, then ${acts} at random moments, where the next change within a burst waits to be joined`,
    figures: [
      { name: 'apart, p50', value: median(apart), unit: 'ms', bound: null },
      { name: 'apart, p99', value: percentile(apart, 0.99), unit: 'ms', bound: 50 },
      { name: 'at random moments, p50', value: median(crowded), unit: 'ms', bound: null },
      { name: 'at random moments, p99', value: percentile(crowded, 0.99), unit: 'ms', bound: 50 },
      // A disk that stalls holds up the act, which is answered when it is on disk, and not this.
      {
        name: 'all, after the act’s answer, p99',
        value: percentile(afterAnswer, 0.99),
        unit: 'ms',
        bound: null,
      },
    ],
  };
}
