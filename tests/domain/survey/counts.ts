import type { QuestionCounts } from '../../../domain/survey/results.ts';

/** Counts from the best score (5) to the worst (1). */
export const counts = (best: readonly number[], change: Partial<QuestionCounts> = {}): QuestionCounts => ({
  question: 'overall',
  scale: 'satisfaction5',
  measure: 'satisfaction',
  distribution: best.map((count, index) => ({ score: best.length - index, count })),
  responses: best.reduce((sum, count) => sum + count, 0),
  served: null,
  ...change,
});
