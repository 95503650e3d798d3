import type { KeyPress } from './shortcut-key.ts';

/** What was pressed longer ago was meant for what was on the screen then. */
const KEPT_MS = 3_000;

/** What the screen waits for: a dialog on its way, or the hall's answer to an act. */
export type WaitFor = 'dialog' | 'answer';

type Press = Pick<KeyboardEvent, 'code'> & KeyPress;

interface Kept {
  readonly press: Press;
  readonly at: number;
  readonly meantFor: WaitFor;
}

const KEPT_KEY = /^(F[1-5]|F1[12]|[0-9])$/;

/** A key that a screen or dialog could be waiting for; what is typed into a field is no such key. */
export function canBeKept(press: Press, isTyping: boolean): boolean {
  if (press.ctrlKey || press.altKey || press.metaKey || press.shiftKey) return false;
  const isOnPad = press.code.startsWith('Numpad') && press.code !== 'NumpadEnter';
  const isFunctionKey = press.key.length > 1 && KEPT_KEY.test(press.key);
  return isFunctionKey || (!isTyping && (isOnPad || KEPT_KEY.test(press.key)));
}

function isSame(press: Press, last: Press | null): boolean {
  return press.code === last?.code && press.shiftKey === last.shiftKey;
}

/**
 * Keeps key presses while the screen they are meant for is on its way: whoever knows the keys by heart is faster
 * than a dialog that loads. They are then pressed in their order, at most 3 s late.
 */
export class PressKeeper {
  readonly #press: (press: Press) => void;
  readonly #waits = new Map<symbol, WaitFor>();
  #kept: Kept[] = [];
  #last: Press | null = null;

  /** @param press acts on a press, its effect on the screen included, before it comes back */
  constructor(press: (press: Press) => void) {
    this.#press = press;
  }

  get isWaiting(): boolean {
    return this.#waits.size > 0;
  }

  /**
   * Keeps what is pressed until the answer is called, or for 3 s: a dialog may then still come, but what was meant
   * for the answer to an act is dropped.
   * @param onLate is told when the 3 s have passed
   */
  wait(for_: WaitFor, onLate: () => void = () => undefined): () => void {
    const wait = Symbol(for_);
    this.#waits.set(wait, for_);
    const end = () => {
      clearTimeout(longest);
      if (!this.#waits.delete(wait)) return;
      // What the wait was for takes its place in the commit that is now under way.
      queueMicrotask(() => this.#release());
    };
    const giveUp = () => {
      if (for_ === 'answer') this.refused();
      end();
      onLate();
    };
    const longest = setTimeout(giveUp, KEPT_MS);
    return end;
  }

  /** Takes note of a press that acted. */
  acted(press: Press): void {
    this.#last = press;
  }

  /** A key pressed again while its own answer is awaited is impatience, no second wish. */
  keep(press: Press): void {
    const isImpatience = isSame(press, this.#last) && this.#awaited === 'answer';
    if (isImpatience) return;
    this.#last = press;
    this.#kept.push({ press, at: performance.now(), meantFor: this.#awaited });
  }

  /** An act brought no result: what was kept for it is dropped, what was kept for a dialog stays. */
  refused(): void {
    this.#kept = this.#kept.filter(({ meantFor }) => meantFor === 'dialog');
  }

  get #awaited(): WaitFor {
    return [...this.#waits.values()].includes('dialog') ? 'dialog' : 'answer';
  }

  #release(): void {
    while (!this.isWaiting) {
      const next = this.#kept.shift();
      if (next === undefined) return;
      if (performance.now() - next.at > KEPT_MS) continue;
      this.#press(next.press);
      // The rest is meant for what that press makes the screen wait for.
      this.#kept = this.#kept.map((kept) => ({ ...kept, meantFor: this.#awaited }));
    }
  }
}
