import { useEffect, useState } from 'react';

/** False in a screen's first drawing, true in the one right after it, which nothing can put off. */
export function useIsDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  return isDrawn;
}
