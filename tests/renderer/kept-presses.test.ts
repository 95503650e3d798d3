import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canBeKept, PressKeeper } from '../../renderer/keyboard/kept-presses.ts';
import type { KeyPress } from '../../renderer/keyboard/shortcut-key.ts';

function press(key: string, of: Partial<KeyPress> = {}): KeyPress {
  const none = { keyCode: 0, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };
  return { key, code: key, isComposing: false, ...none, ...of };
}

describe('what is kept', () => {
  test.each<[string, KeyPress, boolean, boolean]>([
    ['a function key', press('F3'), false, true],
    ['a function key from within a field', press('F3'), true, true],
    ['a digit', press('1'), false, true],
    ['a digit of the pad', press('1', { code: 'Numpad1' }), false, true],
    ['a digit typed into a field', press('1'), true, false],
    ['a letter', press('a'), false, false],
    ['Enter of the pad', press('Enter', { code: 'NumpadEnter' }), false, false],
    ['a key of the input method', press('F6'), false, false],
    ['a chord', press('1', { altKey: true }), false, false],
  ])('%s: %#', (_, pressed, isTyping, isKept) => {
    expect(canBeKept(pressed, isTyping)).toBe(isKept);
  });
});

describe('presses while the screen waits', () => {
  let pressed: string[];
  let keeper: PressKeeper;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    pressed = [];
    keeper = new PressKeeper(({ key }) => pressed.push(key));
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const settled = () => Promise.resolve();

  test('are pressed in their order when the wait is over, not before', async () => {
    const end = keeper.wait('dialog');
    keeper.keep(press('1'));
    keeper.keep(press('F1'));
    expect(pressed).toEqual([]);
    end();
    await settled();
    expect(pressed).toEqual(['1', 'F1']);
  });

  test('wait on where the first of them makes the screen wait again', async () => {
    let endSecond: () => void = () => undefined;
    keeper = new PressKeeper(({ key }) => {
      pressed.push(key);
      if (key === '1') endSecond = keeper.wait('answer');
    });
    const end = keeper.wait('dialog');
    keeper.keep(press('1'));
    keeper.keep(press('F1'));
    end();
    await settled();
    expect(pressed).toEqual(['1']);
    endSecond();
    await settled();
    expect(pressed).toEqual(['1', 'F1']);
  });

  test('the key whose answer is awaited, pressed again, is impatience; another key is a wish', async () => {
    keeper.acted(press('F1'));
    const end = keeper.wait('answer');
    for (const key of ['F1', 'F1', 'F3', 'F3', '1']) keeper.keep(press(key));
    end();
    await settled();
    expect(pressed).toEqual(['F3', '1']);
  });

  test('the same key with Shift is another key', async () => {
    keeper.acted(press('F5'));
    const end = keeper.wait('answer');
    keeper.keep(press('F5', { shiftKey: true }));
    end();
    await settled();
    expect(pressed).toEqual(['F5']);
  });

  test('the same key is meant for the dialog that it asked for', async () => {
    keeper.acted(press('F1'));
    const end = keeper.wait('dialog');
    keeper.keep(press('F1'));
    end();
    await settled();
    expect(pressed).toEqual(['F1']);
  });

  test.each<['dialog' | 'answer', readonly string[]]>([
    ['dialog', ['2']],
    ['answer', []],
  ])('nothing is pressed more than 3 s late, and nothing waits longer: for the %s', async (waitFor, late) => {
    const onLate = vi.fn();
    keeper.wait(waitFor, onLate);
    keeper.keep(press('1'));
    vi.advanceTimersByTime(2_000);
    keeper.keep(press('2'));
    expect(onLate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_001);
    await settled();
    expect(pressed).toEqual(late);
    expect(keeper.isWaiting).toBe(false);
    expect(onLate).toHaveBeenCalledOnce();
  });

  test('what was kept for an act that was refused is not pressed', async () => {
    const end = keeper.wait('answer');
    keeper.keep(press('F1'));
    keeper.refused();
    keeper.keep(press('F3'));
    end();
    await settled();
    expect(pressed).toEqual(['F3']);
  });

  test('what was kept for a dialog is pressed, whatever was refused meanwhile', async () => {
    const endAnswer = keeper.wait('answer');
    const endDialog = keeper.wait('dialog');
    keeper.keep(press('1'));
    keeper.refused();
    endAnswer();
    endDialog();
    await settled();
    expect(pressed).toEqual(['1']);
  });

  test('what follows the key of a dialog is meant for the answer to that key', async () => {
    let endAnswer: () => void = () => undefined;
    keeper = new PressKeeper(({ key }) => {
      pressed.push(key);
      endAnswer = keeper.wait('answer');
    });
    const endDialog = keeper.wait('dialog');
    keeper.keep(press('1'));
    keeper.keep(press('F1'));
    endDialog();
    await settled();
    keeper.refused();
    endAnswer();
    await settled();
    expect(pressed).toEqual(['1']);
  });
});
