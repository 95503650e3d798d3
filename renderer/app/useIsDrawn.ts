import { useEffect, useState } from 'react';

/**
 * False in a screen's first drawing, true right after it: what is left out of the first is drawn when the first can be
 * seen and used, and nothing can put it off any longer.
 */
export function useIsDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    // The first frame is the one that shows the drawing, the next comes when it has been shown.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDrawn(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return isDrawn;
}
