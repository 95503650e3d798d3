import { useEffect, useState } from 'react';
import type { PersonalDataHint } from '../../domain/privacy/hint.ts';

type Finder = (text: string) => readonly PersonalDataHint[];

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
