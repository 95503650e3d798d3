import { type RefObject, useEffect, useRef } from 'react';

/** Brings the row that is next into sight: who types from paper does not scroll. */
export function useInSight(isNext: boolean): RefObject<HTMLLIElement | null> {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNext) row.current?.scrollIntoView({ block: 'center' });
  }, [isNext]);
  return row;
}
