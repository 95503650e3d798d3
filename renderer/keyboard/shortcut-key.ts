type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Letter =
  | ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M')
  | ('N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z');
/** F6 to F10 are missing on purpose: they convert the text that a Japanese input method is composing. */
type FunctionKey = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F11' | 'F12';
export type NumpadKey = `Numpad${Digit | 'Add' | 'Subtract' | 'Multiply' | 'Divide' | 'Decimal'}`;
type NamedKey = 'Escape' | 'Insert' | 'Delete' | 'Home' | 'End' | 'PageUp' | 'PageDown';

/** A key that a screen may bind. Bare Enter and Space are missing: they end a conversion and must never act. */
export type ShortcutKey =
  | FunctionKey
  | NumpadKey
  | NamedKey
  | Digit
  | Letter
  | '?'
  | `Shift+${FunctionKey}`
  | `${'Ctrl' | 'Alt' | 'Ctrl+Shift'}+${FunctionKey | Digit | Letter | 'Enter' | '/'}`;

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'keyCode' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>;

interface Parts {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

const BELONGS_TO_THE_IME = /^F([6-9]|10)$/;

function parse(shortcut: ShortcutKey): Parts {
  const names = shortcut.split('+');
  const key = names.at(-1) ?? '';
  const parts = {
    ctrl: names.includes('Ctrl'),
    alt: names.includes('Alt'),
    shift: names.includes('Shift'),
    key,
  };
  const bare = !parts.ctrl && !parts.alt;
  if (BELONGS_TO_THE_IME.test(key) || (bare && (key === 'Enter' || key === ' '))) {
    throw new RangeError(`${shortcut} belongs to the input method and cannot be a shortcut`);
  }
  return parts;
}

/** Whether an input method is at work on this key: 229 is what browsers send where `isComposing` is late. */
export function isForInputMethod(press: Pick<KeyPress, 'isComposing' | 'keyCode' | 'key'>): boolean {
  return press.isComposing || press.keyCode === 229 || press.key === 'Process';
}

/** Whether the shortcut is a character that a text field wants for itself. */
export function isCharacter(shortcut: ShortcutKey): boolean {
  const { ctrl, alt, key } = parse(shortcut);
  return !ctrl && !alt && (key.length === 1 || key.startsWith('Numpad'));
}

function isDigit(key: string): boolean {
  return key.length === 1 && key >= '0' && key <= '9';
}

/**
 * Whether a key press is this shortcut. Digits match the top row and the number pad, `Numpad…` only the pad; the pad
 * with NumLock on or off. Shift is free for characters that need it ('?').
 * @throws RangeError for a key that belongs to the input method
 */
export function matches(shortcut: ShortcutKey, press: KeyPress): boolean {
  const { ctrl, alt, shift, key } = parse(shortcut);
  if (press.metaKey || press.ctrlKey !== ctrl || press.altKey !== alt) return false;
  if (key.startsWith('Numpad')) return press.code === key;
  if (isDigit(key) && press.code === `Numpad${key}`) return true;
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key);
  if (!isSign && press.shiftKey !== shift) return false;
  return press.key.length === 1 ? press.key.toUpperCase() === key : press.key === key;
}

/** The keys to press one with the other, as their caps say them: 'Ctrl+Enter' → Ctrl, Enter. */
export function keyCaps(shortcut: ShortcutKey): readonly string[] {
  return shortcut.split('+');
}

/** The shortcut as WAI-ARIA's `aria-keyshortcuts` writes it. */
export function ariaKeyShortcuts(shortcut: ShortcutKey): string {
  return keyCaps(shortcut)
    .map((name) => (name === 'Ctrl' ? 'Control' : name))
    .join('+');
}
