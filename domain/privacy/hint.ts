export const hintKinds = [
  'email',
  'my_number',
  'phone',
  'postal_code',
  'date_of_birth',
  'address',
  'name',
] as const;
type HintKind = (typeof hintKinds)[number];

/** Something in a text that looks like personal data. Span in UTF-16 units, `end` not included. */
export interface PersonalDataHint {
  readonly kind: HintKind;
  /** `strong`: hardly anything else looks like it. `weak`: ask. */
  readonly strength: 'strong' | 'weak';
  readonly start: number;
  readonly end: number;
}

/** Whether it is an individual number (マイナンバー), which is refused; all else is a warning. */
export function isPersonalNumber({ kind, strength }: PersonalDataHint): boolean {
  return kind === 'my_number' && strength === 'strong';
}

/** Every match of a global pattern as a hint. */
export function hintsOf(
  kind: HintKind,
  strength: PersonalDataHint['strength'],
  text: string,
  pattern: RegExp,
): PersonalDataHint[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    strength,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
