import type { KeyPress } from './shortcut-key.ts';

/** What was pressed longer ago was meant for what was on the screen then. */
const KEPT_MS = 3_000;

/** What the screen waits for: a dialog on its way, or the hall's answer to an act. */
export type WaitFor = 'dialog' | 'answer';

type Press = Pick<KeyboardEvent, 'code'> & KeyPress;

interface Kept {
  readonly press: Press;
  readonly at: number;
}

const KEPT_KEY = /^(F[1-5]|F1[12]|[0-9])$/;

/** A key that a screen or dialog could be waiting for; what is typed into a field is no such key. */
export function canBeKept(press: Press, isTyping: boolean): boolean {
  if (press.ctrlKey || press.altKey || press.metaKey || press.shiftKey) return false;
  const isOnPad = press.code.startsWith('Numpad') && press.code !== 'NumpadEnter';
  const isFunctionKey = press.key.length > 1 && KEPT_KEY.test(press.key);
  return isFunctionKey || (!isTyping && (isOnPad || KEPT_KEY.test(press.key)));
}

/**
 * Keeps key presses while the screen they are meant for is on its way: whoever knows the keys by heart is faster
 * than a dialog that loads. They are then pressed in their order, at most 3 s late.
 */
export class PressKeeper {
  readonly #press: (press: Press) => void;
  readonly #waits = new Map<symbol, WaitFor>();
  #kept: Kept[] = [];
  #lastCode = '';

  /** @param press acts on a press, its effect on the screen included, before it comes back */
  constructor(press: (press: Press) => void) {
    this.#press = press;
  }

  get isWaiting(): boolean {
    return this.#waits.size > 0;
  }

  /** Keeps what is pressed until the answer is called, or for 3 s. */
  wait(for_: WaitFor): () => void {
    const wait = Symbol(for_);
    this.#waits.set(wait, for_);
    const end = () => {
      clearTimeout(longest);
      if (!this.#waits.delete(wait)) return;
      // What the wait was for takes its place in the commit that is now under way.
      queueMicrotask(() => this.#release());
    };
    const longest = setTimeout(end, KEPT_MS);
    return end;
  }

  /** Takes note of a press that acted. */
  acted(press: Press): void {
    this.#lastCode = press.code;
  }

  /** A key pressed again while its own answer is awaited is impatience, no second wish. */
  keep(press: Press): void {
    const isImpatience = press.code === this.#lastCode && ![...this.#waits.values()].includes('dialog');
    if (isImpatience) return;
    this.#lastCode = press.code;
    this.#kept.push({ press, at: performance.now() });
  }

  #release(): void {
    while (!this.isWaiting) {
      const next = this.#kept.shift();
      if (next === undefined) return;
      if (performance.now() - next.at <= KEPT_MS) this.#press(next.press);
    }
  }
}
