/** How a level of a scale is drawn: which side of the middle it is on, and how far out (0 to 1). */
export interface LevelTone {
  readonly side: 'better' | 'middle' | 'worse';
  readonly strength: number;
}

/** @param index place of the level from the best one @param of number of levels */
export function levelTone(index: number, of: number): LevelTone {
  const middle = (of - 1) / 2;
  const strength = middle === 0 ? 0 : Math.abs(index - middle) / middle;
  if (strength === 0) return { side: 'middle', strength };
  return { side: index < middle ? 'better' : 'worse', strength };
}
