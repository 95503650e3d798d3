import { type RefObject, useEffect, useRef } from 'react';
import { isForInputMethod } from '../keyboard/shortcut-key.ts';
import type { Finder, Found } from './useFinder.ts';

const MOVES = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']);

interface Words {
  readonly query: string;
  readonly finder: Finder;
  readonly onChoose: (item: Found) => void;
}

/** Whether the first result belongs to the words in the field. A visit is found by its number without asking the hall. */
function isAnswered({ finder }: Words): boolean {
  return !finder.isSearching || finder.found[0]?.kind === 'visit';
}

/**
 * Enter in the search field takes the first result of the words that stand there, or the one that the arrows have
 * marked since it came. Pressed before the answer is there, it takes the first result when it comes, unless the
 * words change or the focus leaves meanwhile: never one of the words before.
 */
export function useEnterTakes(field: RefObject<HTMLInputElement | null>, words: Words): void {
  const latest = useRef(words);
  const isAwaited = useRef(false);
  const isMarked = useRef(false);
  const { query, finder } = words;

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, another Enter
  useEffect(() => {
    isAwaited.current = false;
    isMarked.current = false;
  }, [query]);

  useEffect(() => {
    latest.current = words;
    if (!isAwaited.current || !isAnswered(words)) return;
    isAwaited.current = false;
    const [first] = words.finder.found;
    if (first) words.onChoose(first);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was marked before the answer is not of these words
  useEffect(() => {
    isMarked.current = false;
  }, [finder.isSearching]);

  useEffect(() => {
    const input = field.current;
    if (!input) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (isForInputMethod(event)) return;
      if (MOVES.has(event.key)) isMarked.current = true;
      const isBare = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
      const now = latest.current;
      if (event.key !== 'Enter' || !isBare || now.query.trim() === '') return;
      if (isAnswered(now) && isMarked.current) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      if (!isAnswered(now)) {
        isAwaited.current = true;
        return;
      }
      const [first] = now.finder.found;
      if (first) now.onChoose(first);
    };
    const onBlur = () => {
      isAwaited.current = false;
    };
    input.addEventListener('keydown', onKeyDown);
    input.addEventListener('blur', onBlur);
    return () => {
      input.removeEventListener('keydown', onKeyDown);
      input.removeEventListener('blur', onBlur);
    };
  }, [field]);
}
