import { type RefObject, useLayoutEffect, useState } from 'react';

/** Lengths come rounded: eight rows of an eighth each may miss their sum by a little. */
const ROUNDED_PX = 0.5;

function capacityOf(grid: HTMLElement): number {
  const { gridTemplateColumns, gridAutoRows, rowGap } = getComputedStyle(grid);
  const columns = gridTemplateColumns.split(' ').length;
  const gap = Number.parseFloat(rowGap) || 0;
  const height = grid.getBoundingClientRect().height + gap + ROUNDED_PX;
  const rows = Math.floor(height / (Number.parseFloat(gridAutoRows) + gap));
  return Math.max(1, columns * rows);
}

/** How many cells of one height (`grid-auto-rows` in a length) a grid has room for, on whatever television. */
export function useGridCapacity(ref: RefObject<HTMLElement | null>): number {
  const [capacity, setCapacity] = useState(1);
  useLayoutEffect(() => {
    const grid = ref.current;
    if (!grid) return;
    const measure = () => setCapacity(capacityOf(grid));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(grid);
    return () => observer.disconnect();
  }, [ref]);
  return capacity;
}
