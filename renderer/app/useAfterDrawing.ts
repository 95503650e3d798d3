import { useEffect, useState } from 'react';
import { type OnDemand, preloadAll } from './onDemand.tsx';

let isWindowDrawn = false;

/** Calls back when the window's first drawing can be seen and used, at once where that has been. */
function whenDrawn(act: () => void): () => void {
  if (isWindowDrawn) {
    act();
    return () => undefined;
  }
  // The first frame is the one that shows the drawing, the next comes when it has been shown.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      isWindowDrawn = true;
      act();
    });
  });
  return () => cancelAnimationFrame(frame);
}

/**
 * False until the window's first drawing can be seen and the parts that were left out of it have been fetched; nothing
 * else can put them off any longer. Where a part cannot be had, the page of a broken screen says so, from which the
 * screen is loaded again.
 * @param parts the same list at every drawing
 */
export function useAfterDrawing(parts: readonly Pick<OnDemand<object>, 'preload' | 'isThere'>[]): boolean {
  const [mayDraw, setMayDraw] = useState(() => parts.every((part) => part.isThere()));
  useEffect(() => {
    if (mayDraw) return;
    return whenDrawn(() => void preloadAll(parts).then(() => setMayDraw(true)));
  }, [mayDraw, parts]);
  return mayDraw;
}
