import { useEffect, useState } from 'react';
import type { PersonalDataHint } from '../../domain/privacy/hint.ts';

type Finder = (text: string) => readonly PersonalDataHint[];

/** Whether one of the hints is an individual number (マイナンバー), which the hall refuses. */
export function holdsPersonalNumber(hints: readonly PersonalDataHint[]): boolean {
  return hints.some(({ kind, strength }) => kind === 'my_number' && strength === 'strong');
}

/** What looks like personal data in a note. The finder and its surnames are loaded when somebody begins to write. */
export function usePersonalDataHints(text: string): readonly PersonalDataHint[] {
  const [find, setFind] = useState<Finder | null>(null);
  const isWriting = text !== '';
  useEffect(() => {
    if (!isWriting) return;
    import('../../domain/privacy/personal-data.ts').then(({ personalDataHints }) =>
      setFind(() => personalDataHints),
    );
  }, [isWriting]);
  return find?.(text) ?? [];
}
