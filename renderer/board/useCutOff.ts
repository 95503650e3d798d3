import { useEffect, useState } from 'react';

/** A board that has heard nothing for longer must not be believed (domain.md, Calling). */
const CUT_OFF_AFTER_MS = 10_000;

/**
 * Whether the board has been without word from the hall for 10 s.
 * @param heardAt changes with every word; 0 before the first
 */
export function useCutOff(heardAt: number): boolean {
  const [silentSince, setSilentSince] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSilentSince(heardAt), CUT_OFF_AFTER_MS);
    return () => clearTimeout(timer);
  }, [heardAt]);
  return silentSince === heardAt;
}
