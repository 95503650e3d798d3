import { describe, expect, test } from 'vitest';
import {
  ariaKeyShortcuts,
  isCharacter,
  isForInputMethod,
  type KeyPress,
  matches,
  type ShortcutKey,
} from '../../renderer/keyboard/shortcut-key.ts';

function press(of: Partial<KeyPress>): KeyPress {
  return {
    key: '',
    code: '',
    keyCode: 0,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    shiftKey: false,
    isComposing: false,
    ...of,
  };
}

describe('a press is a shortcut', () => {
  test.each<{ key: ShortcutKey; of: Partial<KeyPress>; is: boolean }>([
    { key: 'F1', of: { key: 'F1' }, is: true },
    { key: 'F1', of: { key: 'F1', shiftKey: true }, is: false },
    { key: 'F1', of: { key: 'F1', ctrlKey: true }, is: false },
    { key: 'F1', of: { key: 'F11' }, is: false },
    { key: 'Shift+F1', of: { key: 'F1', shiftKey: true }, is: true },
    { key: 'Ctrl+Enter', of: { key: 'Enter', ctrlKey: true }, is: true },
    { key: 'Ctrl+Enter', of: { key: 'Enter', code: 'NumpadEnter', ctrlKey: true }, is: true },
    { key: 'Ctrl+Enter', of: { key: 'Enter' }, is: false },
    { key: 'Ctrl+Enter', of: { key: 'Enter', ctrlKey: true, altKey: true }, is: false },
    { key: 'Ctrl+K', of: { key: 'k', ctrlKey: true }, is: true },
    { key: 'Ctrl+K', of: { key: 'k', ctrlKey: true, metaKey: true }, is: false },
    { key: 'A', of: { key: 'a' }, is: true },
    { key: 'A', of: { key: 'あ' }, is: false },
    { key: '1', of: { key: '1', code: 'Digit1' }, is: true },
    { key: '1', of: { key: '1', code: 'Numpad1' }, is: true },
    { key: '1', of: { key: 'End', code: 'Numpad1' }, is: true },
    { key: 'Numpad1', of: { key: '1', code: 'Digit1' }, is: false },
    { key: 'Numpad1', of: { key: 'End', code: 'Numpad1' }, is: true },
    { key: 'NumpadAdd', of: { key: '+', code: 'NumpadAdd' }, is: true },
    { key: 'NumpadAdd', of: { key: '+', code: 'Semicolon', shiftKey: true }, is: false },
    { key: '?', of: { key: '?', shiftKey: true }, is: true },
    { key: 'Ctrl+/', of: { key: '/', ctrlKey: true }, is: true },
  ])('$key ← $of: $is', ({ key, of, is }) => {
    expect(matches(key, press(of))).toBe(is);
  });
});

test.each(['F6', 'F7', 'F8', 'F9', 'F10', 'Shift+F10', 'Enter', ' ', 'Shift+Enter'])(
  '%s belongs to the input method and is refused',
  (key) => {
    expect(() => matches(key as ShortcutKey, press({ key }))).toThrow(RangeError);
  },
);

test.each([
  { of: { isComposing: true, key: 'F1' }, is: true },
  { of: { keyCode: 229, key: 'a' }, is: true },
  { of: { key: 'Process' }, is: true },
  { of: { key: 'F1', keyCode: 112 }, is: false },
])('the input method is at work on $of: $is', ({ of, is }) => {
  expect(isForInputMethod(press(of))).toBe(is);
});

test.each<[ShortcutKey, boolean]>([
  ['1', true],
  ['?', true],
  ['NumpadAdd', true],
  ['F1', false],
  ['Ctrl+K', false],
  ['Escape', false],
])('%s is a character that a text field wants: %s', (key, is) => {
  expect(isCharacter(key)).toBe(is);
});

test('assistive technology gets the names of WAI-ARIA', () => {
  expect(ariaKeyShortcuts('Ctrl+Enter')).toBe('Control+Enter');
});
