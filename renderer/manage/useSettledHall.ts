import { useState } from 'react';
import { useHall } from '../api/hall.ts';
import { asProblem } from '../api/problem.ts';

/**
 * The hall, and why it could not be read. The reason stays while it is asked again: a form that is being filled in
 * must not give way to a skeleton and back.
 */
export function useSettledHall() {
  const hall = useHall();
  const [problem, setProblem] = useState<Error | null>(null);
  if (hall.error !== null && hall.error !== problem) setProblem(hall.error);
  if (hall.isSuccess && problem !== null) setProblem(null);
  const shown = hall.data === undefined ? problem : null;
  return { hall, problem: shown, isUnset: shown !== null && asProblem(shown).code === 'hall-not-set-up' };
}
