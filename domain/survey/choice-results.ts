import { oneWayTable } from '../privacy/count-table.ts';
import { suppress } from '../privacy/suppress.ts';
import { isTooSmall } from './results.ts';

/** Answers by option or band; every option of the question, those nobody chose with count 0. */
export interface ChoiceCount {
  readonly code: string;
  readonly count: number;
}

export interface ChoiceShare {
  readonly code: string;
  readonly hidden: boolean;
  /** Null where hidden. */
  readonly count: number | null;
  /** Count ÷ valid answers; null where the count or n is hidden, or without any answer. */
  readonly share: number | null;
}

export type ChoiceResult =
  | { readonly hidden: true; readonly question: string }
  | {
      readonly hidden: false;
      readonly question: string;
      /** Valid answers; null where it would give a hidden count away. */
      readonly n: number | null;
      readonly distribution: readonly ChoiceShare[];
    };

const TOTAL = 'ALL';

/**
 * The distribution of a question with options or bands in one group; hidden whole where 1 ≤ n < k. Such questions
 * ask who someone is (age band, language), so each option is a group of persons: small ones are hidden, and further
 * ones where the total would give them away.
 */
export function choiceResult(question: string, counts: readonly ChoiceCount[], k: number): ChoiceResult {
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  if (isTooSmall(n, k)) return { hidden: true, question };
  const cells = counts.map(({ code, count }) => ({ id: code, count }));
  const { hidden } = suppress(oneWayTable(cells, { id: TOTAL, status: 'published' }), k);
  const totalHidden = hidden.has(TOTAL);
  return {
    hidden: false,
    question,
    n: totalHidden ? null : n,
    distribution: counts.map(({ code, count }) => {
      if (hidden.has(code)) return { code, hidden: true, count: null, share: null };
      return { code, hidden: false, count, share: totalHidden || n === 0 ? null : count / n };
    }),
  };
}
