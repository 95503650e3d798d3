import { describe, expect, test } from 'vitest';
import { type Announcement, Announcer } from '../../../renderer/board/announce/Announcer.ts';
import type { Bell, SpokenCall, Voice } from '../../../renderer/board/announce/spoken-call.ts';

/** A bell and a voice that take as long as the test lets them, and write down what is heard. */
class Loudspeaker implements Bell, Voice {
  readonly heard: string[] = [];
  #finish: (() => void) | null = null;

  ring(signal: AbortSignal): Promise<void> {
    return this.#sound('chime', signal);
  }

  say({ series, digits }: SpokenCall, signal: AbortSignal): Promise<void> {
    return this.#sound(`${series}${digits}`, signal);
  }

  warn(): Promise<void> {
    throw new Error('the announcer says calls only');
  }

  get isSounding(): boolean {
    return this.#finish !== null;
  }

  /** Lets what sounds now come to its end. */
  async finish(): Promise<void> {
    this.#finish?.();
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Lets everything come to its end. */
  async finishAll(): Promise<readonly string[]> {
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#finish) await this.finish();
    return this.heard;
  }

  #sound(what: string, signal: AbortSignal): Promise<void> {
    if (this.#finish) throw new Error(`${what} cuts into another sound`);
    this.heard.push(what);
    return new Promise((resolve) => {
      const end = () => {
        this.#finish = null;
        resolve();
      };
      this.#finish = end;
      signal.addEventListener('abort', () => {
        if (this.#finish !== end) return;
        this.heard.push(`${what} cut`);
        end();
      });
    });
  }
}

function start(): { readonly speaker: Loudspeaker; readonly announcer: Announcer } {
  const speaker = new Loudspeaker();
  return { speaker, announcer: new Announcer(speaker, speaker) };
}

function announcement(digits: number): Announcement {
  const counter = { ja: '3番窓口', en: 'Counter 3' };
  return { key: String(digits), call: { series: 'A', digits, counter, kind: 'reception', late: false } };
}

const expectAll = (announcer: Announcer, ...digits: readonly number[]) => {
  const keys = new Set(digits.map(String));
  announcer.follow(keys, keys);
};

describe('announcer', () => {
  test('rings, says the call, and says it once more where nothing else waits', async () => {
    const { speaker, announcer } = start();
    expectAll(announcer, 1);
    announcer.announce([announcement(1)]);
    expect(await speaker.finishAll()).toEqual(['chime', 'A1', 'A1']);
  });

  test('says calls that come together one after the other, and repeats only the last', async () => {
    const { speaker, announcer } = start();
    expectAll(announcer, 1, 2, 3);
    announcer.announce([announcement(1), announcement(2), announcement(3)]);
    expect(await speaker.finishAll()).toEqual(['chime', 'A1', 'chime', 'A2', 'chime', 'A3', 'A3']);
  });

  test('a call that comes in the middle of another waits for its end', async () => {
    const { speaker, announcer } = start();
    expectAll(announcer, 1, 2);
    announcer.announce([announcement(1)]);
    await speaker.finish();
    announcer.announce([announcement(2)]);
    expect(speaker.heard).toEqual(['chime', 'A1']);
    expect(await speaker.finishAll()).toEqual(['chime', 'A1', 'chime', 'A2', 'A2']);
  });

  test('a call that is taken back stops in the middle, and the next one follows', async () => {
    const { speaker, announcer } = start();
    expectAll(announcer, 1, 2);
    announcer.announce([announcement(1), announcement(2)]);
    await speaker.finish();
    expectAll(announcer, 2);
    expect(await speaker.finishAll()).toEqual(['chime', 'A1', 'A1 cut', 'chime', 'A2', 'A2']);
  });

  test('a call that is taken back before its turn is never said', async () => {
    const { speaker, announcer } = start();
    expectAll(announcer, 1, 2);
    announcer.announce([announcement(1), announcement(2)]);
    expectAll(announcer, 1);
    expect(await speaker.finishAll()).toEqual(['chime', 'A1', 'A1']);
  });

  test('whose visitor has come is let finish but not repeated, and what waited for it is dropped', async () => {
    const { speaker, announcer } = start();
    expectAll(announcer, 1, 2);
    announcer.announce([announcement(1), announcement(2)]);
    await speaker.finish();
    announcer.follow(new Set(['1', '2']), new Set());
    expect(await speaker.finishAll()).toEqual(['chime', 'A1']);
  });

  test('goes silent at once when the board is made silent, and can speak again', async () => {
    const { speaker, announcer } = start();
    expectAll(announcer, 1, 2, 3);
    announcer.announce([announcement(1), announcement(2)]);
    announcer.hush();
    await speaker.finish();
    expect(speaker.isSounding).toBe(false);
    expect(speaker.heard).toEqual(['chime', 'chime cut']);
    announcer.announce([announcement(3)]);
    expect((await speaker.finishAll()).slice(2)).toEqual(['chime', 'A3', 'A3']);
  });
});
